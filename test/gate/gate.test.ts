import {expect} from '@open-wc/testing';
import type {Change} from '../../src/consent/consent.js';
import {type Outcome, outcomeBeforeReload} from '../../src/consent/personvern.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {aWhile, closePages, forgetEverything, type Page, type PageWindow, served, until} from '../fixtures/pages.js';
import {openSite, type Site, TODAY} from '../fixtures/sites.js';

/** A parked script that notes its name. */
const parked = (attributes: string, name: string): string =>
  `<script type="text/plain" ${attributes}>ran.push('${name}')</script>`;

/** Address of something on the site of others, seen in what the page has fetched. */
const elsewhere = (name: string): string => served(`/elsewhere/${name}`);
const fetched = (page: Page): string[] =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({name}) => /\/elsewhere\/([\w.-]+)/.exec(name)?.[1] ?? '')
    .filter(Boolean);

const EMBEDS =
  `<iframe data-purpose="content" data-service="vimeo" data-src="${elsewhere('film')}" title="Film"></iframe>` +
  `<img data-purpose="content" data-src="${elsewhere('map.png')}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Kart">` +
  `<img data-purpose="marketing" data-srcset="${elsewhere('pixel.png')} 1x" alt="">` +
  `<video data-purpose="content" data-poster="${elsewhere('poster.png')}"></video>` +
  `<link rel="stylesheet" data-purpose="functional" data-href="${elsewhere('font.css')}">`;

/** Comes back when the page has been loaded anew. */
function reloaded({frame}: Page): Promise<PageWindow> {
  return new Promise((resolve) => {
    frame.addEventListener(
      'load',
      () => {
        resolve(frame.contentWindow as PageWindow);
      },
      {once: true},
    );
  });
}
const told = async ({changes}: Site, number = 1): Promise<void> => {
  await until(() => changes.length >= number, 'the page to be told');
};

beforeEach(forgetEverything);
afterEach(closePages);

describe('before an answer', () => {
  it('nothing that is parked is fetched, runs or is shown (R01, R02, R05)', async () => {
    const page = await openSite(parked('data-purpose="statistics"', 'a') + EMBEDS);
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    expect(fetched(page)).to.deep.equal([]);
    for (const element of page.document.querySelectorAll('iframe, video, link')) {
      expect(element.getAttributeNames()).to.not.have.any.members(['src', 'srcset', 'href', 'poster']);
    }
  });

  it('what is necessary runs', async () => {
    const {window} = await openSite(
      parked('data-purpose="necessary"', 'a') + parked('data-service="login" data-purpose', 'b'),
    );
    await until(() => window.ran.length === 2);
  });

  it('left-overs of tools without a valid yes are removed (R39)', async () => {
    document.cookie = '_pk_id.1.abc=1; path=/';
    document.cookie = '__utma=1; path=/';
    document.cookie = 'other=1; path=/';
    const {changes} = await openSite('', {declaration: declared({legacy: [{name: '__utm*'}]})});
    await until(() => document.cookie === 'other=1');
    expect(changes, 'nothing has changed, so nothing is told').to.deep.equal([]);
  });

  it('nothing opens when the declaration never comes, whatever was answered (R58)', async () => {
    document.cookie = `personvern=t:${TODAY}~yes:statistics~yes:content; path=/`;
    document.cookie = '_pk_id.1.abc=1; path=/';
    const page = await openSite(
      parked('data-purpose="necessary"', 'a') + parked('data-purpose="statistics"', 'b') + EMBEDS,
      {
        declaration: undefined,
      },
    );
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    expect(fetched(page)).to.deep.equal([]);
    expect(document.cookie, 'nobody knows what may be removed').to.contain('_pk_id');
  });
});

