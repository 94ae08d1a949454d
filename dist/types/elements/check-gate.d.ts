/** What is wrong with the gate's tag and its settings. */
import type { Settings } from '../consent/personvern.js';
/** The gate's tags in this page: files of these names, or what begins as every build of it does. */
export declare function gateTags(): HTMLScriptElement[];
/** Every fault of the tags, as a sentence each. */
export declare function checkTags(tags: readonly HTMLScriptElement[]): string[];
/** Every setting with a value that cannot be meant, as a sentence each. */
export declare function checkSettings(settings: Settings): string[];
