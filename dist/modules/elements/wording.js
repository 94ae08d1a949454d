import { textIn, fill, formatList } from '../i18n/format.js';
import { spoken } from './spoken.js';

function worded(own, ours, language) {
  return own ? spoken(textIn(own, language)) : ours;
}
function recipients({ declaration, language, words }, purpose) {
  const names = declaration.services.flatMap((service) => service.purpose === purpose ? service.recipients : []);
  return fill(words.recipients, { recipients: formatList(names, language) });
}

export { recipients, worded };
//# sourceMappingURL=wording.js.map
