/**
 * The tags of a page and where they stand. The tokenizer is parse5's, which follows the HTML standard; of the tree it
 * would build only that is copied which decides how the text goes on: raw text, and SVG and MathML.
 */
import {type Token, Tokenizer, TokenizerMode} from 'parse5';

/** Offsets are characters from the start of the page; `end` is the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Attribute extends Range {
  /** Without character references. */
  readonly value: string;
}

/** A start tag. */
export interface Tag extends Range {
  /** Lower case, as are the names of attributes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Inside SVG or MathML. */
  readonly foreign: boolean;
  /** What stands in it, if it is an element with text alone (`script`, `style`, `noscript`, `iframe` …) and is closed. */
  content?: Range;
  /** End of the end tag, for the same elements. */
  closed?: number;
}

/** How the text goes on after these; `noscript` as in a browser that runs scripts. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** In these, SVG and MathML hold HTML again. */
const HTML_AGAIN = /^(foreignobject|desc|title|annotation-xml|m[inos]|mtext)$/;
/** HTML that ends SVG and MathML wherever it is met (HTML § 13.2.6.5). */
const BREAKS_OUT = new RegExp(
  '^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|' +
    'pre|ruby|s|small|span|strong|strike|su[bp]|table|tt|u|ul|var)$',
);

class TagReader {
  readonly tags: Tag[] = [];
  private readonly _tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, this);
  /** Open elements that change between HTML and SVG or MathML. */
  private _worlds: string[] = [];
  private _raw: Tag | undefined;

  read(html: string): Tag[] {
    this._tokenizer.write(html, true);
    return this.tags;
  }

  private get _foreign(): boolean {
    return /^(svg|math)$/.test(this._worlds.at(-1) ?? '');
  }

  onStartTag({attrs, location, selfClosing, tagName: name}: Token.TagToken): void {
    if (!location) return;
    if (this._foreign && BREAKS_OUT.test(name)) this._worlds = [];
    const attributes: Record<string, Attribute> = {};
    for (const {name: key, value} of attrs) {
      const at = location.attrs?.[key];
      if (at) attributes[key] = {value, start: at.startOffset, end: at.endOffset};
    }
    const foreign = this._foreign;
    const tag: Tag = {name, attributes, foreign, start: location.startOffset, end: location.endOffset};
    this.tags.push(tag);
    const changes = foreign ? HTML_AGAIN.test(name) || name === 'svg' : name === 'svg' || name === 'math';
    if (changes && !selfClosing) this._worlds.push(name);
    this._tokenizer.inForeignNode = this._foreign;
    const mode = MODES[name];
    if (foreign || mode === undefined) return;
    this._raw = tag;
    this._tokenizer.state = mode;
  }

  onEndTag({location, tagName: name}: Token.TagToken): void {
    const raw = this._raw;
    if (raw?.name === name && location) {
      raw.content = {start: raw.end, end: location.startOffset};
      raw.closed = location.endOffset;
    }
    this._raw = undefined;
    const world = this._worlds.lastIndexOf(name);
    if (world >= 0) this._worlds.length = world;
    this._tokenizer.inForeignNode = this._foreign;
  }

  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}
  onCharacter(): void {}
  onNullCharacter(): void {}
  onWhitespaceCharacter(): void {}
}

/** Every start tag in `html`, in order. Never throws: there is no text that is not HTML. */
export function readTags(html: string): Tag[] {
  return new TagReader().read(html);
}
