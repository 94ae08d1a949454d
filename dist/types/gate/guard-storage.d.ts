/**
 * The storage guard: refuses what may not be stored, in one window and in the fresh frames that it opens. Who wrote
 * it can read it in this page all the same, from a copy that never reaches the disk: tools that find storage dead
 * would stay dead after a yes. With the yes the copies are written.
 */
import { type StorageKind } from '../declaration/declaration.js';
/** Whether a write must not happen. Asked at every write. */
export type Refuses = (kind: StorageKind, name: string) => boolean;
export type Realm = Window & typeof globalThis;
/** By name, what was refused. */
export type Copies = Map<string, string>;
/** Guards another window of the page, once; does nothing to another site's. */
export type Enter = (realm: Realm) => void;
/** Installs the guard. Returns how it enters other windows, and what writes the copies that are no longer refused. */
export declare function guardStorage(page: Realm, refuses: Refuses): {
    enter: Enter;
    write: () => void;
};
