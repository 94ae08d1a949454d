/** Where focus goes when the banner leaves: back, or on to what comes next (R65). */
/** The focused element, also within shadow roots of ours, or undefined if it is just the page. */
export declare function focusedElement(): HTMLElement | undefined;
/**
 * To `target` if it is still there. Otherwise on to the next thing after `host`: for those who answered from the
 * keyboard, what Tab would have reached; for the rest the content itself, because focus would make a hidden skip
 * link pop up on them.
 */
export declare function passFocus(host: Element, target: HTMLElement | null | undefined, byKeyboard: boolean): void;
