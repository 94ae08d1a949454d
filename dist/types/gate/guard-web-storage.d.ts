import type { Copies, Realm, Refuses } from './guard-storage.js';
/** @param areas the storages of all windows; one window's method may be called for another's storage */
export declare function guardWebStorage(realm: Realm, refuses: Refuses, kind: 'localStorage' | 'sessionStorage', copies: Copies, areas: Map<unknown, string>): void;
