/** Dates, lifetimes and countries: not for the first question. */
import type { StorageItem } from '../declaration/declaration.js';
import type { Language } from './language.js';
import type { DetailMessages } from './messages.js';
/** `24. november 2026`; in Northern Sámi `24.11.2026`. `time` is ISO 8601. */
export declare function formatDate(time: string, language: Language): string;
/** `P1Y6M` → "1 år 6 måneder". Own words, because `Intl` has no nynorsk and calls a Norwegian day "døgn". */
export declare function formatLifetime({ kind, lifetime }: Pick<StorageItem, 'kind' | 'lifetime'>, messages: DetailMessages): string;
export declare function isOutsideEea(country: string): boolean;
/** `US` → "USA". Country names are the same in bokmål and nynorsk but for a handful; Northern Sámi gets bokmål. */
export declare function formatCountry(country: string, language: Language): string;
