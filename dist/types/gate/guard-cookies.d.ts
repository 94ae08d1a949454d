import type { Copies, Realm, Refuses } from './guard-storage.js';
export declare function guardCookies(realm: Realm, refuses: Refuses, copies: Copies): void;
