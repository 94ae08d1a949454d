/** Facts, told on `document`. They bubble to `window`. Their facts are properties of the event. */
import type { Change } from './consent.js';
import type { StorageKind } from '../declaration/declaration.js';
import type { Outcome, Withdrawn } from './personvern.js';
/** The declaration has been read and earlier answers are in force; or it never will be, and all stays shut. */
export type PersonvernReadyEvent = Event;
/** The visitor has answered, also with a first no, or an answer has come from another tab. */
export type PersonvernChangeEvent = Event & Change & Withdrawn & Pick<Outcome, 'back'>;
/**
 * Something was stored, or was about to be, that no service declares, or the strict guard has met what it cannot hold
 * back; once for each name (`data-guard`).
 */
export type PersonvernUndeclaredEvent = Event & Undeclared;
export interface Undeclared {
    /** Name of the cookie, key, database or cache; of a `request` or a `hint` to connect, the host; of a `worker`, its path. */
    readonly name: string;
    readonly kind: StorageKind | 'request' | 'worker' | 'hint';
    /** When it was first seen on this page: ISO 8601, UTC. */
    readonly time: string;
    /** Id of the service whose code did it, where the call came from one of its hosts. */
    readonly service: string | undefined;
}
/** Something failed; everything optional stays shut. */
export type PersonvernErrorEvent = Event & {
    readonly error: Error;
};
declare global {
    interface DocumentEventMap {
        'personvern-ready': PersonvernReadyEvent;
        'personvern-change': PersonvernChangeEvent;
        'personvern-undeclared': PersonvernUndeclaredEvent;
        'personvern-error': PersonvernErrorEvent;
    }
}
/** Dispatches one of the events above. */
export declare function tell(type: 'personvern-ready'): void;
export declare function tell(type: 'personvern-change', facts: Change & Withdrawn): void;
export declare function tell(type: 'personvern-undeclared', facts: Undeclared): void;
export declare function tell(type: 'personvern-error', facts: {
    error: Error;
}): void;
/** Tells of something undeclared, seen now. */
export declare function tellUndeclared(kind: Undeclared['kind'], name: string, service?: string): void;