describe('a yes', () => {
  it('opens exactly what it is about, at once (R28, R32)', async () => {
    const page = await openSite(
      parked('data-purpose="statistics"', 'statistics') +
        parked('data-purpose="statistics" data-service="matomo"', 'matomo') +
        parked('data-purpose="marketing"', 'marketing') +
        parked('data-purpose="functional"', 'functional') +
        EMBEDS,
    );
    page.answering.save({statistics: true});
    await told(page);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['statistics', 'matomo']);
    expect(fetched(page)).to.deep.equal([]);
  });

  it('opens frames, images, media and styles (R53)', async () => {
    const page = await openSite(EMBEDS);
    page.answering.acceptAll();
    await until(() => fetched(page).length === 5);
    expect(fetched(page)).to.have.members(['film', 'map.png', 'pixel.png', 'poster.png', 'font.css']);
    expect(page.document.querySelector('iframe')!.getAttribute('src')).to.equal(elsewhere('film'));
    expect(page.document.querySelector('iframe')!.title).to.equal('Film');
  });

  it('to one service opens that one, and no other of its purpose (R53)', async () => {
    const kart = {...SERVICES.vimeo, id: 'kart', name: 'Kart'};
    const page = await openSite(
      parked('data-purpose="content" data-service="vimeo"', 'vimeo') +
        parked('data-purpose="content" data-service="kart"', 'kart') +
        parked('data-purpose="content"', 'any'),
      {declaration: declared({services: [SERVICES.vimeo, kart]})},
    );
    page.answering.save({vimeo: true});
    await told(page);
    expect(page.window.ran).to.deep.equal(['vimeo']);
  });

  it('has to be there for every id that a tag names', async () => {
    const page = await openSite(
      parked('data-purpose="statistics marketing"', 'purposes') +
        parked('data-purpose data-service="matomo, ads"', 'services'),
    );
    page.answering.save({statistics: true});
    await told(page);
    expect(page.window.ran).to.deep.equal([]);
    page.answering.save({marketing: true});
    await told(page, 2);
    expect(page.window.ran).to.deep.equal(['purposes', 'services']);
  });

  it('opens nothing whose purpose is misspelt, empty or unknown', async () => {
    const page = await openSite(
      ['Statistics', 'analytics', '', ' ', ',', 'constructor']
        .map((id) => parked(`data-purpose="${id}"`, id))
        .join('') + parked('data-purpose="statistics" data-service="matoma"', 'service'),
    );
    page.answering.acceptAll();
    await told(page);
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
  });

  it('leaves text with a data-purpose, and scripts that are not parked, alone', async () => {
    const page = await openSite(
      '<p data-purpose="statistics">Text</p><script type="application/json" data-purpose="statistics">{}</script>',
    );
    const before = page.document.body.innerHTML;
    page.answering.acceptAll();
    await told(page);
    expect(page.document.body.innerHTML).to.equal(before);
  });

  it('given on an earlier page opens everything when the declaration comes, without a word (R32)', async () => {
    const first = await openSite('');
    first.answering.acceptAll();
    await told(first);
    const {window, changes} = await openSite(parked('data-purpose="statistics"', 'a'));
    await until(() => window.ran.length);
    await aWhile();
    expect(changes).to.deep.equal([]);
  });

  it('in another tab opens this one, too (R70)', async () => {
    const here = await openSite(parked('data-purpose="statistics"', 'a'));
    const there = await openSite('');
    there.answering.acceptAll();
    await until(() => here.window.ran.length);
    await told(here);
    expect(here.changes[0]!.from).to.equal('elsewhere');
  });

  it('opens nothing on a page for children (R69)', async () => {
    const page = await openSite(parked('data-purpose="statistics"', 'a') + EMBEDS, {
      path: '/skole/4a',
      declaration: declared({childPaths: ['/served/skole']}),
    });
    page.answering.acceptAll();
    await told(page);
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    expect(fetched(page)).to.deep.equal([]);
    expect(page.changes[0]!.granted).to.deep.equal([]);
  });
});

describe('what comes to the page after a yes', () => {
  it('opens as it comes, however deep it lies, once', async () => {
    const page = await openSite('<main></main>');
    page.answering.acceptAll();
    await told(page);
    const main = page.document.querySelector('main')!;
    const add = (html: string): void => {
      main.insertAdjacentHTML('beforeend', html);
    };
    add(parked('data-purpose="statistics"', 'a'));
    add(
      `<section><div>${parked('data-purpose="marketing"', 'b')}<img data-purpose="content" data-src="${elsewhere('late.png')}" alt=""></div></section>`,
    );
    add('Text');
    await until(() => page.window.ran.length === 2 && fetched(page).length);
    main.append(...main.childNodes);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['a', 'b']);
    expect(fetched(page)).to.deep.equal(['late.png']);
  });

  it('stays parked when it is for something else', async () => {
    const page = await openSite('<main></main>');
    page.answering.save({statistics: true});
    await told(page);
    page.document.querySelector('main')!.innerHTML = parked('data-purpose="marketing"', 'a') + EMBEDS;
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    expect(fetched(page)).to.deep.equal([]);
  });

  it('stays parked after a withdrawal', async () => {
    const page = await openSite('<main></main>');
    page.answering.acceptAll();
    page.answering.withdraw();
    await told(page, 2);
    page.document.querySelector('main')!.innerHTML = parked('data-purpose="statistics"', 'a') + EMBEDS;
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    expect(fetched(page)).to.deep.equal([]);
  });

  it('opens while the page is still being parsed, at its place', async () => {
    document.cookie = `personvern=t:${TODAY}~yes:statistics; path=/`;
    const page = await openSite(
      `<p>First</p><!--pause-->${parked('data-purpose="statistics"', 'a')}<p>Next</p><!--pause--><p id="last">Last</p>`,
      {whileParsing: true},
    );
    await page.goOn();
    await until(() => page.window.ran.length);
    expect(page.document.querySelector('#last'), 'the end of the page').to.be.null;
  });

  it('opens while the page is still being parsed, whole: a script that comes in pieces runs when it is there', async () => {
    document.cookie = `personvern=t:${TODAY}~yes:statistics; path=/`;
    const {window, goOn} = await openSite(
      `<p>First</p><script type="text/plain" data-purpose="statistics">ran.push('begin');<!--pause-->ran.push('end')</script>`,
      {whileParsing: true},
    );
    await aWhile();
    expect(window.ran).to.deep.equal([]);
    await goOn();
    await until(() => window.ran.length === 2);
    expect(window.ran).to.deep.equal(['begin', 'end']);
  });
});

