/** The one thing that changes: what the visitor has said so far, and what follows from it for this page. */
import { type Declaration, type OptionalPurpose } from '../declaration/declaration.js';
import type { Answering } from './answering.js';
import { type Decision, type Signal } from './decision.js';
import type { Withdrawn } from './personvern.js';
import type { Receipt } from './receipt.js';
export interface ConsentOptions {
    /** The newest answer kept by the browser that is about `declaration`. */
    read(declaration: Declaration): Decision | undefined;
    /** Path of the page, for `childPaths`. */
    readonly path: string;
    /** The browser's own request not to be tracked, if it makes one. */
    readonly signal?: Signal | undefined;
    /** Ask although the browser sends a signal. By default a signal is a no and nobody is asked (R48). */
    readonly askDespiteSignal?: boolean;
    /** Milliseconds since 1970. */
    now(): number;
}
/** What an answer set off. Purposes and services by id. */
export interface Change {
    readonly granted: readonly string[];
    readonly withdrawn: readonly string[];
    readonly decision: Decision | undefined;
    /** The visitor's copy; only on the page where the answer was given. */
    readonly receipt: Receipt | undefined;
    /** `page`: found when the declaration came; `visitor`: answered here; `elsewhere`: in another tab. */
    readonly from: 'page' | 'visitor' | 'elsewhere';
}
/**
 * @param kept whether a purpose or service may keep what it stored
 * @param withdrawn ids taken back just now; what they stored out of reach is named. Undefined where it is known only that
 *   something has come past the guard
 * @param found what lay here when the page came, or the answer; with nothing withdrawn, no more than that is removed
 * @param cookieNames as the browser has them
 */
export type CleanUp = (declaration: Declaration, kept: (id: string) => boolean, withdrawn: readonly string[] | undefined, found: readonly string[], cookieNames: () => string[]) => Promise<Withdrawn>;
export declare class Consent {
    readonly options: ConsentOptions;
    /** `loading` until a declaration has come; `failed` if it never will. Both keep everything optional shut. */
    state: 'loading' | 'ready' | 'failed';
    declaration: Declaration | undefined;
    /** The latest answer, also an outdated one. Ask `has()` what is allowed. */
    decision: Decision | undefined;
    /** False when the browser would not keep the answer: it then applies to this page only. */
    kept: boolean;
    /** True when a new yes counts from the next page on, because this one can no longer be opened (strict guard). */
    deferred: boolean;
    /** Ids of the optional purposes and services that may run on this page, as last told to listeners. */
    open: readonly string[];
    /** Fetches what gives answers, once; here when the elements are. */
    answering: (() => Promise<Answering>) | undefined;
    /** Brings the visitor to the banner; here when the elements are. */
    present: (() => void) | undefined;
    /** Removes what may not stay, and tells what that came to; here when the opener is. */
    cleanUp: CleanUp | undefined;
    private _listeners;
    constructor(options: ConsentOptions);
    /** True on a page for children, where everything optional is off whatever was answered (R69). */
    get forChildren(): boolean;
    /** True when the browser's signal is to be respected. */
    get signalled(): boolean;
    /**
     * The answer in force for a purpose or service id: true, false, or undefined where there is none. A yes from
     * before the browser began to object is none.
     */
    answer(id: string): boolean | undefined;
    /** True when a purpose or service may run on this page. Unknown means no. */
    has(id: string): boolean;
    /** The purposes that the banner has to ask about now, in order; empty if nothing is to be asked. */
    get asks(): OptionalPurpose[];
    /** Takes the declaration in use, and the answer given earlier; without one, everything optional stays shut. */
    declare(declaration?: Declaration): void;
    /** Takes an answer. `kept` says whether the browser has it; undefined is what another tab has left when it is gone. */
    decide(decision: Decision | undefined, kept: boolean, from: 'visitor' | 'elsewhere', receipt?: Receipt): void;
    /** Hears every change, in order of subscription. Returns the undo. */
    subscribe(listener: (change: Change) => void): () => void;
    private _tell;
}
