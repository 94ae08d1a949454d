import type { Decision, Signal } from '../consent/decision.js';
import type { Declaration } from '../declaration/declaration.js';
type NodeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;
/** What is used of Node's `IncomingMessage`; Express adds `originalUrl`. */
export interface NodeRequest {
    readonly headers: NodeHeaders;
    readonly url?: string | undefined;
    readonly originalUrl?: string | undefined;
}
/** A `Request`, its `Headers`, or the request or headers as Node gives them (lower case names). */
export type RequestLike = Pick<Request, 'headers' | 'url'> | Pick<Headers, 'get'> | NodeRequest | NodeHeaders;
export interface VisitSettings {
    /** Path of the page, for `childPaths`; needed where only headers are given, or no page is for children. */
    readonly path?: string | undefined;
    /** `ask`: a signal is no answer, as with `data-signal-policy="ask"`. */
    readonly signalPolicy?: string | undefined;
    /** Milliseconds since 1970; the clock's time if left out. */
    readonly now?: number | undefined;
}
/** One visitor, on one page. */
export interface Visit {
    /** The newest answer, also an outdated one. Ask `has()` what is allowed. */
    readonly decision: Decision | undefined;
    /** What the browser asks in its headers; for `data-signal`. */
    readonly signal: Signal | undefined;
    /** True when a purpose or a service may run, as in the page. Unknown means no. */
    readonly has: (id: string) => boolean;
}
/**
 * The visitor behind a request.
 * @param declaration from `parseDeclaration()`
 */
export declare function readRequest(request: RequestLike, declaration: Declaration, settings?: VisitSettings): Visit;
/** The same from an answer and a signal that have been read already. */
export declare function visitOf(declaration: Declaration, decision: Decision | undefined, signal: Signal | undefined, settings?: VisitSettings): Visit;
/** The path in what a request asks for; anybody may send anything, `//` for example. */
export declare function pathIn(url: string): string;
/** A header's value, empty if there is none. */
export declare function header(request: RequestLike, name: string): string;
export {};
