/**
 * Azure Application Insights, where the page keeps the instance in `window.appInsights` as the SDK's own snippet does.
 * https://github.com/microsoft/ApplicationInsights-JS
 */
import type { Change, Consent } from '../consent/consent.js';
export declare function applicationInsights(_change: Change, consent: Consent, ids: readonly string[]): readonly string[];
