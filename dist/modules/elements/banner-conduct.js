import { outcomeBeforeReload } from '../consent/personvern.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { fingerprint, choicesOf } from './choices.js';
import { lendFocus, passFocus } from './focus.js';
import { prepareList, fullList } from './full-list.js';
import { onPersonvern } from './given.js';
import { say } from './say.js';
import { sheetStyles } from './sheet-styles.js';
import { withWayBack } from './way-back.js';

const READ = "#title,.text,.button";
class BannerConduct {
  _banner;
  /** What had focus when the visitor called the banner up. */
  _opener;
  _callOff;
  constructor(banner) {
    this._banner = banner;
    const { shadowRoot } = banner;
    const { styleSheet } = sheetStyles;
    if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }
  /** @param opener where focus is to go back to */
  async show(opener) {
    if (opener !== this._banner) this._opener = opener instanceof HTMLElement ? opener : void 0;
    await this._present(({ answerSheet }, consent, words) => answerSheet(consent, words));
    this._title?.scrollIntoView({ block: "center" });
    if (this._title) lendFocus(this._title, { preventScroll: true });
  }
  /** What the visitor has called up meanwhile stays. */
  askAgain() {
    return this._present(({ againSheet }, consent, words) => this._banner._shown.sheet ?? againSheet(consent, words));
  }
  /** On the page that came back when the gate had to reload it. */
  async tellOutcome() {
    const { takeOutcome, whenBack } = await import('./after-reload.js');
    const outcome = takeOutcome();
    if (!outcome) return;
    const { back, withdrawn } = outcome;
    const isTakenBack = withdrawn.length > 0;
    if (isTakenBack) await this._present(({ outcomeSheet }, consent, words) => outcomeSheet(consent, words, outcome));
    else await this._turnSaved();
    this._opener = await whenBack(back);
    if (back !== void 0 && document.activeElement === document.body)
      passFocus(this._banner, isTakenBack ? this._title : this._opener, false);
    this._say();
  }
  async hear(press) {
    const { event, target } = press;
    const { role } = target.dataset;
    if (event.type !== "click") {
      if (role === "details") this._prepareList();
      return;
    }
    if (target instanceof HTMLInputElement) this._tick(target);
    else if (role === "details") this._unfold();
    else if (role === "close") await this._close(event);
    else if (role && event.isTrusted) await this._answer(role, press);
  }
  get _title() {
    return this._banner.renderRoot.querySelector("#title");
  }
  _turn(sheet) {
    this._callOff?.();
    this._banner._shown = { sheet };
  }
  /** There is nothing to see; it is read out. */
  async _turnSaved() {
    const { _personvern: here } = this._banner;
    await new Promise(onPersonvern);
    await here.ready;
    this._turn({ state: "answered", says: here.words?.saved, purposes: [], services: [] });
  }
  /** Reads out what the sheet has to say. */
  _say() {
    const { _banner: banner } = this;
    const { says } = banner._shown.sheet ?? {};
    this._callOff?.();
    if (!says) return;
    this._callOff = say(says, (status) => {
      const { _shown: shown } = banner;
      if (shown.sheet) banner._shown = { ...shown, sheet: { ...shown.sheet, status } };
    });
  }
  async _present(make) {
    const { _personvern: here, updateComplete } = this._banner;
    const personvern = await new Promise(onPersonvern);
    if (!personvern) return;
    await here.ready;
    const language = here.words?.insteadOf ?? here.language;
    const [sheets, words] = await Promise.all([import('./banner-sheets.js'), loadAllMessages(language, personvern)]);
    here.words = words;
    here.language = words.language ?? language;
    if (here.consent) this._turn(make(sheets, here.consent, words));
    await updateComplete;
  }
  _tick({ checked, value }) {
    const { _shown: shown } = this._banner;
    this._banner._shown = { ...shown, draft: { ...shown.draft, [value]: checked } };
  }
  /** Somebody is about to unfold it. */
  _prepareList() {
    const { language, personvern, words } = this._banner._personvern;
    if (personvern) prepareList(words?.insteadOf ?? language, personvern).catch(() => void 0);
  }
  _unfold() {
    const { _shown: shown } = this._banner;
    this._banner._shown = { ...shown, list: shown.list ? void 0 : fullList };
  }
  async _close(press) {
    this._turn();
    await this._moveFocus(press);
  }
  /** So that it is not lost with the button that was pressed. */
  async _moveFocus(press) {
    const { _banner: banner } = this;
    await banner.updateComplete;
    const { sheet } = banner._shown;
    const isSeen = !!sheet?.content;
    passFocus(banner, isSeen ? this._title : this._opener, !press.detail);
    if (!isSeen) this._opener = void 0;
  }
  async _answer(role, { event, hadFocus, target }) {
    const { _personvern: here, _shown: shown } = this._banner;
    const { consent, language } = here;
    if (!consent) return;
    const control = { accept: "yes", reject: "no" }[role] ?? role;
    const how = { control, language, texts: fingerprint(target.closest("section"), READ) };
    const subject = shown.sheet ?? { purposes: consent.asks, services: [] };
    const isTicked = (id) => shown.draft?.[id] ?? consent.answer(id) ?? false;
    const choices = choicesOf(control, subject, isTicked);
    const isDone = await this._save(consent, choices, how);
    if (hadFocus && isDone !== "leaving") await this._moveFocus(event);
    if (isDone === "done") this._say();
  }
  /** Comes back when it is known what is to be seen: `cleaning` will have more to say, `leaving` is for another page. */
  async _save(consent, choices, how) {
    const { personvern } = this._banner._personvern;
    const answering = await personvern?.answering();
    if (!consent.declaration) {
      await this._present(({ answerSheet }, now, all) => answerSheet(now, all));
      return "done";
    }
    const before = consent.open;
    const cleaned = new Promise((resolve) => {
      document.addEventListener("personvern-change", resolve, { once: true });
    });
    withWayBack(this._opener, () => {
      if (how.control === "withdraw") answering?.withdraw(how);
      else answering?.save(choices, how);
    });
    const isDeferred = consent.deferred && consent.open.some((id) => !before.includes(id));
    const tell = (withdrawn) => this._present(({ outcomeSheet }, now, all) => outcomeSheet(now, all, withdrawn, isDeferred));
    if (how.control === "withdraw" || before.some((id) => !consent.open.includes(id))) {
      await tell({ removed: 0, remaining: [] });
      void cleaned.then(async (withdrawn) => {
        if (this._banner._shown.sheet?.state !== "withdrawn") return;
        await tell(withdrawn);
        if (!outcomeBeforeReload()) this._say();
      });
      return "cleaning";
    }
    if (isDeferred) {
      await cleaned;
      if (outcomeBeforeReload()) return "leaving";
    }
    if (!consent.kept || isDeferred) await tell();
    else await this._turnSaved();
    return "done";
  }
}

export { BannerConduct };
//# sourceMappingURL=banner-conduct.js.map
