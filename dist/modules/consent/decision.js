import { purposeOf } from '../declaration/declaration.js';

const DAY = 864e5;
function timestamp(milliseconds) {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
function choose(declaration, choices, circumstances, previous) {
  const { now, ...rest } = circumstances;
  const time = timestamp(now);
  const kept = previous && !isExpired(declaration, previous, now) ? previous : void 0;
  const answers = {};
  for (const id of Object.keys(kept?.answers ?? {})) {
    const purpose = purposeOf(declaration, id);
    const answered = kept && holds(declaration, kept, id) && kept.answers[id];
    if (answered && !(id in choices) && !(purpose && purpose in choices)) answers[id] = answered;
  }
  const since = kept && Object.keys(answers).length ? kept.since : time;
  for (const id of Object.keys(choices)) {
    const fingerprint = declaration.hashes[id];
    if (fingerprint) answers[id] = Object.freeze({ granted: choices[id] === true, hash: fingerprint });
  }
  return Object.freeze({ time, since, answers: Object.freeze(answers), ...rest });
}
function isExpired(declaration, decision, now) {
  return now >= expiryOf(declaration, decision);
}
function expiryOf(declaration, decision) {
  return Date.parse(decision.since) + declaration.askAgainAfterDays * DAY;
}
function ageInDays(decision, now) {
  return Math.floor((now - Date.parse(decision.since)) / DAY);
}
function holds(declaration, decision, id) {
  const answered = decision.answers[id];
  return !!answered && (!answered.hash || answered.hash === declaration.hashes[id]);
}
function answer(declaration, decision, id, now) {
  if (!decision || isExpired(declaration, decision, now)) return void 0;
  const own = [id, purposeOf(declaration, id) || id].find((each) => holds(declaration, decision, each));
  return own === void 0 ? void 0 : decision.answers[own].granted;
}

export { ageInDays, answer, choose, expiryOf, holds, isExpired, timestamp };
//# sourceMappingURL=decision.js.map
