/** For servers that answer a `Request` with a `Response`: Deno, Bun, workers, Hono, SvelteKit, Astro and the like. */
import { type PageSettings } from './page.js';
export type Handler<Rest extends readonly unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;
/**
 * Wraps a handler. Its HTML pages get their trackers parked and the gate in their head, and with `guard: 'strict'` the
 * policy in the header, also of their workers' files. A page is read whole before it is sent on. What is compressed, or
 * not in UTF-8, is sent as it is, with the policy.
 */
export declare function personvernFetch<Rest extends readonly unknown[]>(handler: Handler<Rest>, settings: PageSettings): (request: Request, ...rest: Rest) => Promise<Response>;
/** Undefined for what is not UTF-8, whatever the header says. The mark at its beginning stays. */
export declare function decodeHtml(bytes: Uint8Array): string | undefined;
