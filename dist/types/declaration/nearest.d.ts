/** "Did you mean …?" */
/**
 * The one of `words` that `word` is most likely a misspelling of: at most two letters wrong, missing, too many or
 * swapped; of long words a quarter, of short ones half. Capitals do not count.
 */
export declare function nearest(word: string, words: readonly string[]): string | undefined;
/** `; did you mean "x"?`, for the end of a sentence about a misspelling; nothing where nothing is near. */
export declare const didYouMean: (meant: string | undefined) => string;
