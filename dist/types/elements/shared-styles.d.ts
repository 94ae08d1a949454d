export declare const sharedStyles: import("lit").CSSResult[];
