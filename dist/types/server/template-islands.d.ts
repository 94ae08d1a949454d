/**
 * A template is HTML with islands of another language: `<?php … ?>`, `<% … %>`, `{{ … }}`, `{% … %}`. What stands in
 * them is no markup, so before a template is read they are painted over, character for character.
 */
/** The template with every island painted over; of the same length, with the same line breaks. */
export declare function paintIslands(template: string): string;
