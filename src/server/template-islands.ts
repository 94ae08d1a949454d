/**
 * A template is HTML with islands of another language: `<?php … ?>`, `<% … %>`, `{{ … }}`, `{% … %}`. What stands in
 * them is no markup, so before a template is read they are painted over, character for character.
 */

const ISLANDS = new RegExp(
  [
    String.raw`<\?(?:php\b|=)[^]*?(?:\?>|$)`,
    String.raw`<\?[^]*?\?>`,
    String.raw`<%[^]*?%>`,
    // These may also be a piece of code; they never reach over a tag.
    String.raw`\{\{(?:(?!\}\}|<\/?[a-z])[^])*\}\}`,
    String.raw`\{%(?:(?!%\}|<\/?[a-z])[^])*%\}`,
  ].join('|'),
  'gi',
);
/** An island that begins right after the name of a tag stands for attributes: `<script<?php echo $more ?>>`. */
const TAG_NAME = /<\/?[a-z][\w-]*$/i;

/** The template with every island painted over; of the same length, with the same line breaks. */
export function paintIslands(template: string): string {
  return template.replace(ISLANDS, (island: string, at: number) => {
    const paint = island.replace(/[^\r\n]/g, 'x');
    return TAG_NAME.test(template.slice(Math.max(0, at - 40), at)) ? paint.replace('x', ' ') : paint;
  });
}
