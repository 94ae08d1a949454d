// The rules that need one site and one visitor each: embeds, children, changes, signals from the server, records.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {
  acceptAll,
  acceptStatistics,
  bannerText,
  click,
  cookieNames,
  cookies,
  isAsked,
  newVisitor,
  press,
  quiet,
  reached,
  rejectAll,
  reopen,
  seen,
  setUp,
  SITES,
  tick,
  visit,
  whenAsked,
} from './support.mjs';

const world = setUp();
const players = {hosts: ['player.vimeo.localhost']};

describe('a visitor', () => {
  let visitor;
  let page;

  beforeEach(async () => {
    world.demo.logs.clear();
    visitor = await newVisitor(world);
    ({page} = visitor);
  });
  afterEach(() => visitor.leave());

  it('R53 R55 sees the one video asked for, and the placeholder again next time', async () => {
    await visit(page, `${world.demo.sites.gjovik}?csp=strict`);
    assert.equal(reached(visitor, players).length, 0);
    const [first] = await page.$$('personvern-embed');
    await click(await seen(first, '>>> button'));
    await quiet(page);
    const shown = reached(visitor, players).filter(({dest}) => dest === 'iframe');
    assert.equal(shown.length, 1);
    assert.equal(shown[0].query.dnt, '1', 'R56');
    world.demo.logs.clear();
    await page.reload();
    await quiet(page);
    assert.equal(reached(visitor, players).length, 0);
    assert.ok(!(await cookieNames(visitor)).includes('personvern'));
  });

  it('R55 has a provider remembered only by ticking the box, and can take it back', async () => {
    await visit(page, world.demo.sites.gjovik);
    const [first] = await page.$$('personvern-embed');
    const box = await seen(first, '>>> input[type=checkbox]');
    assert.equal(await box.evaluate(({checked}) => checked), false);
    await click(box);
    await click(await seen(first, '>>> button'));
    await quiet(page);
    assert.equal(reached(visitor, players).filter(({dest}) => dest === 'iframe').length, 2);
    await whenAsked(page);
    await page.reload();
    await quiet(page);
    assert.equal((await page.$$('personvern-embed >>> iframe')).length, 2);
    await reopen(page);
    await press(page, 'withdraw');
    world.demo.logs.clear();
    await page.reload();
    await quiet(page);
    assert.equal(reached(visitor, players).length, 0);
  });

  it('R35 R55 who comes by a link to the answer sees it, also while there is something to ask', async () => {
    const address = world.demo.sites.gjovik;
    await visit(page, address);
    const [first] = await page.$$('personvern-embed');
    await click(await seen(first, '>>> input[type=checkbox]'));
    await click(await seen(first, '>>> button'));
    await quiet(page);
    // A page of its own: the same address with another fragment would not be loaded anew.
    await page.goto('about:blank');
    await visit(page, `${address}#personvern`);
    assert.equal(await page.$eval('personvern-banner', (banner) => banner.getAttribute('state')), 'open');
    assert.ok(await page.$('personvern-banner >>> [data-role="withdraw"]'));
  });

  it('R38 R65 who takes it back with the keyboard is told after the reload, at the heading, when the page has come', async () => {
    await visit(page, world.demo.sites.gjovik);
    await acceptStatistics(page, SITES.gjovik);
    await visit(page, world.demo.sites.gjovik);
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        const text = document
          .querySelector('personvern-banner')
          ?.shadowRoot?.querySelector('[role=status]')
          ?.textContent.trim();
        if (text) window.saidWhile ??= document.readyState;
        else requestAnimationFrame(look);
      };
      look();
    });
    await reopen(page);
    await (await seen(page, 'personvern-banner >>> [data-role=withdraw]')).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('personvern-banner')?.state === 'withdrawn' && window.saidWhile,
    );
    assert.equal(await page.evaluate(() => window.saidWhile), 'complete');
    const focused = () => document.querySelector('personvern-banner').shadowRoot.activeElement?.id;
    assert.equal(await page.evaluate(focused), 'title');
    assert.match(await bannerText(page), /informasjonskaps\w+ er slettet/);
  });

  it('R28 R32 who ticks one purpose gets that one alone', async () => {
    await visit(page, world.demo.sites.conexus);
    await tick(page, 'functional');
    await press(page, 'save');
    assert.deepEqual(reached(visitor, SITES.conexus), []);
    assert.equal(await page.evaluate(() => window.personvern.has('functional')), true);
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), false);
    assert.equal(await isAsked(page), false);
  });

  it('R08 is not answered for by a script that presses the buttons', async () => {
    await visit(page, world.demo.sites.gjovik);
    await page.evaluate(() =>
      document.querySelector('personvern-banner').shadowRoot.querySelector('[data-role=accept]').click(),
    );
    await quiet(page);
    await whenAsked(page);
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
  });

  it('R42 is asked again about what has changed, and keeps the answers to the rest', async () => {
    const address = world.demo.sites.conexus;
    await visit(page, address);
    await acceptAll(page, SITES.conexus);
    await visit(page, `${address}?declaration=new-purpose`);
    await whenAsked(page);
    assert.match(await bannerText(page), /nytt siden sist/i);
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), true);
  });

  it('R43 is not asked again because a text was mended', async () => {
    const address = world.demo.sites.gjovik;
    await visit(page, address);
    await acceptAll(page, SITES.gjovik);
    await visit(page, `${address}?declaration=reworded`);
    assert.equal(await isAsked(page), false);
  });

  it('R57 meets a line and no banner where only necessary things are stored', async () => {
    await visit(page, `${world.demo.sites.gjovik}?declaration=necessary-only`);
    await quiet(page);
    assert.equal(await isAsked(page), false);
    const line = await page.evaluate(
      () => document.querySelector('personvern-settings')?.shadowRoot?.textContent ?? '',
    );
    assert.match(line, /bare informasjon som er nødvendig/);
  });

  it('R69 is left alone on pages for children, also after a yes elsewhere', async () => {
    await visit(page, world.demo.sites.gjovik);
    await acceptStatistics(page, SITES.gjovik);
    world.demo.logs.clear();
    await visit(page, `${world.demo.sites.gjovik}barn`);
    assert.equal(await isAsked(page), false);
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
    assert.ok((await cookieNames(visitor)).includes('_ga'), 'what was allowed elsewhere stays there');
  });

  it('R49 R50 is not asked when the server has seen X-Do-Not-Track, or the browser sends GPC', async () => {
    await page.setExtraHTTPHeaders({'X-Do-Not-Track': '1'});
    await visit(page, world.demo.sites.datatilsynet);
    assert.equal(await isAsked(page), false);
    const other = await newVisitor(world, {signals: {globalPrivacyControl: true}});
    await visit(other.page, world.demo.sites.gjovik);
    assert.equal(await isAsked(other.page), false);
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
    await other.leave();
  });

  it('R44 R45 R47 leaves a record without identifier where the site keeps one, of the yes and of its withdrawal', async () => {
    await visit(page, `${world.demo.sites.gjovik}?record`);
    await acceptStatistics(page, SITES.gjovik);
    await reopen(page);
    await press(page, 'withdraw').catch(() => undefined);
    await quiet(page);
    const [yes, no] = world.demo.logs.records
      .map((record) => record.receipt ?? record.body ?? record)
      .map((each) => (typeof each === 'string' ? JSON.parse(each) : each));
    assert.equal(yes.event, 'given');
    assert.equal(no.event, 'withdrawn');
    assert.match(no.previous, /^\w+$/);
    assert.deepEqual(Object.keys(yes).sort(), [
      'control',
      'controller',
      'declaration',
      'denied',
      'event',
      'expires',
      'granted',
      'language',
      'previous',
      'schema',
      'signal',
      'texts',
      'time',
      'version',
    ]);
  });

  it('an auditor presets an answer by hand', async () => {
    const address = world.demo.sites.gjovik;
    const today = new Date().toISOString().slice(0, 10);
    await visitor.context.setCookie({
      name: 'personvern',
      value: `t:${today}~yes:statistics`,
      domain: new URL(address).hostname,
      path: '/',
    });
    await visit(page, address);
    assert.equal(await isAsked(page), false);
    assert.ok(reached(visitor, SITES.gjovik).length > 0);
  });

  it('two answers on nested domains do not make the banner immortal: the newest wins', async () => {
    const address = world.demo.sites.gjovik;
    await visit(page, address);
    await rejectAll(page, SITES.gjovik);
    const value = (await cookies(visitor)).find(({name}) => name === 'personvern').value;
    await visitor.context.setCookie({
      name: 'personvern',
      value: value.replace(/t:[^~]+/, 't:2026-01-01T00:00:00Z').replace('no:', 'yes:'),
      domain: '.gjovik.kommune.localhost',
      path: '/',
    });
    await page.reload();
    await quiet(page);
    assert.equal(await isAsked(page), false);
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
    await reopen(page);
    await press(page, 'save');
    assert.equal((await cookies(visitor)).filter(({name}) => name === 'personvern').length, 1);
  });

  it('R59 without JavaScript meets a working page where nothing optional runs', async () => {
    await visitor.leave();
    visitor = await newVisitor(world, {javascript: false});
    await visit(visitor.page, world.demo.sites.gjovik);
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
    const links = await visitor.page.$$eval('a[href*="personvern"]', (found) => found.map(({href}) => href));
    assert.ok(
      links.some((href) => href.endsWith('/personvern')),
      'a way to the declaration',
    );
  });
});
