import { visibleCookies } from '../consent/cookie-jar.js';
import { WEB_STORAGE } from '../declaration/declaration.js';
import { mayStore } from './may-store.js';

function cookieReader() {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  return () => visibleCookies(() => get.call(document)).map((cookie) => cookie.split("=")[0]);
}
function findLeftOvers(declaration, kept, cookieNames) {
  const { legacy, services } = declaration;
  const shut = services.filter(({ id, purpose }) => purpose !== "necessary" && !kept(id));
  const found = [legacy, ...shut.map(({ items }) => items)].flat().filter(({ kind }) => kind === "indexedDB" || kind === "cacheStorage").map(({ name }) => name);
  const look = (kind, names) => {
    found.push(...names.filter((name) => mayStore(declaration, kept, kind, name) === false));
  };
  look("cookie", cookieNames());
  try {
    for (const kind of WEB_STORAGE) look(kind, Object.keys(window[kind]));
  } catch {
  }
  return found;
}

export { cookieReader, findLeftOvers };
//# sourceMappingURL=left-overs.js.map
