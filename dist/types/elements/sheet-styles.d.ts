export declare const sheetStyles: import("lit").CSSResult;
