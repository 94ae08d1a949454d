// @lit/reactive-element 2.1.2 (Copyright 2017 Google LLC, BSD-3-Clause) without what our elements do not use; see
// ../lit-slim.mjs.
//
// Each element derives from LitElement itself and has `properties`. A property has no converter, comparison, default or
// accessor of its own; it is text, Number or Boolean, and text where it is reflected. Controllers stay and do not hear of
// updates.
/* eslint-disable no-undef, no-unused-vars -- pieces of a module of Lit's */

class ReactiveElement extends HTMLElement {
  static observedAttributes;
  static finalizeStyles;
  static __attributeNameForProperty;
  addController;
  __saveInstanceProperties;
  createRenderRoot;
  connectedCallback;
  enableUpdating;
  disconnectedCallback;
  attributeChangedCallback;
  __enqueueUpdate;
  scheduleUpdate;
  shouldUpdate;
  willUpdate;
  __markUpdated;
  updateComplete;
  getUpdateComplete;
  update;
  updated;
  firstUpdated;

  static shadowRootOptions = {mode: 'open'};

  static createProperty(name, options) {
    if (options.state) options.attribute = false;
    this.elementProperties.set(name, options);
    const key = Symbol();
    defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const oldValue = this[key];
        this[key] = value;
        this.requestUpdate(name, oldValue, options);
      },
      configurable: true,
      enumerable: true,
    });
  }

  static finalize() {
    if (Object.hasOwn(this, 'elementProperties')) return;
    this.elementProperties = new Map();
    this.__attributeToPropertyMap = new Map();
    for (const [name, options] of Object.entries(this.properties)) {
      this.createProperty(name, options);
      const attribute = this.__attributeNameForProperty(name, options);
      if (attribute !== undefined) this.__attributeToPropertyMap.set(attribute, name);
    }
    this.elementStyles = this.finalizeStyles(this.styles);
  }

  constructor() {
    super();
    this.isUpdatePending = false;
    this.hasUpdated = false;
    this.__updatePromise = new Promise((resolve) => (this.enableUpdating = resolve));
    this._$changedProperties = new Map();
    this.__saveInstanceProperties();
    this.requestUpdate();
  }

  __propertyToAttribute(name, value) {
    const {elementProperties} = this.constructor;
    const attribute = this.constructor.__attributeNameForProperty(name, elementProperties.get(name));
    this.__reflectingProperty = name;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
    this.__reflectingProperty = null;
  }

  _$attributeToProperty(attribute, value) {
    const {elementProperties} = this.constructor;
    const name = this.constructor.__attributeToPropertyMap.get(attribute);
    if (name === undefined || this.__reflectingProperty === name) return;
    const {type} = elementProperties.get(name);
    this.__reflectingProperty = name;
    this[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
    this.__reflectingProperty = null;
  }

  requestUpdate(name, oldValue, options) {
    if (name !== undefined) {
      if (!notEqual(this[name], oldValue)) return;
      this._$changeProperty(name, oldValue, options);
    }
    if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
  }

  _$changeProperty(name, oldValue, {reflect}) {
    if (!this._$changedProperties.has(name)) this._$changedProperties.set(name, this.hasUpdated ? oldValue : undefined);
    if (reflect && this.__reflectingProperty !== name) (this.__reflectingProperties ??= new Set()).add(name);
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.__instanceProperties ?? []) this[name] = value;
      this.__instanceProperties = undefined;
    }
    const changedProperties = this._$changedProperties;
    try {
      if (!this.shouldUpdate(changedProperties)) return this.__markUpdated();
      this.willUpdate(changedProperties);
      this.update(changedProperties);
    } catch (error) {
      this.__markUpdated();
      throw error;
    }
    this._$didUpdate(changedProperties);
  }

  _$didUpdate(changedProperties) {
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changedProperties);
    }
    this.updated(changedProperties);
  }
}
