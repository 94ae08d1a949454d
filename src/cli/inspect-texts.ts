/** What there is to say about a site's own texts (`data-messages`); `own-messages.ts` says how a page takes them. */
import {nearest} from '../declaration/nearest.js';
import {LANGUAGES} from '../i18n/language.js';
import {isGroup, type Texts, textsLackingIn} from '../i18n/own-messages.js';
import {QUESTION_WORDS, WORDS} from '../server/every-language.js';
import {unknownKey} from './inspect-declaration.js';
import type {Complaint} from './json-file.js';
import type {Path} from './json-text.js';

const isOurs = (language: unknown): boolean => LANGUAGES.some((ours) => ours === language);

export function inspectTexts(json: unknown): Complaint[] {
  if (!isGroup(json)) return [wrong([], 'a text file', json, 'an object {…} with texts by their keys')];
  const {direction, language, ...texts} = json;
  return [
    ...(direction === undefined || direction === 'rtl' || direction === 'ltr'
      ? []
      : [wrong(['direction'], 'direction', direction, '"rtl", or nothing')]),
    ...languageOf(language),
    ...groupOf(texts, WORDS.nb as unknown as Texts, []),
    ...(typeof language === 'string' && !isOurs(language) ? lacking(json, language) : []),
  ];
}

function wrong(path: Path, name: string, found: unknown, expected: string): Complaint {
  return {path, text: `${name} is ${JSON.stringify(found).slice(0, 80)}; expected ${expected}`, isFault: true};
}

function languageOf(language: unknown): Complaint[] {
  const isTag = typeof language === 'string' && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language);
  return language === undefined || isTag ? [] : [wrong(['language'], 'language', language, 'a language tag like "fi"')];
}

/** Holds each text against ours with the same key. */
function groupOf(texts: Texts, ours: Texts, at: Path): Complaint[] {
  return Object.entries(texts).flatMap(([key, text]): Complaint[] => {
    const path = [...at, key];
    if (Object.hasOwn(ours, key)) return valueOf(text, ours[key], path);
    const keys = [...Object.keys(ours), ...(at.length ? [] : ['language', 'direction'])];
    const meant = nearest(
      key,
      keys.filter((known) => !Object.hasOwn(texts, known)),
    );
    return [{path, ofKey: true, text: unknownKey(key, at.join('.'), meant), isFault: false}];
  });
}

function valueOf(text: unknown, ours: unknown, path: Path): Complaint[] {
  const name = path.join('.');
  if (isGroup(ours)) {
    if (isGroup(text)) return groupOf(text, ours, path);
    return [wrong(path, name, text, `an object {…} with ${Object.keys(ours).join(', ')}`)];
  }
  if (Array.isArray(ours)) {
    const isPair = Array.isArray(text) && text.length === 2 && text.every((one) => typeof one === 'string');
    return isPair ? [] : [wrong(path, name, text, 'a list of two texts, for one and for several')];
  }
  if (typeof text !== 'string' || !text.trim()) return [wrong(path, name, text, 'a text')];
  return blanksOf(text, path);
}

/** `{…}` that is filled in with nothing would be shown as "undefined". */
function blanksOf(text: string, path: Path): Complaint[] {
  const blanks = (one: unknown): string[] => (typeof one === 'string' ? (one.match(/\{\w+\}/g) ?? []) : []);
  const ours = Object.values(WORDS).flatMap((words) =>
    blanks(path.reduce<unknown>((value, key) => (value as Texts)[key], words)),
  );
  const known = [...new Set(ours)];
  return blanks(text)
    .filter((blank) => !known.includes(blank))
    .map((blank) => {
      const expected = known.length ? `only ${known.join(' and ')} is` : 'nothing is';
      return {path, text: `${path.join('.')} has ${blank}; here ${expected} filled in`, isFault: true};
    });
}

/** A language of the site's own is used when it has all of what is shown together. */
function lacking(json: Texts, language: string): Complaint[] {
  const first = textsLackingIn(QUESTION_WORDS.nb, json);
  const rest = textsLackingIn(WORDS.nb, json).filter((key) => !first.includes(key));
  const near = /^(no|nb|nn|en|se)(-|$)/i.exec(language)?.[1]?.toLowerCase();
  const advice = near ? ` To replace some of our texts, write ${near === 'no' ? '"nb" or "nn"' : `"${near}"`}.` : '';
  const say = (what: string, keys: readonly string[]): Complaint[] =>
    keys.length
      ? [
          {
            path: ['language'],
            text:
              `the texts are in "${language}", and of a language that is not ours none may be missing.${advice} ` +
              `${what}: ${keys.join(', ')}`,
            isFault: true,
          },
        ]
      : [];
  return [
    ...say('The question is asked in our language as long as it lacks', first),
    ...say('Everything but the first question is in our language as long as it lacks', rest),
  ];
}
