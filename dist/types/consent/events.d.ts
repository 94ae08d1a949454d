/** Facts, told on `document`. They bubble to `window`. Their facts are properties of the event. */
import type { Change } from './consent.js';
import type { Withdrawn } from './personvern.js';
/** The declaration has been read and earlier answers are in force; or it never will be, and all stays shut. */
export type PersonvernReadyEvent = Event;
/** The visitor has answered, also with a first no, or an answer has come from another tab. */
export type PersonvernChangeEvent = Event & Change & Withdrawn;
/** Something failed; everything optional stays shut. */
export type PersonvernErrorEvent = Event & {
    readonly error: Error;
};
declare global {
    interface DocumentEventMap {
        'personvern-ready': PersonvernReadyEvent;
        'personvern-change': PersonvernChangeEvent;
        'personvern-error': PersonvernErrorEvent;
    }
}
/** Dispatches one of the events above. */
export declare function tell(type: 'personvern-ready'): void;
export declare function tell(type: 'personvern-change', facts: Change & Withdrawn): void;
export declare function tell(type: 'personvern-error', facts: {
    error: Error;
}): void;
