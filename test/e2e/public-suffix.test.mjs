// `kommune.no` is a public suffix: a cookie for `.kommune.no` is refused, and tools that cut a host name down to its
// last two labels remove nothing. Here the names are the real ones, led to this machine.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {startDemo} from '../../demo/server.mjs';
import {browser as options} from '../../scripts/browser.mjs';
import {acceptStatistics, cookieNames, newVisitor, press, quiet, reached, reopen, SITES, visit} from './support.mjs';

describe('R37 a withdrawal', () => {
  const world = {};
  before(async () => {
    world.demo = await startDemo();
    const {args, ...rest} = options();
    world.browser = await puppeteer.launch({...rest, args: [...args, '--host-resolver-rules=MAP * 127.0.0.1']});
  });
  after(async () => {
    await world.browser?.close();
    await world.demo?.close();
  });

  for (const host of ['www.gjovik.kommune.no', 'minside.gjovik.kommune.no', 'skjema.minside.gjovik.kommune.no']) {
    it(`on ${host} removes the cookies of every parent domain`, async () => {
      world.demo.logs.clear();
      const visitor = await newVisitor(world);
      const {page} = visitor;
      const address = `http://${host}:${world.demo.port}/gjovik/`;
      await visit(page, address);
      await acceptStatistics(page, SITES.gjovik);
      const wide = (await visitor.context.cookies()).filter(({name}) => name === '_ga');
      assert.deepEqual(
        wide.map(({domain}) => domain),
        ['.gjovik.kommune.no'],
        'the widest that the browser takes',
      );
      // A cookie of a folder, as a statistics tool set up for a part of the site leaves it.
      await page.evaluate(() => {
        document.cookie = '__utmb=1; path=/gjovik';
      });
      await reopen(page);
      await press(page, 'withdraw');
      await quiet(page);
      const left = (await cookieNames(visitor)).filter((name) => SITES.gjovik.statistics.includes(name));
      assert.deepEqual(left, []);
      world.demo.logs.clear();
      await visit(page, address);
      assert.deepEqual(reached(visitor, SITES.gjovik), []);
      await visitor.leave();
    });
  }
});
