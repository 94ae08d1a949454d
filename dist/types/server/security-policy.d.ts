/** The strict network guard as a response header: complete in every browser, and before the first byte of the page. */
import type { Decision, Signal } from '../consent/decision.js';
import type { Declaration } from '../declaration/declaration.js';
import { type VisitSettings } from './read-request.js';
export interface PolicySettings extends VisitSettings {
    /** The site's own policy, as it would be sent without us. */
    readonly existing?: string | null | undefined;
    /** What the browser asks in its headers, from `readRequest()`. */
    readonly signal?: Signal | undefined;
    /** False where the visitor's address is http, as on a developer's machine: declared hosts may then be http too. */
    readonly secure?: boolean | undefined;
}
/**
 * Value of `Content-Security-Policy`; empty when there is nothing to send.
 *
 * Next to an existing policy both apply (a comma in the header separates them, RFC 9110 § 5.3), so it only gets
 * stricter. There is no setting for a nonce: a nonce in a policy lets scripts from any host through. A nonce in the
 * site's own policy goes on working.
 */
export declare function contentSecurityPolicy(declaration: Declaration, decision: Decision | undefined, { existing, signal, secure, ...settings }?: PolicySettings): string;
