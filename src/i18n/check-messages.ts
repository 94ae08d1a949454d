/** Are the keys of a site's own texts (`data-messages`) ones that we have? For web developers. */
import {didYouMean, nearest} from '../declaration/nearest.js';
import type {AllMessages} from './messages.js';
import {fileAt, isGroup, type Texts} from './own-messages.js';

/** What such a file may say of itself. */
const ABOUT = ['$schema', 'language', 'direction'];

/** Every key that means nothing, as a sentence each. */
function oddKeys(ours: Texts, own: Texts, url: string, path = ''): string[] {
  return Object.entries(own).flatMap(([key, text]) => {
    const texts = ours[key];
    if (isGroup(texts)) return isGroup(text) ? oddKeys(texts, text, url, `${path}${key}.`) : [];
    if (Object.hasOwn(ours, key) || (!path && ABOUT.includes(key))) return [];
    const meant = didYouMean(nearest(key, Object.keys(ours)));
    return [`no text of ours is called "${path}${key}" (${url})${meant}`];
  });
}

/**
 * @param ours every text there is, in any language
 * @param url of the file
 */
export async function checkMessages(ours: Promise<AllMessages>, url: string): Promise<string[]> {
  const [texts, own] = await Promise.all([ours, fileAt(url)]);
  return isGroup(own) ? oddKeys(texts as unknown as Texts, own, url) : [];
}
