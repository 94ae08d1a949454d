/** From what was pressed and ticked to what is saved. */
import type { Control } from '../consent/decision.js';
import type { OptionalPurpose, Service } from '../declaration/declaration.js';
/** What can be answered: purposes, and services with an answer of their own. */
export interface Subject {
    readonly purposes: readonly OptionalPurpose[];
    readonly services: readonly Service[];
}
export declare function choicesOf(control: Control, { purposes, services }: Subject, isTicked: (id: string) => boolean): Record<string, boolean>;
/** Of the texts that are answered (R44). White space is the build's business. */
export declare function fingerprint(root: ParentNode, selector: string): string;
