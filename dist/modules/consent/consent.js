import { purposeOf, optionalPurposes } from '../declaration/declaration.js';
import { isBelow } from '../declaration/names.js';
import { answer } from './decision.js';

class Consent {
  constructor(options) {
    this.options = options;
    this.state = "loading";
    this.kept = true;
    this.deferred = false;
    this.open = [];
    this._listeners = [];
  }
  /** True on a page for children, where everything optional is off whatever was answered (R69). */
  get forChildren() {
    return !!this.declaration && isBelow(this.options.path, this.declaration.childPaths);
  }
  /** True when the browser's signal is to be respected. */
  get signalled() {
    return !!this.options.signal && !this.options.askDespiteSignal;
  }
  /**
   * The answer in force for a purpose or service id: true, false, or undefined where there is none. A yes from
   * before the browser began to object is none.
   */
  answer(id) {
    const { declaration, decision } = this;
    const overruled = this.signalled && !(decision && decision.signal);
    return declaration && !overruled ? answer(declaration, decision, id, this.options.now()) : void 0;
  }
  /** True when a purpose or service may run on this page. Unknown means no. */
  has(id) {
    const purpose = this.declaration ? purposeOf(this.declaration, id) : id;
    return purpose === "necessary" || this.answer(id) === true && !this.forChildren;
  }
  /** The purposes that the banner has to ask about now, in order; empty if nothing is to be asked. */
  get asks() {
    const { declaration } = this;
    return !declaration || this.forChildren || this.signalled ? [] : optionalPurposes(declaration).filter(
      (id) => declaration.purposes[id].ask === "banner" && this.answer(id) === void 0
    );
  }
  /** Takes the declaration in use, and the answer given earlier; without one, everything optional stays shut. */
  declare(declaration) {
    this.declaration = declaration;
    this.state = declaration ? "ready" : "failed";
    this.decision = declaration && this.options.read(declaration);
    this._tell("page");
  }
  /** Takes an answer. `kept` says whether the browser has it; undefined is what another tab has left when it is gone. */
  decide(decision, kept, from, receipt) {
    this.decision = decision;
    this.kept = kept;
    this._tell(from, receipt);
  }
  /** Hears every change, in order of subscription. Returns the undo. */
  subscribe(listener) {
    this._listeners.push(listener);
    return () => {
      this._listeners = this._listeners.filter((each) => each !== listener);
    };
  }
  _tell(from, receipt) {
    const { declaration, decision, open: before } = this;
    const ids = declaration ? Object.keys(declaration.hashes) : [];
    const after = ids.filter((id) => this.answer(id) && this.has(id));
    this.open = after;
    const granted = after.filter((id) => !before.includes(id));
    const withdrawn = before.filter((id) => !after.includes(id));
    this._listeners.forEach((listener) => {
      try {
        listener({ granted, withdrawn, decision, receipt, from });
      } catch (error) {
        console.error(error);
      }
    });
  }
}

export { Consent };
//# sourceMappingURL=consent.js.map
