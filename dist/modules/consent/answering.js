import { optionalPurposes } from '../declaration/declaration.js';
import { choose } from './decision.js';
import { keepAnswer } from './keep.js';
import { createReceipt, postReceipt } from './receipt.js';
import { verify } from './verify.js';

async function prepareAnswering(personvern) {
  const { consent, settings } = personvern;
  await personvern.ready;
  await verify(personvern);
  return createAnswering(consent, settings.cookieDomain, settings.record);
}
function createAnswering(consent, domain, record) {
  let latest;
  const save = (choices, { control = "api", language = "", texts = "" } = {}) => {
    const { declaration, options, decision: previous } = consent;
    if (!declaration) throw new Error("personvern: no declaration has arrived; wait for personvern.ready");
    const now = options.now();
    const circumstances = { control, language, texts, now, signal: options.signal, version: "1.0.0" };
    const base = consent.signalled && !previous?.signal ? void 0 : previous;
    const decision = choose(declaration, choices, circumstances, base);
    latest = createReceipt(declaration, decision, previous);
    consent.decide(decision, keepAnswer(declaration, decision, now, domain), "visitor", latest);
    if (record) postReceipt(record, latest);
  };
  const all = (granted) => Object.fromEntries((consent.declaration ? optionalPurposes(consent.declaration) : []).map((id) => [id, granted]));
  return {
    save,
    acceptAll: (how) => {
      save(all(true), how);
    },
    rejectAll: (how) => {
      save(all(false), how);
    },
    withdraw: (how) => {
      save(all(false), { control: "withdraw", ...how });
    },
    receipt: () => {
      const { declaration, decision } = consent;
      return latest?.time === decision?.time ? latest : declaration && decision && createReceipt(declaration, decision);
    }
  };
}

export { createAnswering, prepareAnswering };
//# sourceMappingURL=answering.js.map
