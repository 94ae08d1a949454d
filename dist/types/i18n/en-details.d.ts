import type { DetailMessages } from './messages.js';
export declare const enDetails: DetailMessages;
