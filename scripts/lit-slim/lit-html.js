// lit-html 3.3.3 (Copyright 2017 Google LLC, BSD-3-Clause) without what our templates do not use; see ../lit-slim.mjs.
//
// There are no directives, so no parts that know their parents and are told when the element leaves the page, and no
// `noChange`. Templates are of HTML and not compiled beforehand. No expression is an attribute's name, stands in a
// comment or in an element of mere text, or shares an attribute with another. What may be put into them is as in Lit.
/* eslint-disable no-undef, no-unused-vars -- pieces of a module of Lit's */

class Template {
  constructor({strings, _$litType$: type}) {
    this.parts = [];
    let node;
    let nodeIndex = 0;
    let attrNameIndex = 0;
    const [html, attrNames] = getTemplateHtml(strings, type);
    this.el = d.createElement('template');
    this.el.innerHTML = html;
    walker.currentNode = this.el.content;
    while ((node = walker.nextNode()) && this.parts.length < strings.length - 1) {
      if (node.nodeType === 1) {
        for (const name of node.getAttributeNames()) {
          if (!name.endsWith(boundAttributeSuffix)) continue;
          const [, kind, realName] = /([.?@])?(.*)/.exec(attrNames[attrNameIndex++]);
          const ctor = {'.': PropertyPart, '?': BooleanAttributePart, '@': EventPart}[kind] ?? AttributePart;
          this.parts.push({ctor, index: nodeIndex, name: realName, strings: node.getAttribute(name).split(marker)});
          node.removeAttribute(name);
        }
      } else if (node.data === markerMatch) this.parts.push({index: nodeIndex});
      nodeIndex++;
    }
  }
}

class TemplateInstance {
  constructor(template) {
    this._$parts = [];
    this._$template = template;
  }

  _clone(options) {
    const {el, parts} = this._$template;
    const fragment = d.importNode(el.content, true);
    let node;
    let nodeIndex = -1;
    walker.currentNode = fragment;
    for (const {ctor, index, name, strings} of parts) {
      for (; nodeIndex < index; nodeIndex++) node = walker.nextNode();
      const part = ctor
        ? new ctor(node, name, strings, this, options)
        : new ChildPart(node, node.nextSibling, this, options);
      this._$parts.push(part);
    }
    walker.currentNode = d;
    return fragment;
  }

  _update(values) {
    this._$parts.forEach((part, i) => {
      part._$setValue(values[i]);
    });
  }
}

class ChildPart {
  _insert;
  _commitNode;
  _commitText;
  _$getTemplate;
  _commitIterable;

  constructor(startNode, endNode, _parent, options) {
    this._$committedValue = nothing;
    this._$startNode = startNode;
    this._$endNode = endNode;
    this.options = options;
  }

  _$setValue(value) {
    if (isPrimitive(value)) {
      if (value === nothing || value == null || value === '') {
        if (this._$committedValue !== nothing) this._$clear();
        this._$committedValue = nothing;
      } else if (value !== this._$committedValue) this._commitText(value);
    } else if (value._$litType$ !== undefined) this._commitTemplateResult(value);
    else if (value.nodeType !== undefined) this._commitNode(value);
    else if (isIterable(value)) this._commitIterable(value);
    else this._commitText(value);
  }

  _commitTemplateResult(result) {
    const template = this._$getTemplate(result);
    if (this._$committedValue._$template === template) this._$committedValue._update(result.values);
    else {
      const instance = new TemplateInstance(template);
      const fragment = instance._clone(this.options);
      instance._update(result.values);
      this._commitNode(fragment);
      this._$committedValue = instance;
    }
  }

  _$clear(start = this._$startNode.nextSibling) {
    while (start !== this._$endNode) {
      const next = start.nextSibling;
      start.remove();
      start = next;
    }
  }
}

class AttributePart {
  _commitValue;

  constructor(element, name, strings, _parent, options) {
    this._$committedValue = nothing;
    this.element = element;
    this.name = name;
    this.options = options;
    // Without text around it, the value is set as what it is.
    if (strings.some(Boolean)) this.strings = strings;
  }

  _$setValue(value) {
    const whole = this.strings && value !== nothing ? this.strings.join(value ?? '') : value;
    if (isPrimitive(whole) && whole === this._$committedValue) return;
    this._$committedValue = whole;
    this._commitValue(whole);
  }
}

class EventPart extends AttributePart {
  handleEvent;

  _$setValue(newListener) {
    newListener ??= nothing;
    const oldListener = this._$committedValue;
    const isOther =
      (newListener === nothing && oldListener !== nothing) ||
      newListener.capture !== oldListener.capture ||
      newListener.once !== oldListener.once ||
      newListener.passive !== oldListener.passive;
    if (isOther) this.element.removeEventListener(this.name, this, oldListener);
    if (newListener !== nothing && (oldListener === nothing || isOther))
      this.element.addEventListener(this.name, this, newListener);
    this._$committedValue = newListener;
  }
}
