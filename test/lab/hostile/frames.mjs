/** Ways to store past the guard of the page: a fresh frame shares its storage, and has a platform of its own. */
const cookie = (id, does, run) => ({id, does, kind: 'cookie', run});
const local = (id, does, run) => ({id, does, kind: 'localStorage', run});

export const FRAMES = [
  cookie('frame-document', '`appendChild(iframe).contentDocument.cookie`', ({name, frame}) => {
    document.body.appendChild(frame()).contentDocument.cookie = `${name}=1; path=/`;
  }),
  cookie('frame-insert-before', '`insertBefore`, `contentWindow.document.cookie`', ({name, frame}) => {
    document.body.insertBefore(frame(), null).contentWindow.document.cookie = `${name}=1; path=/`;
  }),
  cookie('frame-number', '`appendChild`, `window[n]`', ({name, frame}) => {
    const n = window.length;
    document.body.appendChild(frame());
    window[n].document.cookie = `${name}=1; path=/`;
  }),
  cookie('frame-name', '`append`, `window[name]`', ({name, frame}) => {
    const named = frame();
    named.name = `frame-${name}`;
    document.body.append(named);
    window[`frame-${name}`].document.cookie = `${name}=1; path=/`;
  }),
  local('frame-frames', '`after`, `frames[n].localStorage`', ({name, frame}) => {
    const n = window.length;
    document.body.lastChild.after(frame());
    frames[n].localStorage.setItem(name, '1');
  }),
  local('frame-replace', '`replaceWith`, `window[n].localStorage`', ({name, frame}) => {
    const old = document.body.appendChild(document.createElement('p'));
    const n = window.length;
    old.replaceWith(frame());
    window[n].localStorage[name] = '1';
  }),
  local('frame-children', '`replaceChildren`, `window[n].localStorage`', ({name, frame}) => {
    const box = document.body.appendChild(document.createElement('div'));
    const n = window.length;
    box.replaceChildren(frame());
    window[n].localStorage[name] = '1';
  }),
  local('frame-inner-html', '`innerHTML`, `window[n].localStorage`', ({name}) => {
    const box = document.body.appendChild(document.createElement('div'));
    const n = window.length;
    box.innerHTML = '<iframe></iframe>';
    window[n].localStorage[name] = '1';
  }),
  local('frame-adjacent', '`insertAdjacentHTML`, `window[n].localStorage`', ({name}) => {
    const n = window.length;
    document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>');
    window[n].localStorage[name] = '1';
  }),
  local('frame-set-html', '`setHTMLUnsafe`, `window[n].localStorage`', ({name}) => {
    const box = document.body.appendChild(document.createElement('div'));
    const n = window.length;
    box.setHTMLUnsafe('<iframe></iframe>');
    window[n].localStorage[name] = '1';
  }),
  local('frame-range', '`Range.insertNode` of a contextual fragment, `window[n].localStorage`', ({name}) => {
    const range = document.createRange();
    range.selectNodeContents(document.body.appendChild(document.createElement('div')));
    const n = window.length;
    range.insertNode(range.createContextualFragment('<iframe></iframe>'));
    window[n].localStorage[name] = '1';
  }),
  local('frame-template', 'a clone of a `<template>`, `window[n].localStorage`', ({name}) => {
    const template = document.createElement('template');
    template.innerHTML = '<iframe></iframe>';
    const n = window.length;
    document.body.append(template.content.cloneNode(true));
    window[n].localStorage[name] = '1';
  }),
  local('frame-parser', '`DOMParser` and `adoptNode`, `window[n].localStorage`', ({name}) => {
    const parsed = new DOMParser().parseFromString('<iframe></iframe>', 'text/html');
    const n = window.length;
    document.body.append(document.adoptNode(parsed.body.firstChild));
    window[n].localStorage[name] = '1';
  }),
  local('frame-written', '`document.write` while parsing, `window[n].localStorage`', ({name}) => {
    const n = window.length;
    document.write('<iframe></iframe>');
    window[n].localStorage[name] = '1';
  }),
  cookie('frame-nested', 'a frame in a frame', ({name, frame}) => {
    const inner = document.body.appendChild(frame()).contentDocument;
    inner.body.appendChild(inner.createElement('iframe')).contentDocument.cookie = `${name}=1; path=/`;
  }),
  cookie('frame-lent', "a frame's setter, called for the page's document", ({name, frame}) => {
    const {Document: Lent} = document.body.appendChild(frame()).contentWindow;
    Object.getOwnPropertyDescriptor(Lent.prototype, 'cookie').set.call(document, `${name}=1; path=/`);
  }),
  local('frame-lent-storage', "a frame's `setItem`, called for the page's `localStorage`", ({name, frame}) => {
    const n = window.length;
    document.body.appendChild(frame());
    window[n].Storage.prototype.setItem.call(localStorage, name, '1');
  }),
  {
    id: 'frame-database',
    does: "a frame's `indexedDB`",
    kind: 'indexedDB',
    run: ({name, frame}) => document.body.appendChild(frame()).contentWindow.indexedDB.open(name),
  },
  local('frame-srcdoc', 'a script in a `srcdoc`', ({name, frame}) => {
    const element = frame();
    element.srcdoc = `<script>localStorage.setItem('${name}', 1)</script>`;
    document.body.append(element);
  }),
  local('frame-srcdoc-html', 'a script in a `srcdoc` that `innerHTML` brought', ({name}) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<iframe srcdoc="<script>localStorage.setItem('${name}', 1)</script>"></iframe>`;
  }),
  local('frame-javascript', '`<iframe src="javascript:…">`', ({name, frame}) => {
    const element = frame();
    element.src = `javascript:localStorage.setItem('${name}', 1)`;
    document.body.append(element);
  }),
  local('frame-object', '`<object data="about:blank">`, `contentWindow.localStorage`', ({name}) => {
    const object = document.createElement('object');
    object.data = 'about:blank';
    document.body.append(object);
    object.contentWindow.localStorage[name] = '1';
  }),
  local('frame-own-page', "a page of the site's own in a frame, without our file", ({name, frame}) => {
    const element = frame();
    element.src = `/bare?store=${name}`;
    document.body.append(element);
  }),
  local('popup-empty', '`window.open()`, `localStorage.setItem`', ({name}) => {
    const opened = window.open();
    opened.localStorage.setItem(name, '1');
    opened.close();
  }),
  local('popup', '`window.open("about:blank")`', ({name}) => {
    const opened = window.open('about:blank');
    opened.localStorage[name] = '1';
    opened.close();
  }),
];
