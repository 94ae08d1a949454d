import type { Decision, Signal } from '../consent/decision.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Messages } from '../i18n/messages.js';
export interface LinkSettings {
    /** BCP 47; bokmål if left out. `se` is a draft. */
    readonly language?: string | undefined;
    /** Own texts, the same as in the file at `data-messages`. */
    readonly messages?: Partial<Messages> | undefined;
}
/** Who is asked: what `readRequest()` gives can be handed on. Without, it is somebody of whom nothing is known. */
export interface BannerSettings extends LinkSettings {
    /** Level of the heading, 1 to 6; 2 if left out. */
    readonly headingLevel?: number | undefined;
    /** The nonce of the site's own policy, for the styles. */
    readonly nonce?: string | undefined;
    readonly decision?: Decision | undefined;
    readonly signal?: Signal | undefined;
    /** `ask`: a signal is no answer, as with `data-signal-policy="ask"`. */
    readonly signalPolicy?: string | undefined;
    /** Path of the page, for `childPaths`. */
    readonly path?: string | undefined;
}
/**
 * What goes first in `<body>`; empty where this visitor is not asked, and where the question has to say why it comes
 * again, which is left to the element.
 */
export declare function renderBanner(declaration: Declaration, settings?: BannerSettings): string;
/**
 * A link to the privacy statement, for `<body>`: it stands where the question would be, where there is no JavaScript,
 * in browsers that are too old, and where the interface cannot be had.
 */
export declare function renderLink(declaration: Declaration, settings?: LinkSettings): string;
