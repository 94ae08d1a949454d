// Each of the five sites, as a visitor meets it: asked, ignored, answered, come back to, taken back.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {
  acceptAll,
  acceptStatistics,
  cookieNames,
  cookies,
  isAsked,
  newVisitor,
  press,
  quiet,
  reached,
  rejectAll,
  reopen,
  setUp,
  SITES,
  statusText,
  storage,
  visit,
  whenAsked,
} from './support.mjs';

const world = setUp();
const ANSWER = 'personvern';

for (const [id, site] of Object.entries(SITES)) {
  describe(`${id}:`, () => {
    let visitor;
    let page;
    let address;

    const optional = async () =>
      (await cookieNames(visitor)).filter((name) => ![ANSWER, ...site.necessary].includes(name));

    beforeEach(async () => {
      world.demo.logs.clear();
      address = world.demo.sites[id];
      visitor = await newVisitor(world);
      ({page} = visitor);
    });
    afterEach(() => visitor.leave());

    it('R01 R02 R61 before an answer nothing optional is stored and nothing reaches anyone', async () => {
      await visit(page, address);
      await whenAsked(page);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
      assert.deepEqual(await storage(page), {local: [], session: [], databases: [], caches: []});
      assert.ok(!(await cookieNames(visitor)).includes(ANSWER));
      assert.deepEqual(visitor.errors, []);
    });

    it('R05 R06 R07 ignoring the question leaves everything off, on every page', async () => {
      await visit(page, address);
      await page.mouse.wheel({deltaY: 800});
      await page.keyboard.press('Escape');
      await page.mouse.click(5, 5);
      await visit(page, `${address}personvern`);
      await page.goBack();
      await quiet(page);
      await whenAsked(page);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
      assert.ok(!(await cookieNames(visitor)).includes(ANSWER));
    });

    it('R41 after a no nobody is asked again, in this tab or the next, and nothing runs', async () => {
      await visit(page, address);
      await rejectAll(page, site);
      assert.match(await statusText(page), /\S/);
      for (let i = 0; i < 3; i++) {
        await page.reload();
        await quiet(page);
        assert.equal(await isAsked(page), false);
      }
      assert.equal(await isAsked(await visitor.open(address)), false);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
    });

    it('R46 the answer is one small first-party cookie that a person can read', async () => {
      await visit(page, address);
      await acceptAll(page, site);
      const answer = (await cookies(visitor)).filter(({name}) => name === ANSWER);
      assert.equal(answer.length, 1);
      const [{value, sameSite, path, expires}] = answer;
      assert.ok(`${ANSWER}=${value}`.length < 200, value);
      assert.doesNotMatch(value, /%/);
      assert.equal(sameSite, 'Lax');
      assert.equal(path, '/');
      assert.ok(Math.abs(expires - Date.now() / 1000 - 180 * 86_400) < 3600, 'R40 kept 180 days');
    });

    it('R32 a yes starts what was asked for, at once and on the next page, each script once', async () => {
      await visit(page, address);
      await acceptStatistics(page, site);
      const first = reached(visitor, site);
      assert.ok(first.length > 0, 'something has to arrive');
      const scripts = first.filter(({dest}) => dest === 'script').map(({host, path}) => host + path);
      assert.deepEqual(scripts, [...new Set(scripts)]);
      for (const name of site.statistics) assert.ok((await cookieNames(visitor)).includes(name), name);
      world.demo.logs.clear();
      await page.reload();
      await quiet(page);
      assert.equal(await isAsked(page), false);
      assert.ok(reached(visitor, site).length > 0);
    });

    it('R33 R36 R37 a withdrawal stops everything and leaves nothing behind', async () => {
      await visit(page, address);
      await acceptAll(page, site);
      await visit(page, address);
      await reopen(page);
      await press(page, 'withdraw');
      await quiet(page);
      world.demo.logs.clear();
      await page.evaluate(() => scrollTo(0, 9999));
      await visit(page, `${address}personvern`);
      await visit(page, address);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
      const {local, session, databases, caches} = await storage(page);
      assert.deepEqual({local, session, databases, caches}, {local: [ANSWER], session: [], databases: [], caches: []});
      assert.equal(await isAsked(page), false);
    });

    it('R70 a withdrawal in one tab holds in the other', async () => {
      await visit(page, address);
      await acceptAll(page, site);
      const other = await visitor.open(address);
      await reopen(other);
      await press(other, 'withdraw');
      await page.bringToFront();
      await quiet(page);
      assert.equal(await page.evaluate(() => window.personvern.has('statistics')), false);
      await quiet(page);
      world.demo.logs.clear();
      await page.reload();
      await quiet(page);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
    });

    it('R40 an answer of 181 days ago counts for nothing and is asked for again; 179 days hold', async () => {
      await visit(page, address);
      await acceptAll(page, site);
      const age = async (days) => {
        await page.evaluate(
          (then) => {
            const value = document.cookie.match(/personvern=([^;]+)/)[1].replace(/t:[^~]+/, `t:${then}`);
            document.cookie = `personvern=${value}; path=/; max-age=9999999`;
            localStorage.setItem('personvern', value);
          },
          `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`,
        );
        world.demo.logs.clear();
        await page.reload();
        await quiet(page);
      };
      await age(179);
      assert.equal(await isAsked(page), false);
      assert.ok(reached(visitor, site).length > 0);
      await age(181);
      await whenAsked(page);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), [], 'R39 left-overs go at load');
    });

    it('R48 R52 a browser that asks not to be tracked is not asked, and an explicit yes still counts', async () => {
      await visitor.leave();
      visitor = await newVisitor(world, {signals: {doNotTrack: '1'}});
      ({page} = visitor);
      await visit(page, address);
      assert.equal(await isAsked(page), false);
      assert.deepEqual(reached(visitor, site), []);
      assert.deepEqual(await optional(), []);
      await reopen(page);
      const text = await page.evaluate(() => document.querySelector('personvern-banner').shadowRoot.textContent);
      assert.match(text, /Nettleseren din ber|Nettlesaren din ber/);
      const answered = await page.$('personvern-banner >>> [data-role="accept"]');
      await press(page, answered ? 'accept' : 'accept-all');
      assert.ok(reached(visitor, site).length > 0);
      await page.reload();
      await quiet(page);
      assert.equal(await page.evaluate(() => window.personvern.has('statistics')), true);
    });
  });
}
