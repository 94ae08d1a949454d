/** Loads once, however often it is asked for; a load that failed is tried again. */
export declare function once<T>(load: () => Promise<T>): () => Promise<T>;