describe('a withdrawal', () => {
  it('shuts frames, images, media and styles again, each as it was while parked (R36)', async () => {
    const page = await openSite(EMBEDS);
    const before = page.document.body.innerHTML;
    page.answering.acceptAll();
    await until(() => fetched(page).length === 5);
    await until(() => page.window.frames[0]!.location.href.endsWith(elsewhere('film')));
    page.answering.withdraw();
    await told(page, 2);
    expect(page.document.body.innerHTML).to.equal(before);
    expect(page.window.frames[0]!.location.href).to.equal('about:blank');
  });

  it('of one purpose leaves the others open (R28)', async () => {
    const page = await openSite(EMBEDS);
    page.answering.acceptAll();
    const [iframe, pixel] = [page.document.querySelector('iframe'), page.document.querySelector('[data-srcset]')];
    page.answering.save({marketing: false});
    await told(page, 2);
    expect(page.document.querySelector('iframe'), 'the film goes on').to.equal(iframe);
    expect(iframe!.hasAttribute('src')).to.be.true;
    expect(page.document.querySelector('[data-srcset]')).to.not.equal(pixel);
    expect(page.document.querySelector('[srcset]')).to.be.null;
  });

  it('can be followed by a new yes, which opens everything again', async () => {
    const page = await openSite(EMBEDS);
    page.answering.acceptAll();
    page.answering.withdraw();
    page.answering.acceptAll();
    await told(page, 3);
    expect(page.document.querySelector('iframe')!.getAttribute('src')).to.equal(elsewhere('film'));
    await aWhile();
    expect(page.document.querySelectorAll('[src], [srcset], [poster], [href]')).to.have.length(5);
  });

  it('reaches what an app has taken out of the page and puts in again (R36)', async () => {
    const page = await openSite(EMBEDS);
    page.answering.acceptAll();
    const image = page.document.querySelector('img')!;
    image.remove();
    page.answering.withdraw();
    page.document.body.append(image);
    expect(image.getAttribute('src')).to.match(/^data:/);
  });

  it('goes in order: tools are told, markup shuts, storage is removed, then the page is told what it came to (R36, R37, R38)', async () => {
    const heard: string[] = [];
    const matomo = {...SERVICES.matomo, integration: 'matomo'};
    const vimeo = {
      ...SERVICES.vimeo,
      items: [{name: 'vuid', kind: 'cookie', lifetime: 'P2Y', purpose: 'x', domain: 'vimeo.com'}],
    };
    const page = await openSite(EMBEDS, {
      declaration: declared({services: [matomo, vimeo]}),
      integrations: {
        matomo: ({withdrawn}: Change, _consent, ids) => {
          const isOpen = page.document.querySelector('iframe')!.hasAttribute('src');
          heard.push(
            `${ids.join()}: ${withdrawn.join()}: ${String(isOpen)}, ${document.cookie.replace(/personvern=\S*/, '')}`,
          );
          return ids;
        },
      },
    });
    page.answering.acceptAll();
    document.cookie = '_pk_id.1.abc=1; path=/';
    heard.length = 0;
    page.document.addEventListener('personvern-change', () => heard.push('told'));
    await told(page);
    page.answering.withdraw();
    expect(page.document.querySelector('iframe')!.hasAttribute('src')).to.be.false;
    await told(page, 2);
    expect(heard).to.have.length(3);
    expect(heard[1]).to.match(/^matomo: \S*matomo\S*: true,.*_pk_id\.1\.abc=1/);
    expect(document.cookie).to.not.contain('_pk_id');
    const {withdrawn, granted, removed, remaining, from, receipt, decision} = page.changes[1]!;
    expect(withdrawn).to.have.members(['matomo', 'vimeo', 'statistics', 'content']);
    expect({granted, removed, remaining, from}).to.deep.equal({
      granted: [],
      removed: 1,
      remaining: ['vuid (vimeo.com)'],
      from: 'visitor',
    });
    expect(receipt).to.equal(page.answering.receipt());
    expect(decision).to.deep.equal(page.consent.decision);
  });

  it('is told also when it is a first no (R47)', async () => {
    const page = await openSite('');
    page.answering.rejectAll();
    await told(page);
    expect(page.changes[0]).to.deep.include({granted: [], withdrawn: [], removed: 0, remaining: [], from: 'visitor'});
  });

  it('goes through although a tool cannot be told (R36)', async () => {
    const page = await openSite(EMBEDS, {
      declaration: declared({services: [{...SERVICES.matomo, integration: 'matomo'}, SERVICES.vimeo]}),
      integrations: {
        matomo: () => {
          throw new Error('not the tool that was expected');
        },
      },
    });
    page.window.console.error = () => undefined;
    page.answering.acceptAll();
    await until(() => page.document.querySelector('iframe')!.hasAttribute('src'), 'the yes');
    page.answering.withdraw();
    await until(() => !page.document.querySelector('iframe')!.hasAttribute('src'), 'the withdrawal');
    await told(page, 2);
  });
});

