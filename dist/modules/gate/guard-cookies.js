import { guardAccessor, guardMethod } from './guard-method.js';

const PUBLIC_SUFFIX = /^(\w+|(fylkes)?kommune\.no)$/;
function guardCookies(realm, refuses, copies) {
  const pass = (text) => {
    const name = text.split(/[=;]/)[0].trim();
    const isAllowed = isRemoval(text) || !refuses("cookie", name);
    if (isAllowed) copies.delete(name);
    else if (isAccepted(text, realm.location.hostname)) copies.set(name, text);
    return isAllowed;
  };
  for (const owner of [realm.Document.prototype, realm.document])
    guardAccessor(
      owner,
      "cookie",
      (_self, _args, proceed) => [proceed(), ...[...copies.values()].map((text) => text.split(";")[0])].filter(Boolean).join("; "),
      (_self, [text], proceed) => pass(String(text)) && proceed()
    );
  const { CookieStore } = realm;
  if (CookieStore)
    guardMethod(CookieStore.prototype, "set", (_self, [first, second], proceed) => {
      const { name = first, value = second, domain = "" } = first;
      return pass([name, "=", value, domain && "; domain=", domain].join("")) ? proceed() : Promise.resolve();
    });
}
function isRemoval(text) {
  const [, age] = /.*; *max-age=(-?\d+)/i.exec(text) || [];
  const [, date = ""] = /.*; *expires=([^;]+)/i.exec(text) || [];
  return age ? Number(age) <= 0 : Date.parse(date) <= Date.now();
}
function isAccepted(text, host) {
  const [, domain = host] = /; *domain=\.?([^;\s]+)/i.exec(text) || [];
  return domain === host || host.endsWith(`.${domain}`) && !PUBLIC_SUFFIX.test(domain);
}

export { guardCookies };
//# sourceMappingURL=guard-cookies.js.map
