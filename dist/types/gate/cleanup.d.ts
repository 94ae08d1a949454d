import type { Withdrawn } from '../consent/personvern.js';
import { type Declaration } from '../declaration/declaration.js';
/**
 * @param kept whether a purpose or service may keep what it stored
 * @param withdrawn ids taken back just now; what they stored out of reach is named
 */
export declare function cleanUp(declaration: Declaration, kept: (id: string) => boolean, withdrawn: readonly string[]): Promise<Withdrawn>;
