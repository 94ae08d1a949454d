import { hash } from '../declaration/hash.js';
import { answer, timestamp, expiryOf } from './decision.js';
import { encode } from './format.js';

function createReceipt(declaration, decision, previous) {
  const { time, answers, control, language, texts, signal, version } = decision;
  const granted = Object.keys(answers).filter((id) => answers[id]?.granted);
  const denied = Object.keys(answers).filter((id) => !answers[id]?.granted);
  const now = Date.parse(time);
  const lost = Object.keys(declaration.hashes).some(
    (id) => answer(declaration, previous, id, now) && answer(declaration, decision, id, now) === false
  );
  return Object.freeze({
    schema: "personvern-receipt/1",
    event: lost ? "withdrawn" : granted.length ? "given" : "refused",
    time,
    expires: timestamp(expiryOf(declaration, decision)),
    controller: declaration.controller.name,
    granted: Object.freeze(granted),
    denied: Object.freeze(denied),
    declaration: Object.freeze({ updated: declaration.updated, hash: hash(JSON.stringify(declaration.hashes)) }),
    texts,
    language,
    control,
    signal: signal ?? null,
    version,
    previous: previous ? hash(encode(previous)) : null
  });
}
function postReceipt(endpoint, receipt, retryAfter = 3e3) {
  const post = () => fetch(endpoint, {
    method: "POST",
    body: JSON.stringify(receipt),
    headers: { "content-type": "application/json" },
    credentials: "omit",
    referrerPolicy: "no-referrer",
    keepalive: true
  }).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
  });
  post().catch(() => {
    setTimeout(() => {
      post().catch((error) => {
        console.error(`personvern: the receipt could not be posted to ${endpoint}`, error);
      });
    }, retryAfter);
  });
}

export { createReceipt, postReceipt };
//# sourceMappingURL=receipt.js.map
