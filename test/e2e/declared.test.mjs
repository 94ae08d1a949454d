// What is declared is what is found, and nobody pays for a no: held against the five sites as a browser meets them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {acceptAll, cookies, newVisitor, quiet, rejectAll, setUp, SITES, storage, visit, whenAsked} from './support.mjs';

const world = setUp();

/** What the declaration says of storage; a name with `*` is a pattern. The answer's own storage comes with the product. */
function declaredItems(id) {
  const {services} = JSON.parse(readFileSync(new URL(`../../demo/sites/${id}/declaration.json`, import.meta.url)));
  const items = services.flatMap((service) => service.items ?? []);
  const own = ['cookie', 'localStorage'].map((kind) => ({name: 'personvern', kind, lifetime: 'P180D'}));
  return [...items, ...own];
}

const matches = (pattern, name) => {
  const parts = pattern.split('*').map((part) => part.replace(/\W/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
};

/** Days, of `P2Y`, `P13M`, `P180D`, `PT30M` and the like. */
function days(lifetime) {
  if (lifetime === 'session') return 0;
  const [date = '', time = ''] = lifetime.slice(1).split('T');
  const sum = (text, units) =>
    [...text.matchAll(/(\d+)([A-Z])/g)].reduce((all, [, number, unit]) => all + Number(number) * units[unit], 0);
  return sum(date, {Y: 366, M: 31, W: 7, D: 1}) + sum(time, {H: 1 / 24, M: 1 / 1440, S: 1 / 86_400});
}

for (const [id, site] of Object.entries(SITES)) {
  describe(`${id}:`, () => {
    let visitor;
    let page;
    const address = () => world.demo.sites[id];

    beforeEach(async () => {
      world.demo.logs.clear();
      visitor = await newVisitor(world);
      ({page} = visitor);
    });
    afterEach(() => visitor.leave());

    it('R03 hints at no optional host before a yes, and hides no pixel in a noscript', async () => {
      await visit(page, address());
      const found = await page.evaluate((hosts) => {
        const named = (text) => hosts.some((host) => text.includes(host));
        const links = [...document.querySelectorAll('link[rel]:not([data-purpose])')].filter(({href}) => named(href));
        const pixels = [...document.querySelectorAll('noscript')].filter(({textContent}) => named(textContent));
        return [...links, ...pixels].map(({outerHTML}) => outerHTML);
      }, site.hosts);
      assert.deepEqual(found, []);
    });

    it('R20 gives the same content and service after a no as after a yes', async () => {
      const read = async (answer) => {
        const one = await newVisitor(world);
        await visit(one.page, address());
        await whenAsked(one.page);
        await answer(one.page, site);
        const response = await visit(one.page, address());
        const text = await one.page.$eval('main', ({innerText}) => innerText.replace(/\s+/g, ' '));
        await one.leave();
        return {status: response.status(), text};
      };
      assert.deepEqual(await read(rejectAll), await read(acceptAll));
    });

    it('R24 R25 stores, with everything allowed, nothing that is not declared, and nothing longer than declared', async () => {
      await visit(page, address());
      await whenAsked(page);
      await acceptAll(page, site);
      await page.reload();
      await quiet(page);
      const items = declaredItems(id);
      const declared = (kind, name) => items.find((item) => item.kind === kind && matches(item.name, name));
      for (const {name, expires} of await cookies(visitor)) {
        const item = declared('cookie', name);
        assert.ok(item, `${name} is not declared`);
        const left = expires < 0 ? 0 : (expires - Date.now() / 1000) / 86_400;
        assert.ok(left <= days(item.lifetime) + 1, `${name} lives ${left} days, declared ${item.lifetime}`);
      }
      const {local, session, databases, caches} = await storage(page);
      const kinds = {localStorage: local, sessionStorage: session, indexedDB: databases, cacheStorage: caches};
      for (const [kind, names] of Object.entries(kinds))
        for (const name of names) assert.ok(declared(kind, name), `${kind} ${name} is not declared`);
    });
  });
}
