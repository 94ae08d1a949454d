import {expect} from '@open-wc/testing';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {closePages, forgetEverything} from '../fixtures/pages.js';
import {type Visit, visitWith} from './visit.js';

interface Instance {
  readonly config: {disableTelemetry?: boolean};
  getCookieMgr(): {setEnabled(enabled: boolean): void};
}
interface InsightsWindow {
  appInsights?: Instance;
}

const SITE = declared({services: [{...SERVICES.matomo, id: 'insights'}, SERVICES.ads]});
const visit = (): Promise<Visit<InsightsWindow>> =>
  visitWith('/src/integrations/application-insights.ts', 'applicationInsights', ['insights']);

/** The part of the SDK's instance that is used here; `cookies` tells whether it may write any. */
function start({window}: Visit<InsightsWindow>): Instance & {cookies: boolean} {
  const instance = {
    config: {} as {disableTelemetry?: boolean},
    cookies: true,
    getCookieMgr: () => ({
      setEnabled: (enabled: boolean) => {
        instance.cookies = enabled;
      },
    }),
  };
  return (window.appInsights = instance);
}

beforeEach(forgetEverything);
afterEach(closePages);

describe('Application Insights', () => {
  it('that runs without a yes sends nothing and writes no cookies (R01)', async () => {
    const page = await visit();
    const insights = start(page);
    page.consent.declare(SITE);
    expect(insights.config.disableTelemetry).to.be.true;
    expect(insights.cookies).to.be.false;
  });

  it('may send and write after a yes to it or to its purpose, not to another (R28, R32)', async () => {
    const page = await visit();
    const insights = start(page);
    page.consent.declare(SITE);
    page.answering.save({marketing: true});
    expect(insights.config.disableTelemetry).to.be.true;
    page.answering.save({insights: true});
    expect(insights.config.disableTelemetry).to.be.false;
    expect(insights.cookies).to.be.true;
    expect(page.stopped.at(-1)).to.deep.equal([]);
  });

  it('stops at a withdrawal, without a reload (R36)', async () => {
    const page = await visit();
    page.consent.declare(SITE);
    page.answering.acceptAll();
    const insights = start(page);
    page.answering.withdraw();
    expect(insights.config.disableTelemetry).to.be.true;
    expect(insights.cookies).to.be.false;
    expect(page.stopped.at(-1)).to.deep.equal(['insights']);
  });

  it('that is not where the SDK’s snippet keeps it cannot be stopped without a reload (R36)', async () => {
    const page = await visit();
    page.consent.declare(SITE);
    page.answering.acceptAll();
    page.answering.withdraw();
    expect(page.stopped).to.deep.equal([[], [], []]);
  });
});
