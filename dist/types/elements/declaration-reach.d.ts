/** Who uses the list without a mouse: what is to be reached, and what is not. */
/** Where item number `n` (from 0) begins: at the heading of its service, if it is the first there. */
export declare function nthItem(root: ParentNode, n: number): HTMLElement | null | undefined;
/** A table that has to be scrolled is a stop for the keyboard, with a name; all others are not in the way. */
export declare function markScrolling(root: ParentNode): void;
