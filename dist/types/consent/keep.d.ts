import type { Declaration } from '../declaration/declaration.js';
import { type Decision } from './decision.js';
/** Keeps `decision`; false if the browser did not keep it. */
export declare function keepAnswer(declaration: Declaration, decision: Decision, now: number, domain?: string): boolean;
