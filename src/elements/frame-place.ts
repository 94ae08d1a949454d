/** How an embed comes to stand where a frame stood, as large as that was: nothing around it moves. */

/** What decides where an element is among its neighbours; the rest of a frame's style is about the frame. */
const PLACE = [
  'position',
  'inset-block-start',
  'inset-block-end',
  'inset-inline-start',
  'inset-inline-end',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'margin-inline-end',
  'float',
  'vertical-align',
  'align-self',
  'justify-self',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'order',
  'grid-row-start',
  'grid-row-end',
  'grid-column-start',
  'grid-column-end',
  'z-index',
] as const;

/**
 * What to set on the style of what takes the place of `frame`; undefined where it has no size, as nothing of it is
 * laid out. As properties, since a style attribute would not pass a strict content security policy.
 *
 * The height is a minimum: a text may need more. Not so for what lies over its surroundings, and would cover what
 * follows: there the text can be scrolled.
 */
export function placeOf(frame: HTMLElement): Readonly<Record<string, string>> | undefined {
  const {width, height} = frame.getBoundingClientRect();
  if (!width || !height) return undefined;
  const used = getComputedStyle(frame);
  // As it was written, `100%` or `auto`, where the browser can tell (not Firefox); it then follows when a window changes.
  const written = (frame as Partial<HTMLElement>).computedStyleMap?.();
  const value = (name: string): string => written?.get(name)?.toString() ?? used.getPropertyValue(name);
  const {aspectRatio, position} = used;
  const orPercent = (name: string, now: number): string =>
    value(name).endsWith('%') ? value(name) : `${String(now)}px`;
  const isOver = /absolute|fixed/.test(position);
  // What the width decides; a frame has no ratio of its own.
  const isInRatio = value('height') === 'auto' && /\d/.test(aspectRatio);
  return {
    ...Object.fromEntries(PLACE.map((name) => [name, value(name)])),
    display: used.display === 'inline' ? 'inline-grid' : 'grid',
    'grid-template-columns': 'minmax(0, 1fr)',
    // It then stands on the line as a frame does, whatever text is in it.
    contain: 'layout',
    'box-sizing': 'border-box',
    'inline-size': orPercent('width', width),
    'max-inline-size': '100%',
    'min-inline-size': '0',
    ...(isOver
      ? {'block-size': orPercent('height', height), overflow: 'auto'}
      : isInRatio
        ? {'aspect-ratio': aspectRatio, 'min-block-size': value('min-block-size')}
        : {'min-block-size': `${String(height)}px`}),
  };
}
