import { didYouMean, nearest } from '../declaration/nearest.js';
import { fileAt, isGroup } from './own-messages.js';

const ABOUT = ["$schema", "language", "direction"];
function oddKeys(ours, own, url, path = "") {
  return Object.entries(own).flatMap(([key, text]) => {
    const texts = ours[key];
    if (isGroup(texts)) return isGroup(text) ? oddKeys(texts, text, url, `${path}${key}.`) : [];
    if (Object.hasOwn(ours, key) || !path && ABOUT.includes(key)) return [];
    const meant = didYouMean(nearest(key, Object.keys(ours)));
    return [`no text of ours is called "${path}${key}" (${url})${meant}`];
  });
}
async function checkMessages(ours, url) {
  const [texts, own] = await Promise.all([ours, fileAt(url)]);
  return isGroup(own) ? oddKeys(texts, own, url) : [];
}

export { checkMessages };
//# sourceMappingURL=check-messages.js.map
