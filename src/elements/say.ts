/** How a status message is heard (WCAG 4.1.3). */

/** Milliseconds: screen readers drop what comes at the same moment as a move of focus, or with the region itself. */
const AFTER_FOCUS = 150;
/** Milliseconds: long since read out, and no second copy for those who go on reading line by line. */
const STAYS = 10_000;

/** Has `set` fill a live region that is there already, and empty it again. Returns what calls that off. */
export function say(text: string, set: (text: string) => void, after = AFTER_FOCUS): () => void {
  let timer = setTimeout(() => {
    set(text);
    timer = setTimeout(set, STAYS, '');
  }, after);
  return () => {
    clearTimeout(timer);
  };
}