describe('the page reloads after a withdrawal', () => {
  const statistics = parked('data-purpose="statistics" data-service="matomo"', 'matomo');
  const stoppable = {
    declaration: declared({services: [{...SERVICES.matomo, integration: 'matomo'}, SERVICES.ads]}),
    integrations: {matomo: (_change: Change, _consent: unknown, ids: readonly string[]) => ids},
  };

  it('when a script has run that cannot be stopped, and says afterwards what was removed (R36, R38)', async () => {
    const page = await openSite(statistics);
    page.window.history.replaceState({router: 7}, '');
    page.answering.acceptAll();
    await until(() => page.window.ran.length);
    document.cookie = '_pk_id.1.abc=1; path=/';
    const again = reloaded(page);
    page.answering.withdraw();
    const window = await again;
    expect(window.ran).to.deep.equal([]);
    const {personvern: outcome, ...others} = window.history.state as {personvern: Outcome};
    expect(others, 'what the page has there itself').to.deep.equal({router: 7});
    expect(outcome).to.include({removed: 1, back: undefined});
    expect(outcome.withdrawn).to.include('statistics');
    const {outcomeBeforeReload: there} = (await window.load('/src/consent/personvern.ts')) as {
      outcomeBeforeReload: typeof outcomeBeforeReload;
    };
    expect(there()).to.deep.equal(outcome);
  });

  it('not when every tool that ran has been stopped by its own commands', async () => {
    const page = await openSite(statistics, stoppable);
    page.answering.acceptAll();
    await until(() => page.window.ran.length);
    page.answering.withdraw();
    await told(page, 2);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['matomo']);
  });

  it('when a script was parked by its purpose alone: it could be any tool', async () => {
    const page = await openSite(parked('data-purpose="statistics"', 'any'), stoppable);
    page.answering.acceptAll();
    await until(() => page.window.ran.length);
    const again = reloaded(page);
    page.answering.withdraw();
    expect((await again).ran).to.deep.equal([]);
  });

  it('not when what was withdrawn never ran, or only markup was open', async () => {
    const page = await openSite(statistics + parked('data-purpose="marketing"', 'ads') + EMBEDS);
    page.answering.save({statistics: true, content: true});
    await until(() => page.window.ran.length);
    page.answering.save({content: false, marketing: false});
    await told(page, 2);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['matomo']);
  });

  it('not after a yes', async () => {
    const page = await openSite(statistics + parked('data-purpose="marketing"', 'ads'));
    page.answering.save({statistics: true});
    page.answering.save({marketing: true});
    await told(page, 2);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['matomo', 'ads']);
  });

  it('when the withdrawal came from another tab (R70)', async () => {
    const here = await openSite(statistics);
    here.answering.acceptAll();
    await until(() => here.window.ran.length);
    const there = await openSite('');
    const again = reloaded(here);
    there.answering.withdraw();
    expect((await again).ran).to.deep.equal([]);
  });
});
