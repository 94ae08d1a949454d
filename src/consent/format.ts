/**
 * The decision as one cookie value that a person can read and write:
 *
 *   t:2026-11-24T12:00:00Z~yes:statistics.1k2j9f~no:marketing.x81k2p~by:save~l:nb~x:9a0c1d~v:1.0.0
 *
 * t time · s time of the oldest answer, if another · yes/no purpose or service, then the fingerprint of
 * what was asked · by control · l language · x fingerprint of the texts · g signal · v version. Only `t` is
 * compulsory, a date will do, and the fingerprint may be left out: `t:2026-11-24~yes:statistics`.
 */
import type {Answer, Decision} from './decision.js';

const DAY = 86_400_000;

export function encode(decision: Decision): string {
  const {time, since, answers, control, language, texts, signal, version} = decision;
  const parts = [`t:${time}`];
  if (since !== time) parts.push(`s:${since}`);
  for (const id of Object.keys(answers)) {
    const {granted, hash} = answers[id] as Answer;
    parts.push(`${granted ? 'yes' : 'no'}:${id}${hash && `.${hash}`}`);
  }
  parts.push(`by:${control}`, `l:${language}`, `x:${texts}`);
  if (signal) parts.push(`g:${signal}`);
  parts.push(`v:${version}`);
  return parts.join('~');
}

/** The decision in `value`, or undefined if it is none: forged, from the future, not ours. What cannot be read is no yes. */
export function decode(value: string, now: number): Decision | undefined {
  const fields: Record<string, string> = {};
  const answers: Record<string, Answer> = {};
  for (const part of value.split('~')) {
    const [key, id, hash = ''] = part.split(/[:.]/) as [string, string, string?];
    // A cookie that says both has been tampered with; no is the safe reading.
    if (key === 'no' || (key === 'yes' && !answers[id])) answers[id] = {granted: key === 'yes', hash};
    fields[key] = part.slice(key.length + 1);
  }
  const {t: time = '', s: since = time, by: control = 'api', l: language, x: texts, g: signal, v: version} = fields;
  // A clock may be a little ahead of ours: in another time zone at most.
  return Date.parse(since) <= Date.parse(time) && Date.parse(time) <= now + DAY
    ? ({time, since, answers, control, language, texts, signal, version} as Decision)
    : undefined;
}
