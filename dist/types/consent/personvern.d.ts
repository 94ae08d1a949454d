/** What a page finds as `window.personvern`: set by the entries, read by pages and by the elements. */
import type { Answering } from './answering.js';
import type { Consent } from './consent.js';
/** What a site sets with `data-` attributes on the script, or passes when it starts from its own bundle. */
export interface Settings {
    /** Address of the declaration, or the declaration itself; otherwise it is looked for in the page. */
    readonly declaration?: string | object | undefined;
    /** Parent domain to share the answer with, for addresses that are one site to visitors. */
    readonly cookieDomain?: string | undefined;
    /** What only the server sees of the visitor's signals: `dnt`, `gpc`. */
    readonly signal?: string | undefined;
    /** `ask`: ask although the browser sends a signal. */
    readonly signalPolicy?: string | undefined;
    /** What is refused to code that is not parked: `off`, `report`, `declared` (the default) or `strict`. */
    readonly guard?: string | undefined;
    /** Address that receipts are posted to. */
    readonly record?: string | undefined;
    /** Language of the interface, BCP 47; otherwise the page's `lang`. */
    readonly language?: string | undefined;
    /** Address of a JSON file with own texts, or with a language of one's own; the keys are in `i18n/messages.ts`. */
    readonly messages?: string | undefined;
    /** Explain mistakes in the declaration as soon as the interface is there, on every machine. */
    readonly check?: string | undefined;
}
export interface Personvern {
    readonly consent: Consent;
    readonly settings: Settings;
    /** Resolves when the declaration has come and earlier answers are in force, or never will be; never rejects. */
    readonly ready: Promise<Consent>;
    /** True when a purpose (`statistics`) or service id may run on this page. */
    has(id: string): boolean;
    /** Opens the banner with the answer in force, and moves the visitor there. */
    show(): void;
    /**
     * Resolves with what gives answers, for a form of the site's own (the record says `api`), and with the visitor's
     * receipt: `(await personvern.answering()).receipt()`.
     */
    answering(): Promise<Answering>;
}
/** What a withdrawal has come to. */
export interface Withdrawn {
    /** How many cookies, keys, databases and caches were removed. */
    readonly removed: number;
    /** Names of what could not be removed. */
    readonly remaining: readonly string[];
}
/** What an answer came to that the page had to be loaded anew for. */
export interface Outcome extends Withdrawn {
    /** Ids of what was taken back. */
    readonly withdrawn: readonly string[];
    /**
     * Where focus goes back to, as a selector; empty if it came from nowhere. Undefined where nobody answered on this
     * page: another tab did.
     */
    readonly back?: string | undefined;
}
/** On a page that came back after an answer had to reload it: what that came to, from the history entry. */
export declare function outcomeBeforeReload(): Outcome | undefined;
/** True when the visitor is to see the banner on this page without having called it up. */
export declare function isAwaited({ asks }: Consent): boolean;
declare global {
    interface Window {
        personvern?: Personvern;
    }
}
