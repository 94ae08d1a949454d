/** How an embed comes to stand where a frame stood, as large as that was: nothing around it moves. */
/**
 * What to set on the style of what takes the place of `frame`; undefined where it has no size, as nothing of it is
 * laid out. As properties, since a style attribute would not pass a strict content security policy.
 *
 * The height is a minimum: a text may need more. Not so for what lies over its surroundings, and would cover what
 * follows: there the text can be scrolled.
 */
export declare function placeOf(frame: HTMLElement): Readonly<Record<string, string>> | undefined;
