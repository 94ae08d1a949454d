/**
 * Google Analytics and tags, in basic mode: nothing of theirs loads before a yes (R04). Consent Mode commands are
 * queued all the same, the default before anything else, so that tags opened later know what they may do.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
import type { Change, Consent } from '../consent/consent.js';
export declare function google({ from }: Change, consent: Consent, ids: readonly string[]): readonly string[];
