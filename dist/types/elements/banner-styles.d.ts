export declare const bannerStyles: import("lit").CSSResult;
