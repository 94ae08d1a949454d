import { type Declaration } from '../declaration/declaration.js';
/**
 * What tells the names of cookies as the browser has them, also when the guard shows copies besides, which lie nowhere.
 * Call it before the guard is up.
 */
export declare function cookieReader(): () => string[];
/**
 * Names that are declared and may not stay.
 * @param kept whether a purpose or service may keep what it stored
 */
export declare function findLeftOvers(declaration: Declaration, kept: (id: string) => boolean, cookieNames: () => string[]): string[];
