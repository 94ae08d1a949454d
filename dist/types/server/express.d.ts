import { type PageSettings } from './page.js';
import { type NodeRequest } from './read-request.js';
/** What is used of Node's `ServerResponse`; what is passed on is passed on as it comes. */
export interface NodeResponse {
    statusCode: number;
    statusMessage: string;
    readonly headersSent: boolean;
    getHeader(name: string): number | string | readonly string[] | undefined;
    setHeader(name: string, value: number | string | readonly string[]): unknown;
    removeHeader(name: string): void;
    writeHead(...all: unknown[]): unknown;
    write(...all: unknown[]): boolean;
    end(...all: unknown[]): unknown;
    flushHeaders(): void;
}
/**
 * Middleware; comes before what makes pages, and after `compression`, if there is one. HTML pages get their trackers
 * parked and the gate in their head, and with `guard: 'strict'` the policy in the header, also of their workers' files. What
 * is compressed already, or not in UTF-8, is sent as it is, with the policy.
 */
export declare function personvernExpress(settings: PageSettings): (request: NodeRequest & {
    readonly socket: object;
}, response: NodeResponse, next: () => void) => void;
