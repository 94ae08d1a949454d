/**
 * Layer 0: what the site says. These are declarations as read, with every default filled in;
 * `declaration.schema.json` beside this file describes them as written.
 */
/** Every purpose, in the order in which visitors meet them. */
export declare const PURPOSES: readonly ["necessary", "functional", "statistics", "content", "marketing"];
export type Purpose = (typeof PURPOSES)[number];
/** A purpose that needs consent (ekomloven § 3-15, first paragraph). */
export type OptionalPurpose = Exclude<Purpose, 'necessary'>;
export declare const OPTIONAL_PURPOSES: readonly OptionalPurpose[];
export declare const STORAGE_KINDS: readonly ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"];
/** The two of them that have keys. */
export declare const WEB_STORAGE: readonly ["localStorage", "sessionStorage"];
export type StorageKind = (typeof STORAGE_KINDS)[number];
/** What can be told to stop by name; see `src/integrations`. */
export declare const INTEGRATIONS: readonly ["matomo", "google", "application-insights"];
export type Integration = (typeof INTEGRATIONS)[number];
/** A text for people: one for all languages, or one per BCP 47 tag (`{"nb": "…", "nn": "…"}`). */
export type Text = string | Readonly<Record<string, string>>;
/** One cookie, key, database or cache. */
export interface StorageItem {
    /** The whole name; `*` stands for any run of characters (`_ga_*`, `ASPSESSIONID*`). */
    readonly name: string;
    readonly kind: StorageKind;
    /** `session`, `persistent` (until deleted), or an ISO 8601 duration such as `P2Y`, `P180D`, `PT30M`. */
    readonly lifetime: string;
    /** Who sets it, for people. */
    readonly setBy: string;
    readonly purpose: Text;
    /** True for a cookie that no script can see or delete. */
    readonly httpOnly: boolean;
    /** Set for a cookie that belongs to another site (`vimeo.com`): named to visitors, out of our reach. */
    readonly domain?: string;
}
/** One tool. It has exactly one purpose. */
export interface Service {
    readonly id: string;
    readonly name: string;
    readonly purpose: Purpose;
    /** The legal entity behind the tool. */
    readonly vendor: string;
    /** Who gets the information, by name. Never empty: the vendor if nothing else is said. */
    readonly recipients: readonly string[];
    /** ISO 3166-1 alpha-2 code of the country where the information ends up. */
    readonly country?: string;
    /** Host names that the tool talks to; `*.example.no` covers every sub-domain. */
    readonly hosts: readonly string[];
    readonly privacyUrl?: string;
    readonly description?: Text;
    /** Why it is strictly necessary, tied to what the visitor asked for; always there for `necessary`. */
    readonly reason?: Text;
    readonly integration?: Integration;
    readonly items: readonly StorageItem[];
}
/** Who is responsible (GDPR article 4 no. 7) and how to reach them. */
export interface Controller {
    readonly name: string;
    /** E-mail address, telephone number or http(s)/relative URL. */
    readonly contact: string;
    /** The same, for the data protection officer. */
    readonly dataProtectionOfficer?: string;
    readonly privacyStatement: string;
}
/** How a site words and places a purpose; everything is optional. */
export interface PurposeTexts {
    /** Replaces the question when this is the only purpose asked for. */
    readonly question?: Text;
    /** Replaces the name of the purpose. */
    readonly title?: Text;
    /** Replaces the sentence that says what happens. */
    readonly description?: Text;
    /** `banner`, or `embed` to ask at each embed instead; `content` is asked for at the embed unless told otherwise. */
    readonly ask: 'banner' | 'embed';
}
/** A left-over that nothing on the site uses any more and that is removed on sight. */
export interface LegacyName {
    readonly name: string;
    readonly kind: StorageKind;
}
export interface Declaration {
    readonly controller: Controller;
    /** ISO 8601 date of the last change. */
    readonly updated: string;
    /**
     * Language of the texts that do not say theirs, BCP 47; otherwise they are taken to be in the page's. `no` counts as
     * bokmål.
     */
    readonly language?: string;
    readonly purposes: Readonly<Record<OptionalPurpose, PurposeTexts>>;
    readonly services: readonly Service[];
    readonly legacy: readonly LegacyName[];
    /** Paths for children: on these and below them everything optional is off and nothing is asked. */
    readonly childPaths: readonly string[];
    /** Days until an answer, yes or no alike, is asked for again: 1-365. */
    readonly askAgainAfterDays: number;
    /** Fingerprint per purpose and per service id of what a visitor says yes to; see `hash.ts`. */
    readonly hashes: Readonly<Record<string, string>>;
}
/** The optional purposes that some service has, in the order of `PURPOSES`. */
export declare function optionalPurposes(declaration: Declaration): OptionalPurpose[];
export declare function servicesOf(declaration: Declaration, purpose: Purpose): Service[];
/** The purpose that an id stands for: its own if it names a purpose, its service's if it names a service. */
export declare function purposeOf(declaration: Declaration, id: string): Purpose | undefined;
