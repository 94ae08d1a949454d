import type { DetailMessages } from './messages.js';
export declare const nbDetails: DetailMessages;
