/** What the browser asks on the visitor's behalf. A signal can only deny; its absence is never a yes (R48-R51). */
import type { Signal } from './decision.js';
/** The parts of `Navigator` that carry a signal. `globalPrivacyControl`: https://w3c.github.io/gpc/ */
export interface SignalSource {
    readonly doNotTrack?: string | null;
    readonly globalPrivacyControl?: boolean;
}
/**
 * @param attribute `data-signal`: what only the server sees (`DNT`, `X-Do-Not-Track`, `Sec-GPC` headers).
 */
export declare function readSignal(navigator: SignalSource, attribute?: string): Signal | undefined;
