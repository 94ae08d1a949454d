// lit-element 4.2.2 (Copyright 2017 Google LLC, BSD-3-Clause) without what our elements do not use; see ../lit-slim.mjs.
//
// There are no directives that have to be told when the element leaves the page, and every element has its `render()`.
/* eslint-disable no-undef, no-unused-vars -- pieces of a module of Lit's */

class LitElement extends ReactiveElement {
  createRenderRoot;

  constructor() {
    super();
    this.renderOptions = {host: this};
  }

  update(changedProperties) {
    const value = this.render();
    super.update(changedProperties);
    render(value, this.renderRoot, this.renderOptions);
  }
}
