/** Northern Sámi, a draft by a non-native; see `se.ts`. */
import type { DetailMessages } from './messages.js';
export declare const seDetails: DetailMessages;
