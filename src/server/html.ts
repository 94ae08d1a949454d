/** Markup as text. Everything that is not markup already is escaped on its way in. */

/** Markup that has been escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escapeHtml(String(part));
}

/** `markup\`<p>${text}</p>\``; lists are joined, undefined and false leave nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((all, string, i) => all + textOf(parts[i - 1]) + string));
}

/** ` name="value"` for each; undefined and false leave the attribute out, true leaves it empty. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  return new Html(
    pairs.map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeHtml(String(value))}"`}`).join(''),
  );
}
