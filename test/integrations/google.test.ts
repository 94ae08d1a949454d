import {expect} from '@open-wc/testing';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {closePages, forgetEverything, served} from '../fixtures/pages.js';
import {type Visit, visitWith} from './visit.js';

interface GoogleWindow {
  dataLayer?: unknown[];
  [disabled: `ga-disable-${string}`]: boolean | undefined;
}

const SITE = declared({
  services: [SERVICES.login, SERVICES.chat, {...SERVICES.matomo, id: 'analytics'}, SERVICES.vimeo, SERVICES.ads],
});
const tag = (id: string): string =>
  `<script src="${served('/gtag.js', {type: 'text/javascript', id}).replaceAll('&', '&amp;')}"></script>`;

const visit = (body = ''): Promise<Visit<GoogleWindow>> =>
  visitWith('/src/integrations/google.ts', 'google', ['analytics'], body);

/** Consent Mode commands so far: the moment, and the state of every kind of storage. */
const commands = ({window}: Visit<GoogleWindow>): unknown[][] =>
  (window.dataLayer ?? [])
    .filter((each) => Object.prototype.toString.call(each) === '[object Arguments]')
    .map((each) => [...(each as ArrayLike<unknown> as unknown[])])
    .filter(([command]) => command === 'consent')
    .map(([, ...rest]) => rest);

const state = (ads: string, analytics: string, functions: string): object => ({
  ad_storage: ads,
  ad_user_data: ads,
  ad_personalization: ads,
  analytics_storage: analytics,
  functionality_storage: functions,
  personalization_storage: functions,
});
const DENIED = state('denied', 'denied', 'denied');

beforeEach(forgetEverything);
afterEach(closePages);

describe('Google’s tags', () => {
  it('find everything denied, as a default that stands before every update (R04)', async () => {
    const page = await visit();
    page.consent.declare(SITE);
    expect(commands(page)).to.deep.equal([
      ['default', DENIED],
      ['update', DENIED],
    ]);
  });

  it('hear which purposes were granted, each for its own kinds of storage (R28)', async () => {
    for (const [purpose, expected] of Object.entries({
      marketing: state('granted', 'denied', 'denied'),
      statistics: state('denied', 'granted', 'denied'),
      functional: state('denied', 'denied', 'granted'),
      content: DENIED,
    })) {
      await forgetEverything();
      const page = await visit();
      page.consent.declare(SITE);
      page.answering.save({[purpose]: true});
      expect(commands(page).at(-1), purpose).to.deep.equal(['update', expected]);
      expect(commands(page).filter(([moment]) => moment === 'default')).to.have.length(1);
    }
  });

  it('find an earlier yes on the next page, after the default (R32)', async () => {
    const first = await visit();
    first.consent.declare(SITE);
    first.answering.acceptAll();
    const next = await visit();
    next.consent.declare(SITE);
    expect(commands(next)).to.deep.equal([
      ['default', DENIED],
      ['update', state('granted', 'granted', 'granted')],
    ]);
  });

  it('are told of a withdrawal (R36)', async () => {
    const page = await visit();
    page.consent.declare(SITE);
    page.answering.acceptAll();
    page.answering.withdraw();
    expect(commands(page).at(-1)).to.deep.equal(['update', DENIED]);
  });

  it('get a layer that the page has begun, with what is in it', async () => {
    const page = await visit();
    const layer: unknown[] = [{page: 'front'}];
    page.window.dataLayer = layer;
    page.consent.declare(SITE);
    expect(page.window.dataLayer).to.equal(layer);
    expect(layer[0]).to.deep.equal({page: 'front'});
  });

  it('a tag manager hears an event with what is open now', async () => {
    const page = await visit();
    page.consent.declare(SITE);
    page.answering.save({statistics: true});
    const last = page.window.dataLayer!.at(-1) as {event: string; personvern: string[]};
    expect(last.event).to.equal('personvern-change');
    expect([...last.personvern]).to.have.members(['statistics', 'analytics']);
  });

  it('a property that runs is switched off by its id at a withdrawal, without a reload, and on again (R36)', async () => {
    const page = await visit(tag('G-ARKIV1') + tag('UA-123-4'));
    page.consent.declare(SITE);
    page.answering.acceptAll();
    expect(page.window['ga-disable-G-ARKIV1']).to.be.false;
    page.answering.withdraw();
    expect(page.window['ga-disable-G-ARKIV1']).to.be.true;
    expect(page.window['ga-disable-UA-123-4']).to.be.true;
    expect(page.stopped.at(-1)).to.deep.equal(['analytics']);
    page.answering.acceptAll();
    expect(page.window['ga-disable-G-ARKIV1']).to.be.false;
    expect(page.stopped.at(-1)).to.deep.equal([]);
  });

  it('a container, or a property whose id is nowhere to be read, cannot be stopped without a reload (R36)', async () => {
    for (const body of [
      tag('GTM-ABC12'),
      tag('G-ARKIV1') + tag('GTM-ABC12'),
      '<script src="/served/ga.js"></script>',
    ]) {
      const page = await visit(body);
      page.consent.declare(SITE);
      page.answering.acceptAll();
      page.answering.withdraw();
      expect(page.stopped.at(-1), body).to.deep.equal([]);
    }
  });
});
