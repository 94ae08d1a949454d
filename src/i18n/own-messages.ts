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

/** Paths of those of our texts that a site's own file does not have. */
export function textsLackingIn(ours: object, own: unknown): string[] {
  const lacking: string[] = [];
  overlay(ours as Texts, isGroup(own) ? own : {}, lacking);
  return lacking;
}

/** What is lacking has been told. */
const told = new Set<string>();

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
  const complaint = `personvern: your own texts in "${String(theirs)}" are not used, as some are missing: ${lacking.join(', ')}`;
  if (!told.has(complaint)) console.error(complaint);
  told.add(complaint);
  return ours;
}

/** @param url of the file */
export async function withFile<Words extends object>(
  ours: Promise<Words>,
  url: string,
  language: Language,
): Promise<Words> {
  // A file that cannot be read must not cost the visitor the question.
  const file = fetch(url).then((response) => response.json() as unknown);
  const [words, own] = await Promise.all([ours, file.catch(console.error)]);
  return withOwn(words, own, language);
}
