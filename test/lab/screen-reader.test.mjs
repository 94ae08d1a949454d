// What a visitor hears with a screen reader: Orca with Firefox, real keys, real speech. Orca's own words are English.
// It takes its time; SCREENREADER=1 asks for it. By hand, with other screen readers: test/manual-screen-reader.md.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {transformSync} from 'esbuild';
import {startDemo} from '../../demo/server.mjs';
import {missing, startScreenReader} from './screen-reader.mjs';

/** The words as they are in the source: what is tested is that they are heard, not how they are put. */
async function words(language) {
  const files = [language, `${language}-details`].map((file) => new URL(`../../src/i18n/${file}.ts`, import.meta.url));
  const modules = files.map((file) => transformSync(readFileSync(file, 'utf8'), {loader: 'ts'}).code);
  const found = modules.map((code) => import(`data:text/javascript,${encodeURIComponent(code)}`));
  return Object.assign({}, ...(await Promise.all(found)).flatMap(Object.values));
}
const [nb, nn, en] = await Promise.all(['nb', 'nn', 'en'].map(words));

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const literally = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const countOf = (text, all) => all.split(text).length - 1;

/** Heard once, no more and no less. */
function once(text, heard) {
  const all = [heard].flat().join(' ');
  assert.equal(countOf(text, all), 1, `“${text}” is to be heard once in: ${all}`);
}

const SKIP_LINK = /^Hopp til/;

