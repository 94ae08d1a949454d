/** Where an embed is fetched from: the provider's variant that follows people the least (R56). */
import type { EmbedKind } from '../i18n/messages.js';
/** The address to put in the frame, or undefined for anything but http(s). */
export declare function embedAddress(src: string): string | undefined;
/** What to call it, where the page does not say. */
export declare function embedKind(address: string): EmbedKind;
