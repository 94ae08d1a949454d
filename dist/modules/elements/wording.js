import { textIn, formatList, fill } from '../i18n/format.js';
import { spoken } from './spoken.js';

function worded(own, ours, { declaration, language }) {
  return own ? spoken(textIn(own, language, declaration.language)) : ours;
}
function recipients({ declaration, language, words }, purpose) {
  const names = declaration.services.flatMap((service) => service.purpose === purpose ? service.recipients : []);
  const list = formatList(names, language);
  return list === declaration.controller.name ? "" : fill(words.recipients, { recipients: list });
}

export { recipients, worded };
//# sourceMappingURL=wording.js.map