describe('heard with a screen reader', () => {
  const reason = missing();
  const world = {};
  /** Each story has a visitor of its own, who is new to the site. */
  const story = (title, run, settings) =>
    it(title, {skip: reason && `Orca ${reason}`}, async () => {
      const reader = await startScreenReader(settings);
      try {
        await run(reader);
      } finally {
        await reader.stop();
      }
    });
  before(async () => {
    if (!reason) world.demo = await startDemo();
  });
  after(() => world.demo?.close());

  const at = (site, rest = '') => world.demo.sites[site] + rest;
  const languages = ({utterances}) => [...new Set(utterances.map(({language}) => language))].filter(Boolean);
  /** Answers with the button that is called so. */
  const answer = async (reader, name) => {
    await reader.readOn('b', literally(`${name} push button`));
    return reader.pressUntil('Return', literally(nb.saved));
  };
  /** From the bottom of the page, back to the link. */
  const reopen = async (reader, heading) => {
    await reader.press('ctrl+End');
    await reader.readOn('shift+k', literally(nb.change));
    const heard = await reader.pressUntil('Return', literally(heading));
    once(`${heading} heading level 2`, heard);
    return heard;
  };

  story('R62 R63 R67 one question: reads it in order, nothing twice, in its language', async (reader) => {
    const arrival = await reader.visit(at('gjovik'));
    assert.doesNotMatch(arrival.join(), /Gjøvik|lagret/, 'nothing is announced that nobody has gone to');
    await reader.press('ctrl+End');
    const top = (await reader.press('ctrl+Home')).join(' ');
    assert.match(top, literally(`${nb.question.statistics}`), top);
    const body = await reader.readOn('Down', SKIP_LINK);
    const inOrder = [
      fill(nb.wish.statistics, {controller: 'Gjøvik kommune'}),
      fill(nb.recipients, {recipients: 'Google'}),
      nb.noDrawback,
      `${nb.yes} push button.`,
      `${nb.no} push button.`,
      nb.necessary,
      `${nb.more} collapsed push button.`,
    ];
    for (const text of inOrder) once(text, body);
    const places = inOrder.map((text) => body.indexOf(text));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.deepEqual(languages(reader), ['nb']);
  });

  story('R63 R65 yes, by Tab and Enter: each button with the question, then once that it is saved', async (reader) => {
    await reader.visit(at('gjovik'));
    await reader.press('ctrl+Home');
    assert.deepEqual(await reader.press('Tab'), [`${nb.yes} push button.`, nb.question.statistics]);
    assert.deepEqual(await reader.press('Tab'), [`${nb.no} push button.`, nb.question.statistics]);
    await reader.press('shift+Tab');
    const heard = (await reader.pressUntil('Return', literally(nb.saved))).join(' ');
    once(nb.saved, heard);
    assert.match(heard, /^Hopp til hovedinnhold link\. /, 'first where focus is, then what came of it');
    await sleep(10_000);
    await reader.press('ctrl+Home');
    assert.equal(countOf(nb.saved, await reader.readOn('Down', /^Demo/)), 0, 'nothing is left of the message');
  });

  story('R33 R35 the answer again, from the footer, and closed without a change', async (reader) => {
    await reader.visit(at('gjovik'));
    await answer(reader, nb.yes);
    await reopen(reader, nb.questionSeveral);
    const body = await reader.readOn('Down', literally(nb.closeUnchanged));
    assert.match(body, /^Du svarte \d+\. \S+ \d{4}\. Du sa ja til Statistikk\. /);
    once(`${nb.name.statistics} check box checked.`, body);
    once(`${nb.name.content} check box not checked.`, body);
    once(`${nb.withdraw} push button.`, body);
    assert.equal((await reader.press('Return')).join(' '), `${nb.change} link.`, 'focus is back on the link');
  });

  story('R37 R65 taking it back, with a reload: what came of it', async (reader) => {
    await reader.visit(at('gjovik'));
    await answer(reader, nb.yes);
    await reopen(reader, nb.questionSeveral);
    await reader.readOn('b', literally(nb.withdraw));
    const outcome = `${nb.withdrawn} ${fill(nb.removedMany, {n: 8})}`;
    const heard = await reader.pressUntil('Return', literally(outcome));
    // Sentence by sentence Orca reads the page itself, as it does with every page that comes.
    once(outcome, heard);
    assert.match(heard.join(' '), new RegExp(`${nb.yourAnswer}.*${literally(outcome).source}`), 'first the heading');
    await reader.press('ctrl+Home');
    await reader.readOn('b', literally(`${nb.close} push button`));
    assert.equal((await reader.press('Return')).join(' '), `${nb.change} link.`, 'focus is back on the link');
  });

  story('R23 the list: unfolded, read as headings and tables, folded', async (reader) => {
    await reader.visit(at('gjovik'));
    await reader.press('ctrl+Home');
    await reader.readOn('b', literally(`${nb.more} collapsed push button.`));
    assert.deepEqual(await reader.press('Return'), ['expanded']);
    assert.deepEqual(await reader.press('h'), [`${nb.necessaryName} heading level 3.`]);
    await reader.press('h');
    assert.match(await reader.readOn('Down', /^table with/), /Innlogging\. table with 2 rows 7 columns/);
    await reader.press('t');
    await reader.press('alt+shift+Down');
    const cell = (await reader.press('alt+shift+Right')).join(' ');
    assert.match(cell, /^Formål .*\. Row 2, column 2\.$/, 'a cell with its header');
    await reader.readOn('shift+b', literally(`${nb.more} expanded push button.`));
    assert.deepEqual(await reader.press('Return'), ['collapsed']);
  });

  story('R15 R16 several purposes: a group, unticked boxes with what they mean', async (reader) => {
    await reader.visit(at('datatilsynet'));
    await reader.press('ctrl+Home');
    const boxes = [await reader.press('Tab'), await reader.press('Tab')];
    assert.equal(boxes[0][0], `${nb.name.functional} check box not checked.`);
    assert.equal(boxes[1][0], `${nb.name.statistics} check box not checked.`);
    assert.match(boxes[1].join(' '), /Opplysningene går til Datatilsynet/, 'its explanation');
    assert.equal(countOf(nb.questionSeveral, boxes[1].join()), 0, 'the group is not named with every box');
    assert.deepEqual(await reader.press('space'), ['checked']);
    await reader.press('ctrl+Home');
    once(`${nb.save} push button.`, await reader.readOn('Down', SKIP_LINK));
    await reader.press('ctrl+Home');
    once(nb.saved, await answer(reader, nb.save));
  });

  story('R42 something new: named before it is asked about', async (reader) => {
    await reader.visit(at('datatilsynet'));
    await answer(reader, nb.acceptAll);
    await reader.visit(at('datatilsynet', '?declaration=new-purpose'));
    const body = `${await reader.press('ctrl+Home')} ${await reader.readOn('Down', literally(nb.yes))}`;
    const notice = fill(nb.changed, {list: nb.name.marketing});
    once(notice, body);
    assert.ok(body.indexOf(nb.question.marketing) < body.indexOf(notice));
    assert.ok(body.indexOf(notice) < body.indexOf(nb.wish.marketing.replace('{controller} ', '')));
  });

  story('R54 R55 a video: what it is, then the film, and that “always” is saved', async (reader) => {
    const film = 'Personvern er en grunnleggende rettighet';
    await reader.visit(at('gjovik'));
    await reader.press('ctrl+Home');
    assert.deepEqual(await reader.press('x'), [`${fill(nb.always, {provider: 'Vimeo'})} check box not checked.`]);
    const name = fill(nb.embedShow, {item: fill(nb.embedItem.video, {name: film})});
    assert.deepEqual(await reader.press('b'), [`${name} push button.`]);
    assert.doesNotMatch((await reader.press('Return')).join(' '), literally(nb.saved), 'nothing is saved');
    assert.match((await reader.press('Tab')).join(' '), /^Spill av/, 'focus is in the film');
    await reader.press('ctrl+Home');
    await reader.readOn('x', literally(nb.always.split(' {')[0]));
    assert.deepEqual(await reader.press('space'), ['checked']);
    await reader.press('b');
    once(nb.saved, await reader.pressUntil('Return', literally(nb.saved)));
  });

  story('R65 nothing can be reached any more: focus stays, and each time it is said once', async (reader) => {
    const demo = await startDemo();
    await reader.visit(demo.sites.gjovik);
    await reader.press('ctrl+Home');
    await demo.close();
    await reader.press('Tab');
    for (let i = 0; i < 2; i++) {
      const heard = await reader.pressUntil('Return', literally(nb.notDone));
      once(nb.notDone, heard);
      assert.equal(heard[0], `${nb.yes} push button.`);
    }
  });

  story(
    'R52 the browser has said no: nothing is asked, and the footer leads to why',
    async (reader) => {
      await reader.visit(at('gjovik'));
      const top = `${await reader.press('ctrl+Home')} ${await reader.readOn('Down', /heading level 1/)}`;
      assert.doesNotMatch(top, literally(nb.question.statistics));
      await reopen(reader, nb.questionSeveral);
      once(nb.signal, await reader.readOn('Down', literally(nb.name.statistics)));
    },
    {signals: {doNotTrack: '1'}},
  );

  story('R23 the long list: hits when typing stops, and the first that is new after “show more”', async (reader) => {
    await reader.visit(at('gjovik', 'personvern?declaration=huge'));
    await reader.press('ctrl+Home');
    await reader.readOn('shift+b', literally(fill(nb.showMore, {n: 50})));
    const more = await reader.pressUntil('Return', literally(fill(nb.shownMore, {n: 50})));
    once(fill(nb.shownMore, {n: 50}), more);
    assert.match(more.join(' '), /row header.*til er vist/, 'first where focus is');
    await reader.press('ctrl+Home');
    await reader.press('e');
    await reader.press('shift+Tab');
    assert.match((await reader.press('Tab')).join(' '), literally(`${nb.search} entry.`));
    const hits = fill(nb.found, {n: 111});
    assert.deepEqual(await reader.typeUntil('cookie_77', literally(hits)), [hits]);
  });

  for (const [language, texts] of Object.entries({nn, en}))
    story(`R67 R68 asked in ${language}: that voice, and the site's own words in theirs`, async (reader) => {
      await reader.visit(at('gjovik', `?lang=${language}`));
      await reader.press('ctrl+End');
      await reader.press('ctrl+Home');
      const body = await reader.readOn('Down', literally(texts.more));
      once(texts.noDrawback, body);
      assert.deepEqual(languages(reader), [language]);
      await reader.readOn('shift+b', literally(`${texts.more} collapsed push button.`));
      await reader.press('Return');
      await reader.readOn('Down', /informasjonskapsel|Holder deg innlogget/);
      assert.deepEqual(languages(reader).toSorted(), [language, 'nb'].toSorted());
    });
});
