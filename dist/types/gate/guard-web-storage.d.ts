import type { Copies, Realm, Refuses } from './guard-storage.js';
export declare function guardWebStorage(realm: Realm, refuses: Refuses, kind: 'localStorage' | 'sessionStorage', copies: Copies): void;
