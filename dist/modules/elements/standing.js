import { fill, formatList } from '../i18n/format.js';
import { formatDate } from '../i18n/format-details.js';
import { namesOf } from './names-of.js';

function standing(consent, words, language, ids) {
  const { declaration, decision } = consent;
  const answered = (answer) => ids.filter((id) => consent.answer(id) === answer);
  const [granted, denied] = [answered(true), answered(false)];
  const date = decision ? formatDate(decision.time, language) : "";
  if (!granted.length) return fill(denied.length ? words.answeredNo : words.notAnswered, { date });
  if (granted.length === ids.length) return fill(words.answeredYes, { date });
  const said = (term, list) => list.length && declaration ? ` ${term} ${formatList(namesOf(declaration, words, language, list), language)}.` : "";
  return fill(words.answeredPartly, { date }) + said(words.receipt.granted, granted) + said(words.receipt.denied, denied);
}

export { standing };
//# sourceMappingURL=standing.js.map
