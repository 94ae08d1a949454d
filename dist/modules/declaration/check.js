import { PURPOSES, STORAGE_KINDS, INTEGRATIONS } from './declaration.js';

class DeclarationError extends Error {
  get name() {
    return "DeclarationError";
  }
}
function faultOf(at, value, expected) {
  const shown = value === void 0 ? "missing" : JSON.stringify(value).slice(0, 80);
  return `${at || "declaration"} is ${shown}; expected ${expected}`;
}
const stop = (...fault) => {
  throw new DeclarationError(faultOf(...fault));
};
const isObject = (value) => !!value && typeof value === "object" && !Array.isArray(value);
function check(rule, value, at, unknown, wrong) {
  if ("each" in rule) {
    if (value === void 0) return;
    if (!Array.isArray(value)) wrong(at, value, "a list [\u2026]");
    else if (rule.some && !value.length) wrong(at, value, "at least one, or nothing at all");
    else value.forEach((one, i) => check(rule.each, one, `${at}[${String(i)}]`, unknown, wrong));
  } else if ("shape" in rule) {
    if (value === void 0 && rule.optional) return;
    if (isObject(value)) {
      const path = (key) => at ? `${at}.${key}` : key;
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(rule.shape, key) && path(key) !== "$schema") unknown.push(path(key));
      }
      for (const [key, inner] of Object.entries(rule.shape)) check(inner, value[key], path(key), unknown, wrong);
    } else wrong(at, value, "an object {\u2026}");
  } else {
    const [test, expected, optional] = rule;
    const right = typeof test === "function" ? test(value) : typeof value === "string" && test.test(value);
    if (!right && !(value === void 0 && optional)) wrong(at, value, expected);
  }
}
const oneOf = (names) => [
  (value) => names.includes(value),
  `one of ${names.join(", ")}`
];
const may = ([test, expected]) => [test, expected, true];
const isText = (value) => typeof value === "string" && /\S/.test(value);
const name = [isText, "a text"];
const text = [
  (value) => isText(value) || isObject(value) && isText(Object.values(value)[0]) && Object.values(value).every(isText),
  'a text, or texts by language: {"nb": "\u2026"}'
];
const link = [
  /^(https?:\/\/\w|(?!\/\/|[a-z]+:)[\w/.#?])\S*$/i,
  'an http(s) address, or a path like "/personvern"'
];
const contact = [
  /^([^\s:@]+@[^\s:@]+|\+?\d[\d ]{4,}|(https?:\/)?\/\w\S*)$/,
  "an e-mail address, telephone number or http(s) address"
];
const host = /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/;
const kind = oneOf(STORAGE_KINDS);
const pattern = [/[^*\s]/, 'a name, or a pattern like "_ga_*"'];
const item = {
  shape: {
    name: pattern,
    kind,
    lifetime: [
      /^(session|persistent|P(?=\w)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/,
      '"session", "persistent" or an ISO 8601 duration like "P2Y" or "PT30M"'
    ],
    setBy: may(name),
    purpose: text,
    httpOnly: [(value) => typeof value === "boolean", "true or false", true],
    domain: may([host, 'a host name like "vimeo.com"'])
  }
};
const service = {
  shape: {
    id: [/^[a-z0-9][a-z0-9-]*$/, 'a short name of a-z, 0-9 and "-"'],
    name,
    purpose: oneOf(PURPOSES),
    vendor: name,
    recipients: { each: name, some: true },
    country: may([/^[A-Z]{2}$/, 'a country code like "NO"']),
    hosts: { each: [host, 'a host name like "*.example.no", without "https://"'] },
    privacyUrl: may(link),
    description: may(text),
    reason: may(text),
    integration: may(oneOf(INTEGRATIONS)),
    items: { each: item }
  }
};
const texts = {
  optional: true,
  shape: { question: may(text), title: may(text), description: may(text), ask: may(oneOf(["banner", "embed"])) }
};
const declaration = {
  shape: {
    controller: {
      shape: { name, contact, dataProtectionOfficer: may(contact), privacyStatement: link }
    },
    updated: [
      (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)) && Date.parse(value) > 0,
      'a date like "2026-11-24"'
    ],
    language: may([/^[a-z]{2,3}(-[a-z0-9]+)*$/i, 'a language tag like "nb"']),
    purposes: {
      optional: true,
      shape: { functional: texts, statistics: texts, content: texts, marketing: texts }
    },
    services: { each: service },
    legacy: { each: { shape: { name: pattern, kind: may(kind) } } },
    childPaths: { each: [/^\/(?!\/)[^\s?#]*$/, 'a path like "/skole"'] },
    askAgainAfterDays: [
      (value) => Number.isInteger(value) && value > 0 && value < 366,
      "a whole number of days, 1 to 365",
      true
    ]
  }
};
function checkDeclaration(json, wrong = stop) {
  const unknown = [];
  check(declaration, json, "", unknown, wrong);
  const ids = [...PURPOSES];
  const { services } = Object(json);
  if (Array.isArray(services))
    services.forEach((one, i) => {
      const { id, purpose, reason } = Object(one);
      const at = `services[${String(i)}].`;
      if (ids.includes(id)) wrong(`${at}id`, id, "an id that no other service or purpose has");
      if (purpose === "necessary" && !reason)
        wrong(`${at}reason`, reason, "why the visitor cannot do without it (ekomloven \xA7 3-15)");
      if (id) ids.push(id);
    });
  return unknown;
}

export { DeclarationError, checkDeclaration, faultOf };
//# sourceMappingURL=check.js.map
