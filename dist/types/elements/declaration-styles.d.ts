export declare const declarationStyles: import("lit").CSSResult;
