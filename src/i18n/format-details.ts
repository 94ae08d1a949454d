/** Dates, lifetimes and countries: not for the first question. */
import type {StorageItem} from '../declaration/declaration.js';
import {locale} from './format.js';
import type {Language} from './language.js';
import type {DetailMessages, Unit} from './messages.js';

const DESIGNATORS: Readonly<Record<string, Unit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  TM: 'minute',
  S: 'second',
};

/** By language: to make one takes longer than to draw what it is for. */
const dates: Record<string, Intl.DateTimeFormat> = {};
const regions: Record<string, Intl.DisplayNames> = {};

/** `24. november 2026`; in Northern Sámi `24.11.2026`. `time` is ISO 8601. */
export function formatDate(time: string, language: Language): string {
  const dateStyle = language === 'se' ? 'short' : 'long';
  return (dates[language] ??= new Intl.DateTimeFormat(locale(language), {dateStyle})).format(new Date(time));
}

/** `P1Y6M` → "1 år 6 måneder". Own words, because `Intl` has no nynorsk and calls a Norwegian day "døgn". */
export function formatLifetime(
  {kind, lifetime}: Pick<StorageItem, 'kind' | 'lifetime'>,
  messages: DetailMessages,
): string {
  const {lifetimes, units} = messages;
  if (lifetime === 'session') return lifetimes[kind === 'sessionStorage' ? 'tab' : 'session'];
  if (lifetime === 'persistent') return lifetimes.persistent;
  const [date = '', time = ''] = lifetime.slice(1).split('T');
  const parts = (text: string, prefix: string): string[] =>
    [...text.matchAll(/(\d+)(\w)/g)].map(([, digits = '', letter = '']) => {
      const unit = DESIGNATORS[letter === 'M' ? prefix + letter : letter] ?? 'day';
      return `${digits} ${units[unit][Number(digits) === 1 ? 0 : 1]}`;
    });
  return [...parts(date, ''), ...parts(time, 'T')].join(' ');
}

/** ISO 3166-1 codes of the European Economic Area: the EU, Iceland, Liechtenstein and Norway. */
const EEA = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

export function isOutsideEea(country: string): boolean {
  return !EEA.includes(country);
}

/** `US` → "USA". Country names are the same in bokmål and nynorsk but for a handful; Northern Sámi gets bokmål. */
export function formatCountry(country: string, language: Language): string {
  return (regions[language] ??= new Intl.DisplayNames(locale(language), {type: 'region'})).of(country) ?? country;
}
