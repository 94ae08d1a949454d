/** How an element is named in the console: its tag as it may stand in the source, and of code the beginning. */
export declare function tagText(element: Element): string;
