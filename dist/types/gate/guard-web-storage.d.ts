/**
 * The part of the storage guard that sees to `localStorage` and `sessionStorage`. Their keys are properties, too
 * (`localStorage.name = …`), which no method of the prototype sees; so pages get another object in place of the
 * browser's own, which sends keys through the methods.
 */
import { WEB_STORAGE } from '../declaration/declaration.js';
import type { Copies, Realm, Refuses } from './guard-storage.js';
interface Area {
    readonly kind: (typeof WEB_STORAGE)[number];
    /** The browser's own. */
    readonly real: Storage;
    readonly copies: Copies;
}
/** The storages of all windows, by the browser's object and by the one in its place. */
export type Areas = Map<unknown, Area>;
/**
 * Guards one window.
 * @param copies of `localStorage`, and of `sessionStorage`
 * @param areas grows by this window's; one window's method may be called for another's storage
 */
export declare function guardWebStorage(realm: Realm, refuses: Refuses, copies: readonly Copies[], areas: Areas): void;
export {};
