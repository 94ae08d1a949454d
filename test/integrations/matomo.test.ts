import {expect} from '@open-wc/testing';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {closePages, forgetEverything} from '../fixtures/pages.js';
import {type Visit, visitWith} from './visit.js';

type Command = readonly unknown[];
interface MatomoWindow {
  _paq?: {push(...commands: Command[]): unknown};
}

const visit = (): Promise<Visit<MatomoWindow>> => visitWith('/src/integrations/matomo.ts', 'matomo', ['matomo']);
const withoutCookies = declared({services: [{...SERVICES.matomo, items: []}, SERVICES.ads]});
/** What has been queued, as plain arrays; Matomo has not come. */
const queued = ({window}: Visit<MatomoWindow>): unknown => JSON.parse(JSON.stringify(window._paq)) as unknown;

beforeEach(forgetEverything);
afterEach(closePages);

describe('Matomo', () => {
  it('is told to wait before anything else, and gets no consent that was not given (R01)', async () => {
    const page = await visit();
    page.consent.declare(declared());
    expect(queued(page)).to.deep.equal([['requireConsent']]);
    page.answering.save({marketing: true});
    page.answering.save({statistics: false});
    expect(queued(page)).to.deep.equal([['requireConsent']]);
  });

  it('starts with a yes, with its cookies, and is told by the commands that set none for 30 years (R32)', async () => {
    const page = await visit();
    page.consent.declare(declared());
    page.answering.save({statistics: true});
    expect(queued(page)).to.deep.equal([['requireConsent'], ['setConsentGiven', true]]);
  });

  it('starts on the next page by the yes given earlier (R32)', async () => {
    const first = await visit();
    first.consent.declare(declared());
    first.answering.acceptAll();
    const next = await visit();
    next.consent.declare(declared());
    expect(queued(next)).to.deep.equal([['requireConsent'], ['setConsentGiven', true]]);
  });

  it('keeps the commands that the page has queued, in their order', async () => {
    const page = await visit();
    page.window._paq = [['setSiteId', '7']];
    page.consent.declare(declared());
    expect(queued(page)).to.deep.equal([['setSiteId', '7'], ['requireConsent']]);
  });

  it('sets no cookies where the declaration names none', async () => {
    const page = await visit();
    page.consent.declare(withoutCookies);
    page.answering.save({statistics: true});
    const commands = queued(page) as Command[];
    expect(commands).to.deep.include(['setConsentGiven', false]);
    expect(commands).to.not.deep.include(['setConsentGiven', true]);
    const [cookies, consent] = ['disableCookies', 'setConsentGiven'].map((name) =>
      commands.findIndex(([command]) => command === name),
    );
    expect(cookies, 'told before it may start').to.be.within(0, consent! - 1);
  });

  it('that runs stops at a withdrawal and deletes its cookies, without a reload (R36, R37)', async () => {
    const page = await visit();
    page.consent.declare(declared());
    page.answering.acceptAll();
    // Matomo puts an object of its own in place of the queue.
    const heard: Command[] = [];
    page.window._paq = {push: (...commands: Command[]) => heard.push(...commands)};
    page.answering.withdraw();
    expect(JSON.parse(JSON.stringify(heard))).to.deep.equal([
      ['requireConsent'],
      ['deleteCookies'],
      ['disableCookies'],
    ]);
    expect(page.stopped.at(-1)).to.deep.equal(['matomo']);
  });

  it('that has not come yet cannot be stopped: the yes in its queue would count when it comes (R36)', async () => {
    const page = await visit();
    page.consent.declare(declared());
    page.answering.acceptAll();
    page.answering.withdraw();
    expect(page.stopped.at(-1)).to.deep.equal([]);
  });

  it('hears nothing when something else is withdrawn (R28)', async () => {
    const page = await visit();
    page.consent.declare(declared());
    page.answering.acceptAll();
    const before = queued(page);
    page.answering.save({marketing: false});
    expect(queued(page)).to.deep.equal(before);
  });
});
