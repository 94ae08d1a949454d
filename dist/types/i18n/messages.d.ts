/**
 * Every text that visitors meet. A language is two files, `nb.ts` for the question and `nb-details.ts` for what is
 * only loaded when somebody wants to know more; a missing key does not compile. `{name}` is filled in when shown.
 *
 * Rules of style: the question has no negation, buttons say what they do, "we" is the named controller, no praise,
 * no thanks, no guilt, no colours, no biscuits. Sentences of 20 words at the most.
 */
import type { OptionalPurpose, StorageKind } from '../declaration/declaration.js';
import type { Language } from './language.js';
type PerPurpose = Readonly<Record<OptionalPurpose, string>>;
/** The question: all that a visitor who has not answered downloads. */
export interface Messages {
    /** BCP 47, in a site's own file that is in another language than ours. */
    readonly language?: string;
    /** Left to right, if nothing is said. */
    readonly direction?: 'rtl';
    /** Ours that would be shown instead; set when such a file is used. */
    readonly insteadOf?: Language;
    /** Heading when this purpose is the only one: a question that yes and no answer. */
    readonly question: PerPurpose;
    /** First sentence under that heading. `{controller}` */
    readonly wish: PerPurpose;
    /** `{recipients}`: one name or several. */
    readonly recipients: string;
    /** Refusing costs nothing, and the answer can be changed; ends the text under the heading. */
    readonly noDrawback: string;
    /** Heading over several purposes. */
    readonly questionSeveral: string;
    /** Text under that heading. `{controller}` */
    readonly bodySeveral: string;
    /** Added where the site's own sentence, in place of `wish`, does not name the controller. `{controller}` */
    readonly responsible: string;
    /** The purpose as the label of a checkbox and as a heading. */
    readonly name: PerPurpose;
    /** One sentence to explain it. */
    readonly explanation: PerPurpose;
    readonly yes: string;
    readonly no: string;
    readonly save: string;
    readonly acceptAll: string;
    readonly rejectAll: string;
    /** Under the buttons: what is stored without asking. */
    readonly necessary: string;
    /** Button that opens the full list. */
    readonly more: string;
    /** Read out when an answer has been stored. */
    readonly saved: string;
    /** What a press leads to could not be fetched: no answer was saved, and what can be done. */
    readonly notDone: string;
}
/** Everything else: the question asked again, the answer looked at again, the full list, the embeds. */
export interface DetailMessages {
    /** Something was added since the last answer. `{list}` */
    readonly changed: string;
    /** The answer has grown too old. `{n}` days */
    readonly expired: string;
    /** Heading over what was answered, and over what came of it. */
    readonly yourAnswer: string;
    /** What was answered last time. `{date}` */
    readonly answeredYes: string;
    readonly answeredNo: string;
    /** Yes to some, not to the rest. `{date}` */
    readonly answeredPartly: string;
    readonly notAnswered: string;
    /** What is asked for at the embeds can be answered here too. */
    readonly alsoEmbeds: string;
    /** Beside `withdraw`, about the other button there. `{refusal}` */
    readonly sameAsRefusal: string;
    /** Button that takes back everything. */
    readonly withdraw: string;
    readonly withdrawn: string;
    /** What was removed: one, or `{n}` of them. */
    readonly removedOne: string;
    readonly removedMany: string;
    /** What is beyond a page's reach. `{list}` */
    readonly remaining: string;
    /** The browser's own signal (Do Not Track, Global Privacy Control) was taken as a no. */
    readonly signal: string;
    /** It makes the same request, and the site asks all the same. */
    readonly signalAsked: string;
    /** Stored, in strict mode, while a form was being filled in: the page is not reloaded for it. */
    readonly deferred: string;
    /** The declaration could not be had, or cannot be used. */
    readonly failed: string;
    /** Heading over `failed`. */
    readonly wentWrong: string;
    /** Cookies and storage are blocked. */
    readonly notKept: string;
    readonly close: string;
    /** The same, where an answer can be changed: what was ticked and not saved is dropped. */
    readonly closeUnchanged: string;
    /** Button in the footer. */
    readonly change: string;
    /** Line above the footer where nothing is asked. */
    readonly onlyNecessary: string;
    /** Link to the site's own statement. */
    readonly privacyStatement: string;
    /** Label of the checkbox that remembers a yes for one provider. `{provider}` */
    readonly always: string;
    readonly necessaryName: string;
    readonly necessaryExplanation: string;
    /** The seven facts of a stored item. */
    readonly columns: Readonly<Record<Fact, string>>;
    readonly kinds: Readonly<Record<StorageKind, string>>;
    /** Lifetimes without a number; `tab` is for sessionStorage. */
    readonly lifetimes: Readonly<Record<'session' | 'tab' | 'persistent', string>>;
    /** Singular and plural, after a number. */
    readonly units: Readonly<Record<Unit, readonly [one: string, many: string]>>;
    /** Before the reason why a service is strictly necessary. */
    readonly reason: string;
    /** `{recipients}` and, where the country is known, `{country}`. */
    readonly goesTo: string;
    readonly country: string;
    /** A country outside the EEA. `{country}` */
    readonly transfer: string;
    /** Link to the vendor's statement. `{vendor}` */
    readonly vendorPrivacy: string;
    /** A service that has no stored items. */
    readonly storesNothing: string;
    /** Label of the field to search a long list with, and how many items were found. `{n}` */
    readonly search: string;
    readonly found: string;
    /** Button under a list that is not shown in full. `{n}` */
    readonly showMore: string;
    /** Read out when it has been pressed. `{n}` */
    readonly shownMore: string;
    /** Date of the declaration. `{date}` */
    readonly updated: string;
    /** Heading over who is responsible. */
    readonly contactHeading: string;
    readonly contact: string;
    readonly dataProtectionOfficer: string;
    readonly legalBasis: string;
    readonly rights: string;
    /** Before the link to the authority. */
    readonly complaint: string;
    /** What this tool stores itself. */
    readonly own: Readonly<Record<'name' | 'reason' | 'cookie' | 'copy', string>>;
    readonly receipt: Readonly<Record<'time' | 'expires' | 'granted' | 'denied' | 'nothing' | 'download' | 'print', string>>;
    /** Heading of a placeholder. `{item}` begins the sentence. `{provider}` */
    readonly embedTitle: string;
    /** What follows from showing it. `{vendor}` */
    readonly embedBody: string;
    /** Button. `{item}` */
    readonly embedShow: string;
    /** Link to the source. `{provider}` */
    readonly embedGo: string;
    /** In its place on pages for children. */
    readonly embedChildren: string;
    /** `{item}` above, by what it is. `{name}` */
    readonly embedItem: Readonly<Record<EmbedKind, string>>;
}
export type Fact = 'name' | 'purpose' | 'setBy' | 'recipients' | 'lifetime' | 'kind' | 'category';
export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
export type EmbedKind = 'video' | 'map' | 'content';
export type AllMessages = Messages & DetailMessages;
export {};
