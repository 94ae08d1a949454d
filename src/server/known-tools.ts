/**
 * Tools that are told by the code sites paste into their pages. They are parked only where the declaration has them:
 * this list recognises, it does not decide.
 */
import type {Declaration, Integration, Service} from '../declaration/declaration.js';
import {hostsIn, servicesAt} from './known-hosts.js';

interface Tool {
  readonly name: string;
  /** What its snippet, and nothing else, has in it. */
  readonly code: RegExp;
  /** Domains of the vendor; a declared service with a host there is this tool. */
  readonly domains?: readonly string[];
  readonly integration?: Integration;
}

const GOOGLE = 'google-analytics.com googletagmanager.com googleadservices.com doubleclick.net'.split(' ');

const TOOLS: readonly Tool[] = [
  {
    name: 'Google',
    // `gtag('consent', …)` and `dataLayer.push` alone send nothing.
    code: /\bgtag\(\s*['"](config|js|event)['"]|gtm\.start|GoogleAnalyticsObject|\b_ga[qt]\b|\bga\(\s*['"](create|send)['"]/,
    domains: GOOGLE,
    integration: 'google',
  },
  {name: 'Matomo', code: /\b_(paq|mtm|ppas)\b/, domains: ['matomo.cloud', 'piwik.pro'], integration: 'matomo'},
  {
    name: 'Application Insights',
    code: /\bappInsights\b|\bcfg\s*:\s*\{\s*['"]?(connectionString|instrumentationKey)\b|\bApplicationInsights\s*\(/,
    domains: ['monitor.azure.com', 'applicationinsights.azure.com', 'visualstudio.com', 'az416426.vo.msecnd.net'],
    integration: 'application-insights',
  },
  {name: 'Siteimprove', code: /\b_sz\b\s*[.=]/, domains: ['siteimproveanalytics.com', 'siteimproveanalytics.io']},
  {name: 'Meta', code: /\bfbq\s*\(/, domains: ['facebook.net', 'facebook.com']},
  {name: 'Hotjar', code: /\b_hjSettings\b|\bhj\s*\(\s*['"]/, domains: ['hotjar.com', 'hotjar.io']},
  {name: 'Clarity', code: /clarity\.ms\/tag|['"]clarity['"]\s*,\s*['"]script['"]/, domains: ['clarity.ms']},
  {name: 'PostHog', code: /\bposthog\.init\s*\(/, domains: ['posthog.com']},
  {name: 'Mixpanel', code: /\bmixpanel\.init\s*\(/, domains: ['mixpanel.com', 'mxpnl.com']},
  {name: 'Snowplow', code: /GlobalSnowplowNamespace|\bsnowplow\s*\(\s*['"]newTracker/},
  {name: 'Segment', code: /\banalytics\.load\s*\(/, domains: ['segment.com', 'segment.io']},
  {name: 'Amplitude', code: /\bamplitude\.(init|getInstance)\b/, domains: ['amplitude.com']},
  {name: 'Countly', code: /\bCountly\.(init|q)\b/, domains: ['count.ly']},
  {name: 'Plausible', code: /\bplausible\s*\(|\bplausible\.q\b/, domains: ['plausible.io']},
  {name: 'LinkedIn', code: /\b_linkedin_(data_)?partner_id/, domains: ['licdn.com', 'linkedin.com']},
  {name: 'TikTok', code: /\bttq\.(load|page)\b/, domains: ['tiktok.com']},
  {name: 'Snapchat', code: /\bsnaptr\s*\(/, domains: ['sc-static.net', 'snapchat.com']},
  {name: 'HubSpot', code: /\b_hsq\b/, domains: ['hs-scripts.com', 'hs-analytics.net', 'hubspot.com']},
  {name: 'Microsoft Advertising', code: /\buetq\b/, domains: ['bat.bing.com']},
  {name: 'X', code: /\btwq\s*\(/, domains: ['ads-twitter.com']},
];

/** Code that fetches more code by itself; longer than this it is more likely an app that mentions an address. */
const LOADS_CODE = /createElement\(\s*['"]script['"]|\bimport\s*\(|document\.write\b/;
const SNIPPET = 5000;

const isAt = (domain: string, host: string): boolean => host === domain || host.endsWith(`.${domain}`);
const bare = (host: string): string => host.replace(/^\*\./, '').replace(/:\d+$/, '').toLowerCase();

/** Name of the tool whose vendor has this host. */
export function toolAt(host: string): string | undefined {
  return TOOLS.find(({domains = []}) => domains.some((domain) => isAt(domain, bare(host))))?.name;
}

export interface Recognised {
  readonly services: readonly Service[];
  /** What to tell a person, where nothing is parked. */
  readonly doubt?: string;
}

/** Which declared services a piece of inline code belongs to. */
export function recognise(declaration: Declaration, code: string): Recognised {
  const tools = TOOLS.filter((tool) => tool.code.test(code));
  const named = [...new Set(hostsIn(code).flatMap((host) => servicesAt(declaration, host)))];
  const names = tools.map(({name}) => name).join(', ');
  if (named.length) {
    if (tools.length || (code.length < SNIPPET && LOADS_CODE.test(code))) return {services: named};
    return {services: [], doubt: `code names ${named.map(({name}) => name).join(', ')}; park it if it loads that`};
  }
  const services = declaration.services.filter((service) => tools.some((tool) => isTool(tool, service)));
  const optional = services.some(({purpose}) => purpose === 'necessary') ? [] : services;
  if (optional.length || !tools.length || services.length) return {services: optional};
  return {services: [], doubt: `code looks like ${names}, which the declaration does not have`};
}

function isTool({domains = [], integration}: Tool, service: Service): boolean {
  return (
    (!!integration && service.integration === integration) ||
    service.hosts.some((host) => domains.some((domain) => isAt(domain, bare(host))))
  );
}
