/** What Orca's voice was given to say: `orca-customizations.py` writes it down. */
import {existsSync, readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

/** Milliseconds without a word after which nothing more comes: live messages wait for 150, Orca for 100 more. */
const SILENCE = 600;
const PATIENCE = 15_000;

/** From the file in which it is written down. */
export class Voice {
  #file;
  #from = 0;

  constructor(file) {
    this.#file = file;
  }

  /** Resolves when something of the sort is said, counted from the last `take()`. */
  async says(pattern) {
    for (const start = Date.now(); !this.#since().some(({text}) => pattern.test(text)); await sleep(50))
      if (Date.now() - start > PATIENCE) throw new Error(`${pattern} is not said, but ${JSON.stringify(this.take())}`);
  }

  /** Resolves when it has fallen silent. */
  async rests() {
    const start = Date.now();
    for (let count = -1, last = start; ; await sleep(50)) {
      const entries = this.#entries();
      if (entries.length !== count) last = Date.now();
      count = entries.length;
      const wasCut = entries.at(-1)?.silenced;
      const end = Math.max(last, wasCut ? 0 : (entries.at(-1)?.ends ?? 0) * 1000);
      if (Date.now() - end > SILENCE) return;
    }
  }

  /** What was said since the last time. What was cut short ends in a dash; what never had its turn is not there. */
  take() {
    const said = this.#since();
    this.#from = this.#entries().length;
    return said;
  }

  #entries() {
    if (!existsSync(this.#file)) return [];
    const lines = readFileSync(this.#file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line));
  }

  #since() {
    const entries = this.#entries().slice(this.#from);
    return entries.flatMap(({text, language, begins, ends}, i) => {
      if (!text) return [];
      const cut = entries.slice(i).find(({silenced}) => silenced)?.at ?? Infinity;
      if (cut < begins) return [];
      return [{text: cut < ends ? `${text.trim()} –` : text.trim(), language}];
    });
  }
}
