/**
 * What follows from a press on the banner: an answer, a list unfolded, a sheet shown. Fetched at the first sign that
 * somebody is about to press, so that asking costs no more than the question.
 */
import type {How} from '../consent/answering.js';
import type {Consent} from '../consent/consent.js';
import type {Control} from '../consent/decision.js';
import {outcomeBeforeReload, type Personvern, type Withdrawn} from '../consent/personvern.js';
import type {Language} from '../i18n/language.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages} from '../i18n/messages.js';
import type * as BannerSheets from './banner-sheets.js';
import type {Sheet} from './banner-sheets.js';
import {choicesOf, fingerprint} from './choices.js';
import {lendFocus, passFocus} from './focus.js';
import {fullList, prepareList} from './full-list.js';
import {onPersonvern} from './given.js';
import type {PersonvernBanner, Press} from './personvern-banner.js';
import {say} from './say.js';
import {sheetStyles} from './sheet-styles.js';
import {withWayBack} from './way-back.js';

type Make = (sheets: typeof BannerSheets, consent: Consent, words: AllMessages) => Sheet;

/** What was read before the answer: not the dates, nor the full list (R44). */
const READ = '#title,.text,.button';

export class BannerConduct {
  private readonly _banner: PersonvernBanner;
  /** What had focus when the visitor called the banner up. */
  private _opener: HTMLElement | undefined;
  private _callOff: (() => void) | undefined;

  constructor(banner: PersonvernBanner) {
    this._banner = banner;
    const {shadowRoot} = banner;
    const {styleSheet} = sheetStyles;
    // Where sheets cannot be adopted, it is drawn more plainly.
    if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }

  /** @param opener where focus is to go back to */
  async show(opener: Element | null): Promise<void> {
    if (opener !== this._banner) this._opener = opener instanceof HTMLElement ? opener : undefined;
    await this._present(({answerSheet}, consent, words) => answerSheet(consent, words));
    // In the middle: at the edge it could lie under a header of the page that stays in place (WCAG 2.4.11).
    this._title?.scrollIntoView({block: 'center'});
    if (this._title) lendFocus(this._title, {preventScroll: true});
  }

  /** What the visitor has called up meanwhile stays. */
  askAgain(): Promise<void> {
    return this._present(({againSheet}, consent, words) => this._banner._shown.sheet ?? againSheet(consent, words));
  }

  /** On the page that came back when the gate had to reload it. */
  async tellOutcome(): Promise<void> {
    const {takeOutcome, whenBack} = await import('./after-reload.js');
    const outcome = takeOutcome();
    if (!outcome) return;
    const {back, withdrawn} = outcome;
    const isTakenBack = withdrawn.length > 0;
    if (isTakenBack) await this._present(({outcomeSheet}, consent, words) => outcomeSheet(consent, words, outcome));
    else await this._turnSaved();
    this._opener = await whenBack(back);
    // Who answered in another tab, or is somewhere already, stays there.
    if (back !== undefined && document.activeElement === document.body)
      passFocus(this._banner, isTakenBack ? this._title : this._opener, false);
    this._say();
  }

  async hear(press: Press): Promise<void> {
    const {event, target} = press;
    const {role} = target.dataset;
    if (event.type !== 'click') {
      if (role === 'details') this._prepareList();
      return;
    }
    if (target instanceof HTMLInputElement) this._tick(target);
    else if (role === 'details') this._unfold();
    else if (role === 'close') await this._close(event);
    // Only a person answers: not a script, nor a tool that presses on somebody's behalf (GDPR article 4 no. 11).
    else if (role && event.isTrusted) await this._answer(role, press);
  }

  private get _title(): HTMLElement | null {
    return this._banner.renderRoot.querySelector('#title');
  }

  private _turn(sheet?: Sheet): void {
    this._callOff?.();
    this._banner._shown = {sheet};
  }

  /** There is nothing to see; it is read out. */
  private async _turnSaved(): Promise<void> {
    const {_personvern: here} = this._banner;
    await new Promise(onPersonvern);
    await here.ready;
    this._turn({state: 'answered', says: here.words?.saved, purposes: [], services: []});
  }

  /** Reads out what the sheet has to say. */
  private _say(): void {
    const {_banner: banner} = this;
    const {says} = banner._shown.sheet ?? {};
    this._callOff?.();
    if (!says) return;
    this._callOff = say(says, (status) => {
      const {_shown: shown} = banner;
      if (shown.sheet) banner._shown = {...shown, sheet: {...shown.sheet, status}};
    });
  }

