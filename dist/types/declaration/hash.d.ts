/**
 * Fingerprints of meaning. A visitor is asked again when, and only when, what they said yes to has
 * changed: who receives what, from where, stored how and for how long (R42). Texts may be mended freely (R43).
 */
import { type Service } from './declaration.js';
/** FNV-1a, 32 bit, base 36: tells versions of a text apart; it is no signature. */
export declare function hash(text: string): string;
/** A fingerprint per service id, and one per purpose that has services. */
export declare function hashAll(services: readonly Service[]): Record<string, string>;
