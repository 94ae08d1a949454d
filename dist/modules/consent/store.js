import { visibleCookies } from './cookie-jar.js';
import { holds } from './decision.js';
import { decode } from './format.js';

const ANSWER = "personvern";
function answerValues(domain) {
  const all = visibleCookies().filter((cookie) => cookie.startsWith(`${ANSWER}=`)).map((cookie) => cookie.slice(ANSWER.length + 1));
  try {
    if (!domain) all.push(localStorage.getItem(ANSWER) || "");
  } catch {
  }
  return all;
}
function readAnswer(declaration, now, domain, values = answerValues(domain)) {
  const about = (decision) => Object.keys(decision.answers).some((id) => holds(declaration, decision, id));
  const found = values.map((value) => decode(value, now)).filter((decision) => !!decision).sort((a, b) => a.time < b.time ? 1 : -1);
  return found.find(about) || found[0];
}

export { ANSWER, answerValues, readAnswer };
//# sourceMappingURL=store.js.map
