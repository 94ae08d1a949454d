// The style sheets of @lit/reactive-element 2.1.2 (Copyright 2019 Google LLC, BSD-3-Clause) without what ours do not
// use; see ../lit-slim.mjs.
//
// The build makes every `css` an `unsafeCSS` of one text (see ../lit-minify.mjs), so there are no pieces to check, and
// each sheet is made where it is written, so there is nothing to find again.
/* eslint-disable no-undef, no-unused-vars -- pieces of a module of Lit's */

class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (supportsAdoptingStyleSheets && this._styleSheet === undefined)
      (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this._styleSheet;
  }
}

const unsafeCSS = (text) => new CSSResult(text);

const getCompatibleStyle = (style) => style;
