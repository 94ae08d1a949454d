/** Call before an opened script is inserted; call what it returns when the script has run. */
export declare function enterDocument(script: HTMLScriptElement): () => void;
