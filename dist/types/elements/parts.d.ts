/** The elements that only some pages have; each is a file of its own, fetched when it is met. */
declare const PARTS: {
    check: () => Promise<{
        define(): void;
    }>;
    iframe: () => Promise<{
        define(): void;
    }>;
    'personvern-declaration': () => Promise<typeof import("./personvern-declaration.js").PersonvernDeclaration>;
    'personvern-embed': () => Promise<typeof import("./personvern-embed.js").PersonvernEmbed>;
    'personvern-settings': () => Promise<typeof import("./personvern-settings.js").PersonvernSettings>;
};
export type Part = keyof typeof PARTS;
/** Fetches the element of that name and defines it; what stands in it until then stays. */
export declare function loadPart(name: Part): void;
/** For somebody who is about to want it: it may fail, and be tried again. */
export declare function preparePart(name: Part): void;
export {};
