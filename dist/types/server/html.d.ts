/** Markup as text. Everything that is not markup already is escaped on its way in. */
/** Markup that has been escaped. */
export declare class Html {
    readonly text: string;
    constructor(text: string);
}
type Part = Html | string | number | false | undefined | readonly Part[];
export declare const escapeHtml: (text: string) => string;
/** `markup\`<p>${text}</p>\``; lists are joined, undefined and false leave nothing. */
export declare function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html;
/** ` name="value"` for each; undefined and false leave the attribute out, true leaves it empty. */
export declare function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html;
export {};
