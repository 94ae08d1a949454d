/**
 * Azure Application Insights, where the page keeps the instance in `window.appInsights` as the SDK's own snippet does.
 * https://github.com/microsoft/ApplicationInsights-JS
 */
import type {Change, Consent} from '../consent/consent.js';

interface ApplicationInsights {
  readonly config: {disableTelemetry?: boolean};
  getCookieMgr(): {setEnabled(enabled: boolean): void};
}

export function applicationInsights(_change: Change, consent: Consent, ids: readonly string[]): readonly string[] {
  const {appInsights} = window as {appInsights?: ApplicationInsights};
  if (!appInsights) return [];
  const off = !ids.some((id) => consent.has(id));
  appInsights.config.disableTelemetry = off;
  appInsights.getCookieMgr().setEnabled(!off);
  return off ? ids : [];
}
