import { textIn } from '../i18n/format.js';

function namesOf(declaration, words, language, ids) {
  return ids.map((id) => {
    const service = declaration.services.find((each) => each.id === id);
    const purpose = declaration.purposes[id];
    return service?.name ?? (purpose ? textIn(purpose.title ?? words.name[id], language).text : id);
  });
}

export { namesOf };
//# sourceMappingURL=names-of.js.map
