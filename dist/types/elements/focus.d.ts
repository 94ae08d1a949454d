/** Where focus goes when the banner leaves: back, or on to what comes next (R65). */
/**
 * To `target` if it is still there. Otherwise on to the next thing after `host`: for those who answered from the
 * keyboard, what Tab would have reached; for the rest the content itself, because focus would make a hidden skip
 * link pop up on them.
 */
export declare function passFocus(host: Element, target: HTMLElement | null | undefined, byKeyboard: boolean): void;
/** Focuses what does not take focus by itself, and no longer than it has it. */
export declare function lendFocus(element: HTMLElement, options?: FocusOptions): void;
