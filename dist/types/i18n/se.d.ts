/**
 * Northern Sámi. A DRAFT by a non-native, which no translator has approved: it is shown only where a site asks for
 * it in so many words (`data-language="se"`), never because of the page's own `lang`.
 */
import type { Messages } from './messages.js';
export declare const se: Messages;
