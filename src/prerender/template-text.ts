/**
 * Lit's templates as text: the elements' own markup, written out by a server. It knows what these templates use, which
 * is text, lists, attributes and properties that are attributes too; listeners are left out.
 */
import {nothing, type TemplateResult} from 'lit';
import {attributes, escapeHtml} from '../server/html.js';

/** A binding at the end of a piece of template: `.checked=`, `lang="`, `id="about-`. */
const BINDING = /\s([.?@]?)([\w-]+)=("?)([^"<>=]*)$/;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A number, true or false are written as they are in code. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

export function templateText(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (isTemplate(value)) return written(value);
  if (Array.isArray(value)) return value.map(templateText).join('');
  return escapeHtml(plain(value));
}

function written({strings, values}: TemplateResult): string {
  let text = strings[0] ?? '';
  values.forEach((value, i) => {
    const binding = isInTag(text) ? BINDING.exec(text) : undefined;
    const [whole = '', kind, name = '', quote] = binding ?? [];
    if (!binding || quote) text += templateText(value);
    else text = text.slice(0, -whole.length) + attribute(kind, name, value);
    text += strings[i + 1] ?? '';
  });
  return text;
}

const isInTag = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>');

function attribute(kind: string | undefined, name: string, value: unknown): string {
  if (kind === '@' || value === nothing || value === undefined || value === null) return '';
  // `.checked`, `?hidden`: there or not.
  if (kind) return attributes({[name]: !!value}).text;
  return attributes({[name]: plain(value)}).text;
}
