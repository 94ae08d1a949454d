import type { DetailMessages } from './messages.js';
export declare const nnDetails: DetailMessages;
