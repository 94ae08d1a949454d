/** The rule for storage that the clean-up and the guard share. */
import type { Declaration, StorageKind } from '../declaration/declaration.js';
/**
 * True for what is declared and may stay, false for what is declared and may not, undefined for what is not declared.
 * @param allowed whether an optional service may store
 */
export declare function mayStore({ legacy, services }: Declaration, allowed: (id: string) => boolean, kind: StorageKind, name: string): boolean | undefined;
