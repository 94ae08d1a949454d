import { loadAllMessages } from '../i18n/load-details.js';
import { fingerprint, choicesOf } from './choices.js';
import { lendFocus, passFocus } from './focus.js';
import { fullList } from './full-list.js';
import { onPersonvern } from './given.js';
import { preparePart } from './parts.js';
import { sheetStyles } from './sheet-styles.js';

const READ = "#title,.text,[part=button]";
class BannerConduct {
  _banner;
  /** What had focus when the visitor called the banner up. */
  _opener;
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
    this._banner.scrollIntoView();
    if (this._title) lendFocus(this._title, { preventScroll: true });
  }
  /** What the visitor has called up meanwhile stays. */
  askAgain() {
    return this._present(({ againSheet }, consent, words) => this._banner._shown.sheet ?? againSheet(consent, words));
  }
  tellOutcome() {
    return this._present(({ outcomeBeforeReload }, consent, words) => outcomeBeforeReload(consent, words));
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
    this._banner._shown = { sheet };
  }
  async _present(make) {
    const { _personvern: here, updateComplete } = this._banner;
    const personvern = await new Promise(onPersonvern);
    if (!personvern) return;
    await here.ready;
    const [sheets, words] = await Promise.all([
      import('./banner-sheets.js'),
      loadAllMessages(here.language, personvern)
    ]);
    if (here.consent) this._turn(make(sheets, here.consent, words));
    await updateComplete;
  }
  _tick({ checked, value }) {
    const { _shown: shown } = this._banner;
    this._banner._shown = { ...shown, draft: { ...shown.draft, [value]: checked } };
  }
  /** Somebody is about to unfold it. */
  _prepareList() {
    const { language, personvern } = this._banner._personvern;
    preparePart("personvern-declaration");
    if (personvern) loadAllMessages(language, personvern).catch(() => void 0);
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
    await this._save(consent, choices, how);
    if (hadFocus) await this._moveFocus(event);
  }
  async _save(consent, choices, how) {
    const { personvern, words } = this._banner._personvern;
    const answering = await personvern?.answering();
    if (!consent.declaration) {
      await this._present(({ answerSheet }, now, all) => answerSheet(now, all));
      return;
    }
    const before = consent.open;
    const cleaned = new Promise((resolve) => {
      document.addEventListener("personvern-change", resolve, { once: true });
    });
    if (how.control === "withdraw") answering?.withdraw(how);
    else answering?.save(choices, how);
    const isDeferred = consent.deferred && consent.open.some((id) => !before.includes(id));
    const tell = (withdrawn) => this._present(({ outcomeSheet }, now, all) => outcomeSheet(now, all, withdrawn, isDeferred));
    if (how.control === "withdraw" || before.some((id) => !consent.open.includes(id))) {
      await tell({ removed: 0, remaining: [] });
      void cleaned.then(
        (withdrawn) => this._banner._shown.sheet?.state === "withdrawn" ? tell(withdrawn) : void 0
      );
    } else if (!consent.kept || isDeferred) {
      await tell();
    } else {
      this._turn({ state: "answered", status: words?.saved, purposes: [], services: [] });
    }
  }
}

export { BannerConduct };
//# sourceMappingURL=banner-conduct.js.map