  private async _present(make: Make): Promise<void> {
    const {_personvern: here, updateComplete} = this._banner;
    const personvern = await new Promise<Personvern | undefined>(onPersonvern);
    if (!personvern) return;
    await here.ready;
    const language = here.words?.insteadOf ?? here.language;
    const [sheets, words] = await Promise.all([import('./banner-sheets.js'), loadAllMessages(language, personvern)]);
    // Never two languages at a time: where the site's own has no more than the question, all of it is ours from here on.
    here.words = words;
    here.language = (words.language ?? language) as Language;
    if (here.consent) this._turn(make(sheets, here.consent, words));
    await updateComplete;
  }

  private _tick({checked, value}: HTMLInputElement): void {
    const {_shown: shown} = this._banner;
    this._banner._shown = {...shown, draft: {...shown.draft, [value]: checked}};
  }

  /** Somebody is about to unfold it. */
  private _prepareList(): void {
    const {language, personvern, words} = this._banner._personvern;
    if (personvern) prepareList(words?.insteadOf ?? language, personvern).catch(() => undefined);
  }

  private _unfold(): void {
    const {_shown: shown} = this._banner;
    this._banner._shown = {...shown, list: shown.list ? undefined : fullList};
  }

  private async _close(press: Event): Promise<void> {
    this._turn();
    await this._moveFocus(press);
  }

  /** So that it is not lost with the button that was pressed. */
  private async _moveFocus(press: Event): Promise<void> {
    const {_banner: banner} = this;
    await banner.updateComplete;
    const {sheet} = banner._shown;
    const isSeen = !!sheet?.content;
    passFocus(banner, isSeen ? this._title : this._opener, !(press as UIEvent).detail);
    if (!isSeen) this._opener = undefined;
  }

  private async _answer(role: string, {event, hadFocus, target}: Press): Promise<void> {
    const {_personvern: here, _shown: shown} = this._banner;
    const {consent, language} = here;
    if (!consent) return;
    const control = ({accept: 'yes', reject: 'no'}[role] ?? role) as Control;
    const how = {control, language, texts: fingerprint(target.closest('section') as Element, READ)};
    const subject = shown.sheet ?? {purposes: consent.asks, services: []};
    const isTicked = (id: string): boolean => shown.draft?.[id] ?? consent.answer(id) ?? false;
    const choices = choicesOf(control, subject, isTicked);
    const isDone = await this._save(consent, choices, how);
    if (hadFocus && isDone !== 'leaving') await this._moveFocus(event);
    if (isDone === 'done') this._say();
  }

  /** Comes back when it is known what is to be seen: `cleaning` will have more to say, `leaving` is for another page. */
  private async _save(
    consent: Consent,
    choices: Record<string, boolean>,
    how: How,
  ): Promise<'done' | 'cleaning' | 'leaving'> {
    const {personvern} = this._banner._personvern;
    const answering = await personvern?.answering();
    if (!consent.declaration) {
      await this._present(({answerSheet}, now, all) => answerSheet(now, all));
      return 'done';
    }
    const before = consent.open;
    const cleaned = new Promise<Withdrawn>((resolve) => {
      document.addEventListener('personvern-change', resolve, {once: true});
    });
    withWayBack(this._opener, () => {
      if (how.control === 'withdraw') answering?.withdraw(how);
      else answering?.save(choices, how);
    });
    const isDeferred = consent.deferred && consent.open.some((id) => !before.includes(id));
    const tell = (withdrawn?: Withdrawn): Promise<void> =>
      this._present(({outcomeSheet}, now, all) => outcomeSheet(now, all, withdrawn, isDeferred));
    if (how.control === 'withdraw' || before.some((id) => !consent.open.includes(id))) {
      await tell({removed: 0, remaining: []});
      // The gate says later what it could remove; all of it is read out in one go.
      void cleaned.then(async (withdrawn) => {
        if (this._banner._shown.sheet?.state !== 'withdrawn') return;
        await tell(withdrawn);
        if (!outcomeBeforeReload()) this._say();
      });
      return 'cleaning';
    }
    if (isDeferred) {
      await cleaned;
      // Told on the page that comes.
      if (outcomeBeforeReload()) return 'leaving';
    }
    if (!consent.kept || isDeferred) await tell();
    else await this._turnSaved();
    return 'done';
  }
}
