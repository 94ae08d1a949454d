export declare const embedStyles: import("lit").CSSResult;
