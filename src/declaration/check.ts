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

/** Hears of a value at a path (`services[0].id`; empty for the whole) that is not as expected. */
type Wrong = (at: string, value: unknown, expected: string) => void;

/** `services[0].id is "Matomo"; expected a short name …` */
export function faultOf(at: string, value: unknown, expected: string): string {
  const shown = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
  return `${at || 'declaration'} is ${shown}; expected ${expected}`;
}

const stop: Wrong = (...fault) => {
  throw new DeclarationError(faultOf(...fault));
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** Holds `value` against `rule`; `at` is its path. Paths of keys that mean nothing are added to `unknown`. */
function check(rule: Rule, value: unknown, at: string, unknown: string[], wrong: Wrong): void {
  if ('each' in rule) {
    if (value === undefined) return;
    if (!Array.isArray(value)) wrong(at, value, 'a list […]');
    else if (rule.some && !value.length) wrong(at, value, 'at least one, or nothing at all');
    else value.forEach((one, i) => check(rule.each, one, `${at}[${String(i)}]`, unknown, wrong));
  } else if ('shape' in rule) {
    if (value === undefined && rule.optional) return;
    if (isObject(value)) {
      const path = (key: string): string => (at ? `${at}.${key}` : key);
      for (const key of Object.keys(value)) {
        // An editor's hint to the whole file; anywhere else it is a mistake.
        if (!Object.hasOwn(rule.shape, key) && path(key) !== '$schema') unknown.push(path(key));
      }
      for (const [key, inner] of Object.entries(rule.shape)) check(inner, value[key], path(key), unknown, wrong);
    } else wrong(at, value, 'an object {…}');
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
  (value) =>
    isText(value) || (isObject(value) && isText(Object.values(value)[0]) && Object.values(value).every(isText)),
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
    updated: [
      (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)) && Date.parse(value as string) > 0,
      'a date like "2026-11-24"',
    ],
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

/**
 * Returns the paths of keys that mean nothing (`services[0].vender`).
 * @param wrong hears of every fault; if it is left out, the first one is thrown as a `DeclarationError`
 */
export function checkDeclaration(json: unknown, wrong = stop): string[] {
  const unknown: string[] = [];
  check(declaration, json, '', unknown, wrong);
  const ids: unknown[] = [...PURPOSES];
  const {services} = Object(json) as {services?: unknown};
  if (Array.isArray(services))
    services.forEach((one, i) => {
      const {id, purpose, reason} = Object(one) as Partial<Service>;
      const at = `services[${String(i)}].`;
      if (ids.includes(id)) wrong(`${at}id`, id, 'an id that no other service or purpose has');
      if (purpose === 'necessary' && !reason)
        wrong(`${at}reason`, reason, 'why the visitor cannot do without it (ekomloven § 3-15)');
      if (id) ids.push(id);
    });
  return unknown;
}

/** The keys that the object at a path of keys may have; none where any are allowed, or where there is no object. */
export function keysAt(path: readonly string[]): string[] {
  let rule: Rule | undefined = declaration;
  for (const key of path) {
    if (!rule) break;
    rule = 'each' in rule ? rule.each : 'shape' in rule ? rule.shape[key] : undefined;
  }
  return rule && 'shape' in rule ? Object.keys(rule.shape) : [];
}
