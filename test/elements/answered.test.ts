/** Those who have been asked before: asked again, the answer looked at again, changed and taken back. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {forgetEverything} from '../fixtures/pages.js';
import {
  answered,
  bannerOn,
  box,
  boxes,
  control,
  leave,
  ONE,
  press,
  pressOn,
  replace,
  roles,
  section,
  seen,
  settled,
  SEVERAL,
  status,
  stored,
  textOf,
  until,
  visit,
} from './visit.js';

const TODAY = new Intl.DateTimeFormat('nb', {dateStyle: 'long'}).format(Date.now());

async function reopened(banner: PersonvernBanner): Promise<void> {
  document.querySelector<HTMLElement>('#opener')!.focus();
  await banner.show();
  await settled(banner);
}

/** Ten seconds are over in none. Returns the undo. */
const hurried = (): (() => void) => {
  const {setTimeout: patient} = window;
  return replace(window, 'setTimeout', {
    value: (act: TimerHandler, wait = 0, ...rest: unknown[]) => patient(act, wait > 5000 ? 500 : wait, ...rest),
  });
};

describe('<personvern-banner> after an answer', () => {
  beforeEach(forgetEverything);
  afterEach(() => {
    leave();
    history.replaceState(null, '');
  });

  it('R41 is silent for who has said no', async () => {
    visit({declaration: ONE, cookie: answered({statistics: false})});
    const banner = await bannerOn();
    expect(banner.state).to.equal('idle');
    expect(section(banner)).to.equal(null);
  });

  it('R42 asks for what is new only, says what it is, and keeps the rest', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: true})});
    const banner = await bannerOn();
    expect(banner.state).to.equal('asking');
    expect(seen(banner)).to.contain('Nytt siden sist du svarte: Statistikk. Resten er som du valgte.');
    expect(roles(banner)).to.deep.equal(['accept', 'reject']);
    await pressOn(banner, 'reject');
    expect(stored()).to.deep.equal({functional: true, statistics: false});
  });

  it('R40 says that the answer has grown old', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true}, 181)});
    const banner = await bannerOn();
    expect(seen(banner)).to.contain('Det er 181 dager siden du svarte. Derfor spør vi igjen.');
  });

  it('says nothing of the kind to who has only answered at an embed', async () => {
    visit({declaration: SEVERAL, cookie: answered({vimeo: true})});
    const banner = await bannerOn();
    expect(banner.state).to.equal('asking');
    expect(banner.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  for (const [granted, said] of [
    [true, `Du svarte ja ${TODAY}.`],
    [false, `Du svarte nei ${TODAY}.`],
  ] as const) {
    it(`R35 reopened, shows the answer and its date: ${said}`, async () => {
      visit({declaration: ONE, cookie: answered({statistics: granted}, 0)});
      const banner = await bannerOn();
      await reopened(banner);
      expect(banner.state).to.equal('open');
      expect(seen(banner)).to.contain(said);
      expect(roles(banner)).to.deep.equal(granted ? ['accept', 'reject', 'withdraw'] : ['accept', 'reject']);
    });
  }

  it('R35 reopened, the boxes are as they were answered, and everything optional is there', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: false, statistics: true}, 0)});
    const banner = await bannerOn();
    await reopened(banner);
    expect(boxes(banner).map(({value, checked}) => [value, checked])).to.deep.equal([
      ['functional', false],
      ['statistics', true],
      ['content', false],
    ]);
    expect(seen(banner)).to.contain(`Du svarte ${TODAY}.`);
  });

  for (const [answers, said] of [
    [{functional: false, statistics: true}, 'Du sa ja til Statistikk. Du sa nei til Funksjoner.'],
    [{functional: true, statistics: true}, 'Du sa ja til Funksjoner og Statistikk.'],
    [{vimeo: true}, 'Du sa ja til Vimeo.'],
  ] as const) {
    it(`R35 says yes to what, where a box is left that is not ticked: ${said}`, async () => {
      visit({declaration: SEVERAL, cookie: answered(answers, 0)});
      const banner = await bannerOn();
      await reopened(banner);
      expect(boxes(banner).some(({checked}) => !checked)).to.equal(true);
      expect(textOf(banner.shadowRoot!.querySelector('.notice'))).to.equal(
        `Du svarte ${TODAY}. ${said} Noe av dette spør vi ellers om først der det vises.`,
      );
    });
  }

  it('R35 a yes to all there is, is a yes', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: true, statistics: true, content: true}, 0)});
    const banner = await bannerOn();
    await reopened(banner);
    expect(seen(banner)).to.contain(`Du svarte ja ${TODAY}.`).and.not.to.contain('Du sa ja til');
  });

  it('R34 of the two buttons that take everything back, says that they do the same', async () => {
    for (const [declaration, refusal] of [
      [ONE, 'Nei'],
      [SEVERAL, 'Avslå alle'],
    ] as const) {
      visit({declaration, cookie: answered({statistics: true})});
      const banner = await bannerOn();
      await reopened(banner);
      expect(seen(banner)).to.contain(`Trekk tilbake samtykket «${refusal}» gjør det samme.`);
    }
  });

  it('the ring of the heading keeps to its words, clear of what follows', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    const title = banner.shadowRoot!.querySelector('#title')!.getBoundingClientRect();
    const notice = banner.shadowRoot!.querySelector('.notice')!.getBoundingClientRect();
    expect(title.width).to.be.lessThan(section(banner)!.offsetWidth - 100);
    expect(notice.top - title.bottom).to.be.at.least(12);
  });

  it('says so where nothing has been answered', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    await reopened(banner);
    expect(seen(banner)).to.contain('Du har ikke svart.');
  });

  it('R65 reopened, it is brought into view and focus is on its heading; closed, focus goes back', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    const far = document.createElement('div');
    far.style.height = '4000px';
    document.querySelector('main')!.append(far);
    document.querySelector('#opener')!.scrollIntoView();
    await reopened(banner);
    expect(banner.shadowRoot!.activeElement?.id).to.equal('title');
    expect(section(banner)!.getBoundingClientRect().top).to.be.within(-1, 400);
    await pressOn(banner, 'close');
    expect(section(banner)).to.equal(null);
    expect(document.activeElement?.id).to.equal('opener');
    expect(stored(), 'closing is no answer (R07)').to.deep.equal({statistics: true});
  });

  it('R62 reopened, the group has the name of the question and no more; how it stands comes after', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: true, statistics: false})});
    const banner = await bannerOn();
    await reopened(banner);
    const group = banner.shadowRoot!.querySelector('fieldset')!;
    expect(textOf(group.querySelector('legend'))).to.equal('Hvilken informasjon får vi lagre?');
    expect(group.querySelector('legend p'), 'a legend has no paragraphs').to.equal(null);
    expect(group.hasAttribute('aria-describedby')).to.equal(false);
    expect(group.querySelector('legend')!.nextElementSibling!.className).to.equal('notice');
  });

  it('says that to close is to leave everything as it was, and does so, also after a box was unticked', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: true, statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    await press(box(banner, 'statistics'));
    expect(textOf(control(banner, 'close'))).to.equal('Lukk uten å endre');
    await pressOn(banner, 'close');
    expect(stored()).to.deep.equal({functional: true, statistics: true});
    await reopened(banner);
    expect(box(banner, 'statistics').checked).to.equal(true);
    await pressOn(banner, 'withdraw');
    await until(() => banner.state === 'withdrawn' && section(banner), 'what came of it');
    expect(textOf(control(banner, 'close')), 'nothing is left to change').to.equal('Lukk');
  });

  it('R63 reopened, its heading is not under a header of the page that stays in place', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    const header = document.createElement('header');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 120px; background: #fff';
    const space = document.createElement('div');
    space.style.height = '120px';
    banner.before(header, space);
    const far = document.createElement('div');
    far.style.height = '4000px';
    document.querySelector('main')!.append(far);
    document.querySelector('#opener')!.scrollIntoView();
    await reopened(banner);
    const {top} = banner.shadowRoot!.querySelector('#title')!.getBoundingClientRect();
    expect(top).to.be.within(120, innerHeight);
  });

  it('R07 Escape changes nothing', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    await sendKeys({press: 'Escape'});
    await settled(banner);
    expect(stored()).to.deep.equal({statistics: true});
  });

  it('closed without an answer, the question that has to be asked is there again', async () => {
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    await press(box(banner, 'statistics'));
    await reopened(banner);
    expect(
      boxes(banner).some(({checked}) => checked),
      'a tick does not wander',
    ).to.equal(false);
    await pressOn(banner, 'close');
    expect(banner.state).to.equal('asking');
    expect(boxes(banner)).to.have.length(2);
  });

  it('a changed answer is stored and focus goes back to the opener', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: false, statistics: false})});
    const banner = await bannerOn();
    await reopened(banner);
    await press(box(banner, 'content'));
    await pressOn(banner, 'save');
    expect(stored()).to.deep.equal({functional: false, statistics: false, content: true});
    expect(document.activeElement?.id).to.equal('opener');
  });

  it('reopened, "accept all" and "reject all" answer everything that is shown', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: false, statistics: false})});
    const banner = await bannerOn();
    await reopened(banner);
    await pressOn(banner, 'accept-all');
    expect(stored()).to.deep.equal({functional: true, statistics: true, content: true});
    await reopened(banner);
    await pressOn(banner, 'reject-all');
    expect(stored()).to.deep.equal({functional: false, statistics: false, content: false});
  });

  it('a yes given at an embed can be found and taken back on its own', async () => {
    visit({declaration: SEVERAL, cookie: answered({statistics: true, functional: true, vimeo: true})});
    const banner = await bannerOn();
    await reopened(banner);
    expect(textOf(box(banner, 'vimeo').labels![0])).to.equal('Vis alltid innhold fra Vimeo på dette nettstedet');
    expect(box(banner, 'vimeo').checked).to.equal(true);
    await pressOn(banner, 'save');
    expect(stored(), 'saved as it was').to.include({content: false, vimeo: true});
    await reopened(banner);
    await press(box(banner, 'vimeo'));
    await pressOn(banner, 'save');
    expect(stored()).to.deep.equal({functional: true, statistics: true, content: false});
  });

  it('R34 R37 one press takes everything back, and says what was removed', async () => {
    document.cookie = '_pk_id.1=x; path=/';
    document.cookie = '_pk_ses.1=x; path=/';
    const {consent} = visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    await pressOn(banner, 'withdraw');
    expect(consent.has('statistics')).to.equal(false);
    expect(document.cookie).not.to.contain('_pk');
    expect(banner.state).to.equal('withdrawn');
    await until(() => /slettet/.test(seen(banner)), 'what was removed');
    expect(seen(banner)).to.contain(
      'Samtykket er trukket tilbake. Vi samler ikke inn mer. 2 informasjonskapsler er slettet.',
    );
    const told = 'Samtykket er trukket tilbake. Vi samler ikke inn mer. 2 informasjonskapsler er slettet.';
    await until(() => textOf(status(banner)) === told, 'the status');
    expect(banner.shadowRoot!.activeElement?.id, 'focus is not lost with the button').to.equal('title');
    await pressOn(banner, 'close');
    expect(document.activeElement?.id).to.equal('opener');
  });

  it('R38 names what cannot be removed from here, and what can be done about it', async () => {
    const item = {kind: 'cookie', lifetime: 'P1Y', purpose: 'Et nummer.'};
    const items = [
      {...item, name: 'tracker', httpOnly: true},
      {...item, name: '_pk_id*'},
    ];
    const declaration = declared({services: [{...SERVICES.matomo, items}]});
    document.cookie = '_pk_id.1=x; path=/';
    visit({declaration, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    await pressOn(banner, 'reject');
    await until(() => /herfra/.test(seen(banner)), 'the left-overs');
    expect(seen(banner)).to.contain('1 informasjonskapsel er slettet.');
    expect(seen(banner)).to.match(
      /Disse kan vi ikke slette herfra: tracker[^.]*\. Du kan slette dem i innstillingene i nettleseren\./,
    );
  });

  it('taking back some of it does not say that all has stopped', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: true, statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    await press(box(banner, 'statistics'));
    await pressOn(banner, 'save');
    expect(banner.state).to.equal('withdrawn');
    expect(seen(banner)).to.contain('Svaret ditt er lagret.').and.not.to.contain('Vi samler ikke inn mer');
  });

  it('R65 what came of a withdrawal is read out once, as a whole, and after focus has moved', async () => {
    document.cookie = '_pk_id.1=x; path=/';
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    const said: [string, string | undefined][] = [];
    const observer = new MutationObserver(() =>
      said.push([textOf(status(banner)), banner.shadowRoot!.activeElement?.id]),
    );
    observer.observe(status(banner), {childList: true, characterData: true, subtree: true});
    await pressOn(banner, 'withdraw');
    await until(() => said.length, 'the status');
    await settled(banner);
    observer.disconnect();
    expect(said).to.deep.equal([
      ['Samtykket er trukket tilbake. Vi samler ikke inn mer. 1 informasjonskapsel er slettet.', 'title'],
    ]);
  });

  it('R65 who reads on line by line does not meet it a second time', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    const later = hurried();
    try {
      await pressOn(banner, 'withdraw');
      await until(() => textOf(status(banner)), 'the status');
      await until(() => !textOf(status(banner)), 'silence');
      expect(seen(banner), 'what is to be seen stays').to.contain('Samtykket er trukket tilbake.');
    } finally {
      later();
    }
  });

  const RELOADED = {removed: 3, remaining: ['a', 'b'], withdrawn: ['statistics']};

  it('R65 after a reload that the visitor brought about, focus is where it would have been without one', async () => {
    history.replaceState({personvern: {...RELOADED, back: '#opener'}}, '');
    visit({declaration: ONE, cookie: answered({statistics: false})});
    const banner = await bannerOn();
    await until(() => banner.shadowRoot!.activeElement?.id === 'title', 'focus on the heading');
    expect(textOf(status(banner)), 'not yet').to.equal('');
    await until(() => textOf(status(banner)), 'the status');
    await pressOn(banner, 'close');
    expect(document.activeElement?.id).to.equal('opener');
  });

  for (const [back, where] of [
    ['#opener', 'opener'],
    ['', 'content'],
    ['#gone', 'content'],
  ] as const) {
    it(`R65 a yes that took a reload is read out too, and focus goes to "${where}" (from "${back}")`, async () => {
      history.replaceState({personvern: {removed: 0, remaining: [], withdrawn: [], back}}, '');
      visit({declaration: ONE, cookie: answered({statistics: true})});
      const banner = await bannerOn();
      await until(() => document.activeElement?.id === where, 'focus');
      expect(section(banner), 'there is nothing to see').to.equal(null);
      await until(() => textOf(status(banner)).startsWith('Svaret ditt er lagret.'), 'the status');
    });
  }

  it('R70 a yes in another tab that took a reload of this one moves nothing and says nothing', async () => {
    history.replaceState({personvern: {removed: 0, remaining: [], withdrawn: []}}, '');
    visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.activeElement).to.equal(document.body);
    expect(textOf(status(banner))).to.equal('');
  });

  it('R38 tells after a reload what the gate removed before it, once', async () => {
    history.replaceState({own: 1, personvern: RELOADED}, '');
    visit({declaration: ONE, cookie: answered({statistics: false})});
    const banner = await bannerOn();
    expect(banner.state).to.equal('withdrawn');
    expect(seen(banner)).to.contain('3 informasjonskapsler er slettet. Disse kan vi ikke slette herfra: a, b.');
    await until(() => textOf(status(banner)).startsWith('Samtykket er trukket tilbake.'), 'the status');
    expect(document.activeElement, 'no focus is taken').to.equal(document.body);
    expect(history.state).to.deep.equal({own: 1, personvern: undefined});
    const next = await bannerOn();
    expect(section(next)).to.equal(null);
  });

  it('R52 shows that the browser has said no, and R48 a yes overrules it', async () => {
    const {consent} = visit({declaration: ONE, signal: 'gpc'});
    const banner = await bannerOn();
    expect(section(banner), 'nobody is asked').to.equal(null);
    await reopened(banner);
    expect(seen(banner)).to.contain(
      'Du har ikke svart. Nettleseren din ber oss om ikke å spore deg. Vi regner det som et nei. Du kan likevel velge noe annet.',
    );
    expect(banner.shadowRoot!.querySelectorAll('.notice'), 'in one go').to.have.length(1);
    await pressOn(banner, 'accept');
    expect(consent.has('statistics')).to.equal(true);
    await reopened(banner);
    expect(seen(banner)).to.contain('Du svarte ja').and.not.to.contain('Nettleseren din ber');
  });

  it('R52 asked in spite of the signal, the visitor is told that the browser makes one', async () => {
    visit({declaration: ONE, signal: 'gpc', askDespiteSignal: true});
    const banner = await bannerOn();
    expect(banner.state).to.equal('asking');
    expect(textOf(banner.shadowRoot!.querySelector('.notice'))).to.equal(
      'Nettleseren din ber oss om ikke å spore deg. Det gjelder til du velger noe annet.',
    );
    await pressOn(banner, 'reject');
    expect(stored()).to.deep.equal({statistics: false});
    expect(section(banner)).to.equal(null);
  });

  describe('in strict mode, while a form is being filled in', () => {
    const LATER = 'Svaret ditt er lagret. Det gjelder fra neste side, slik at du ikke mister det du har skrevet her.';
    /** What the guard does when it cannot open the page for what was granted; see guard-network.ts. */
    const cannotOpen = (): void => {
      const {consent} = visit({declaration: ONE});
      consent.subscribe(({granted}) => {
        if (granted.length) consent.deferred = true;
      });
    };

    it('R16 says that a yes counts from the next page', async () => {
      cannotOpen();
      const banner = await bannerOn();
      await pressOn(banner, 'accept');
      expect(stored()).to.deep.equal({statistics: true});
      expect(banner.state).to.equal('answered');
      expect(seen(banner)).to.contain(LATER);
      await until(() => textOf(status(banner)) === LATER, 'the status');
      await pressOn(banner, 'close');
      expect(section(banner)).to.equal(null);
    });

    it('says nothing of the kind about a no', async () => {
      cannotOpen();
      const banner = await bannerOn();
      await pressOn(banner, 'reject');
      expect(section(banner)).to.equal(null);
      await until(() => textOf(status(banner)), 'the status');
      expect(textOf(status(banner))).not.to.contain('neste side');
    });
  });

  it('R60 says that the answer cannot be kept, and it holds on this page', async () => {
    // A browser that blocks all storage, as far as a page can tell.
    const unblock = [
      replace(document, 'cookie', {get: () => '', set: () => undefined}),
      replace(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    ];
    try {
      const {consent} = visit({declaration: ONE});
      const banner = await bannerOn();
      await pressOn(banner, 'accept');
      expect(consent.has('statistics')).to.equal(true);
      expect(seen(banner)).to.contain('Nettleseren lar oss ikke lagre svaret. Det gjelder bare for denne siden.');
      expect(seen(banner)).not.to.contain('Svaret ditt er lagret');
      await until(() => textOf(status(banner)).includes('Det gjelder bare for denne siden.'), 'the status');
    } finally {
      for (const undo of unblock) undo();
    }
  });

  it('R58 called up when the declaration failed, says so and takes no yes', async () => {
    visit({declaration: undefined});
    const banner = await bannerOn();
    await reopened(banner);
    expect(banner.state).to.equal('failed');
    expect(seen(banner)).to.contain('Vi fikk ikke hentet valgene. Ingenting valgfritt er slått på.');
    expect(roles(banner)).to.deep.equal([]);
    expect(textOf(banner.shadowRoot!.querySelector('h2'))).to.equal('Noe gikk galt');
  });

  it('R57 called up where nothing is optional, says so and shows the list', async () => {
    visit({declaration: declared({services: [SERVICES.login]})});
    const banner = await bannerOn();
    await reopened(banner);
    expect(seen(banner)).to.contain('Vi lagrer bare informasjon som er nødvendig for at nettsiden skal virke.');
    await until(
      () => banner.shadowRoot!.querySelector('personvern-declaration')?.shadowRoot?.querySelector('dl'),
      'the list',
    );
    expect(roles(banner)).to.deep.equal([]);
  });

  it('R69 on a page for children, what was granted elsewhere can be taken back, but nothing be granted', async () => {
    const declaration = declared({services: [SERVICES.matomo], childPaths: ['/barn']});
    visit({declaration, path: '/barn/lek', cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    expect(roles(banner)).to.deep.equal(['withdraw']);
    await pressOn(banner, 'withdraw');
    expect(stored()).to.deep.equal({statistics: false});
    expect(banner.state).to.equal('withdrawn');
  });

  it('R08 a click that no person made takes nothing back', async () => {
    const {consent} = visit({declaration: ONE, cookie: answered({statistics: true})});
    const banner = await bannerOn();
    await reopened(banner);
    control(banner, 'withdraw').click();
    await settled(banner);
    expect(consent.has('statistics')).to.equal(true);
  });

  it('unfolds the full list in place, with the same buttons at its end (R09)', async () => {
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    const toggle = control(banner, 'details');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await press(toggle);
    await settled(banner);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    const list = banner.shadowRoot!.querySelector('personvern-declaration')!;
    await until(() => list.shadowRoot?.querySelector('dl, table'), 'the list');
    expect(list.headingLevel).to.equal(3);
    expect(roles(banner)).to.deep.equal(['save', 'accept-all', 'reject-all', 'save', 'accept-all', 'reject-all']);
    const last = [...banner.shadowRoot!.querySelectorAll<HTMLElement>('[data-role="reject-all"]')].at(-1)!;
    expect(list.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    await press(toggle);
    await settled(banner);
    expect(banner.shadowRoot!.querySelector('personvern-declaration')).to.equal(null);
    await press(toggle);
    await settled(banner);
    const again = [...banner.shadowRoot!.querySelectorAll<HTMLElement>('[data-role="reject-all"]')].at(-1)!;
    await press(again);
    await settled(banner);
    expect(stored()).to.deep.equal({functional: false, statistics: false});
  });
});
