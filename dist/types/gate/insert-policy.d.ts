/** Puts a content security policy into the page; from then on it can be made tighter, but never be taken away. */
export declare function insertPolicy(content: string): void;
