/** What this tool stores itself, declared like everything else (R46). */
import type { Personvern } from '../consent/personvern.js';
import type { Declaration, Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { DetailMessages } from '../i18n/messages.js';
/** A necessary service, or undefined where the site has declared the answer itself. */
export declare function ownService(declaration: Declaration, { settings }: Personvern, { own }: DetailMessages, language: Language): Service | undefined;
