/**
 * Matomo, formerly Piwik. Its own consent functions make it wait, start and stop without a reload. Not the
 * `remember…` and `forget…` kind: those set cookies for 30 years.
 * https://developer.matomo.org/guides/tracking-consent
 */
import type { Change, Consent } from '../consent/consent.js';
export declare function matomo({ from, granted, withdrawn }: Change, { declaration }: Consent, ids: readonly string[]): readonly string[];
