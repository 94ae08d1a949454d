import type { AllMessages } from './messages.js';
/**
 * @param ours every text there is, in any language
 * @param url of the file
 */
export declare function checkMessages(ours: Promise<AllMessages>, url: string): Promise<string[]>;
