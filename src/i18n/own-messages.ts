/**
 * What a site has in a file of its own (`data-messages`): some texts in place of ours, or a language that we do not
 * have. Only pages with such a file load this.
 */
import type {Language} from './language.js';

type Texts = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The site's own, and ours where it has none. `lacking` gets the paths of those: `yes`, `question.marketing`. */
function overlay(ours: Texts, own: Texts, lacking: string[], path = ''): Texts {
  return Object.fromEntries(
    Object.entries(ours).map(([key, text]) => {
      const given = own[key];
      if (isGroup(text)) return [key, overlay(text, isGroup(given) ? given : {}, lacking, `${path}${key}.`)];
      if (typeof given === typeof text) return [key, given];
      lacking.push(path + key);
      return [key, text];
    }),
  );
}

const told = new Set<string>();

/** Says it once, however many elements come to it. */
function tell(complaint: string): void {
  if (!told.has(complaint)) console.error(`personvern: ${complaint}`);
  told.add(complaint);
}

/**
 * A sentence in another language than the one before it misleads, and is read out in the wrong voice (R67). So texts in
 * the language of ours take their places one by one; a language of the site's own has all of what is shown together
 * (`ours`: the question, or everything), or ours are shown.
 *
 * @param own what is in the file; anything
 * @param language that of `ours`
 */
export function withOwn<Words extends object>(ours: Words, own: unknown, language: Language): Words {
  if (!isGroup(own)) return ours;
  const lacking: string[] = [];
  const words = overlay(ours as Texts, own, lacking);
  const {direction, language: theirs = language} = own;
  if (theirs === language) return words as Words;
  if (!lacking.length) return {...words, language: theirs, direction, insteadOf: language} as unknown as Words;
  tell(`your own texts in "${String(theirs)}" are not used, as some are missing: ${lacking.join(', ')}`);
  return ours;
}

/** What an own file may say of itself. */
const ABOUT = ['$schema', 'language', 'direction'];

/** Says which keys of the file mean nothing. `ours`: every text there is. */
async function checkKeys(ours: Texts, own: unknown, url: string, path = ''): Promise<void> {
  if (!isGroup(own)) return;
  for (const [key, text] of Object.entries(own)) {
    const texts = ours[key];
    if (isGroup(texts)) await checkKeys(texts, text, url, `${path}${key}.`);
    else if (!Object.hasOwn(ours, key) && (path || !ABOUT.includes(key))) {
      const {nearest} = await import('../declaration/nearest.js');
      const meant = nearest(key, Object.keys(ours));
      tell(
        `your own texts at ${url} have "${path}${key}", which means nothing${meant ? `; did you mean "${meant}"?` : ''}`,
      );
    }
  }
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new Error('could not be fetched');
  });
  if (!response.ok) throw new Error(`answered ${String(response.status)}`);
  const text = await response.text();
  if (/^\s*</.test(text)) throw new Error('are HTML, not JSON');
  return JSON.parse(text);
}

const files = new Map<string, Promise<unknown>>();

/** Every element asks for it; it is fetched once. A file that cannot be read must not cost the visitor the question. */
function fileAt(url: string): Promise<unknown> {
  const file =
    files.get(url) ??
    read(url).catch((error: unknown) => {
      const {message} = error as Error;
      tell(
        `your own texts at ${url} ${error instanceof SyntaxError ? `are not valid JSON: ${message}` : message}; ours are shown`,
      );
    });
  files.set(url, file);
  return file;
}

/**
 * @param url of the file
 * @param isAll `ours` are not only the texts of the question
 */
export async function withFile<Words extends object>(
  ours: Promise<Words>,
  url: string,
  language: Language,
  isAll = false,
): Promise<Words> {
  const [words, own] = await Promise.all([ours, fileAt(url)]);
  if (isAll) checkKeys(words as Texts, own, url).catch(console.error);
  return withOwn(words, own, language);
}
