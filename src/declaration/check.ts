/**
 * Is this JSON a declaration? If not, a `DeclarationError` says where, what was found and what was expected.
 * `declaration.schema.json` says the same to editors; a test holds the two together.
 */
import {
  type Controller,
  type Declaration,
  INTEGRATIONS,
  type LegacyName,
  type OptionalPurpose,
  PURPOSES,
  type PurposeTexts,
  type Service,
  STORAGE_KINDS,
  type StorageItem,
} from './declaration.js';

/** A declaration that cannot be used. Its message is for the web developer. */
export class DeclarationError extends Error {
  override get name(): string {
    return 'DeclarationError';
  }
}

/** A value: its test, what is expected in words, and whether it may be left out. */
type Value = readonly [test: RegExp | ((value: unknown) => boolean), expected: string, optional?: boolean];
type Rule =
  | Value
  | {readonly each: Rule; readonly some?: boolean}
  | {readonly shape: Readonly<Record<string, Rule>>; readonly optional?: boolean};
/** Rules for every key of `T`, and no other. */
type Shape<T> = {readonly shape: {readonly [K in keyof Required<T>]: Rule}; readonly optional?: boolean};

function wrong(at: string, found: unknown, expected: string): never {
  const shown = found === undefined ? 'missing' : JSON.stringify(found).slice(0, 80);
  throw new DeclarationError(`${at || 'declaration'} is ${shown}; expected ${expected}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** Holds `value` against `rule`; `at` is its path. Paths of keys that mean nothing are added to `unknown`. */
function check(rule: Rule, value: unknown, at: string, unknown: string[]): void {
  if ('each' in rule) {
    if (value === undefined) return;
    if (!Array.isArray(value)) wrong(at, value, 'a list […]');
    if (rule.some && !value.length) wrong(at, value, 'at least one, or nothing at all');
    value.forEach((one, i) => {
      check(rule.each, one, `${at}[${String(i)}]`, unknown);
    });
  } else if ('shape' in rule) {
    if (value === undefined && rule.optional) return;
    if (!isObject(value)) wrong(at, value, 'an object {…}');
    const path = (key: string): string => (at ? `${at}.${key}` : key);
    for (const key of Object.keys(value)) {
      // An editor's hint to the whole file; anywhere else it is a mistake.
      if (!Object.hasOwn(rule.shape, key) && path(key) !== '$schema') unknown.push(path(key));
    }
    for (const [key, inner] of Object.entries(rule.shape)) check(inner, value[key], path(key), unknown);
  } else {
    const [test, expected, optional] = rule;
    const right = typeof test === 'function' ? test(value) : typeof value === 'string' && test.test(value);
    if (!right && !(value === undefined && optional)) wrong(at, value, expected);
  }
}

const oneOf = (names: readonly string[]): Value => [
  (value) => names.includes(value as string),
  `one of ${names.join(', ')}`,
];
/** The rule for a value that may be left out. */
const may = ([test, expected]: Value): Value => [test, expected, true];

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);
const name: Value = [isText, 'a text'];
const text: Value = [
  (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  'a text, or texts by language: {"nb": "…"}',
];
/** No `javascript:` behind a link that a visitor may press. */
const link: Value = [
  /^(https?:\/\/\w|(?!\/\/|[a-z]+:)[\w/.#?])\S*$/i,
  'an http(s) address, or a path like "/personvern"',
];
const contact: Value = [
  /^([^\s:@]+@[^\s:@]+|\+?\d[\d ]{4,}|(https?:\/)?\/\w\S*)$/,
  'an e-mail address, telephone number or http(s) address',
];
const host = /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/;
const kind = oneOf(STORAGE_KINDS);
const pattern: Value = [/[^*\s]/, 'a name, or a pattern like "_ga_*"'];

const item: Shape<StorageItem> = {
  shape: {
    name: pattern,
    kind,
    lifetime: [
      /^(session|persistent|P(?=\w)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/,
      '"session", "persistent" or an ISO 8601 duration like "P2Y" or "PT30M"',
    ],
    setBy: may(name),
    purpose: text,
    httpOnly: [(value) => typeof value === 'boolean', 'true or false', true],
    domain: may([host, 'a host name like "vimeo.com"']),
  },
};

const service: Shape<Service> = {
  shape: {
    id: [/^[a-z0-9][a-z0-9-]*$/, 'a short name of a-z, 0-9 and "-"'],
    name,
    purpose: oneOf(PURPOSES),
    vendor: name,
    recipients: {each: name, some: true},
    country: may([/^[A-Z]{2}$/, 'a country code like "NO"']),
    hosts: {each: [host, 'a host name like "*.example.no", without "https://"']},
    privacyUrl: may(link),
    description: may(text),
    reason: may(text),
    integration: may(oneOf(INTEGRATIONS)),
    items: {each: item},
  },
};

const texts: Shape<PurposeTexts> = {
  optional: true,
  shape: {question: may(text), title: may(text), description: may(text), ask: may(oneOf(['banner', 'embed']))},
};
const declaration: Shape<Omit<Declaration, 'hashes'>> = {
  shape: {
    controller: {
      shape: {name, contact, dataProtectionOfficer: may(contact), privacyStatement: link},
    } satisfies Shape<Controller>,
    updated: [/^\d{4}-\d\d-\d\d$/, 'a date like "2026-11-24"'],
    language: may([/^[a-z]{2,3}(-[a-z0-9]+)*$/i, 'a language tag like "nb"']),
    purposes: {
      optional: true,
      shape: {functional: texts, statistics: texts, content: texts, marketing: texts},
    } satisfies Shape<Record<OptionalPurpose, PurposeTexts>>,
    services: {each: service},
    legacy: {each: {shape: {name: pattern, kind: may(kind)}} satisfies Shape<LegacyName>},
    childPaths: {each: [/^\/(?!\/)[^\s?#]*$/, 'a path like "/skole"']},
    askAgainAfterDays: [
      (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 366,
      'a whole number of days, 1 to 365',
      true,
    ],
  },
};

/** Throws `DeclarationError`; returns the paths of keys that mean nothing (`services[0].vender`). */
export function checkDeclaration(json: unknown): string[] {
  const unknown: string[] = [];
  check(declaration, json, '', unknown);
  const ids: string[] = [...PURPOSES];
  const {services = []} = json as Partial<Declaration>;
  services.forEach(({id, purpose, reason}, i) => {
    const at = `services[${String(i)}].`;
    if (ids.includes(id)) wrong(`${at}id`, id, 'an id that no other service or purpose has');
    if (purpose === 'necessary' && !reason)
      wrong(`${at}reason`, reason, 'why the visitor cannot do without it (ekomloven § 3-15)');
    ids.push(id);
  });
  return unknown;
}
