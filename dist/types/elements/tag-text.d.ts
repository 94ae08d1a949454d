/** How an element is named in the console: its tag as it may stand in the source, and of code the beginning. */
export declare function tagText(element: Element): string;
/** ` Did you mean "x"?`, or nothing. */
export declare const didYouMean: (meant: string | undefined) => string;
