import { DeclarationError } from './check.js';
import { INLINE } from './load.js';
import { checkText } from './parse.js';

async function diagnose(given) {
  if (given && typeof given === "object") return checkText(JSON.stringify(given), "the declaration");
  const inline = document.querySelector(INLINE);
  if (inline) return checkText(inline.textContent, INLINE);
  if (!given) {
    throw new DeclarationError(
      `no declaration found; expected data-declaration="\u2026" on the script, or <script type="application/json" id="${INLINE.slice(1)}">`
    );
  }
  const response = await fetch(given).catch(() => {
    throw new DeclarationError(`${given} could not be fetched; is the address right, and the network up?`);
  });
  if (!response.ok)
    throw new DeclarationError(`${given} answered ${String(response.status)}; expected the declaration`);
  return checkText(await response.text(), given);
}

export { diagnose };
//# sourceMappingURL=diagnose.js.map
