/**
 * Ways to store something. Each runs in the page as inline code of the site's own, with `name`, the name to store it
 * under, and `frame(html?)`, a new `<iframe>`. `kind` tells where it would lie.
 */
const cookie = (id, does, run) => ({id, does, kind: 'cookie', run});
const local = (id, does, run) => ({id, does, kind: 'localStorage', run});

const plain = [
  cookie('cookie', '`document.cookie = …`', ({name}) => {
    document.cookie = `${name}=1; path=/`;
  }),
  cookie('cookie-setter', 'the setter of `Document.prototype`, taken out and called', ({name}) => {
    Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, `${name}=1; path=/`);
  }),
  cookie('cookie-own', 'an own property of `document` over it, as other tools make one', ({name}) => {
    const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {get, set, configurable: true});
    document.cookie = `${name}=1; path=/`;
    delete document.cookie;
  }),
  cookie('cookie-store', '`cookieStore.set(name, value)`', ({name}) => cookieStore.set(name, '1')),
  cookie('cookie-store-object', '`cookieStore.set({name, value})`', ({name}) => cookieStore.set({name, value: '1'})),
  cookie('cookie-store-call', '`CookieStore.prototype.set.call(cookieStore, …)`', ({name}) =>
    CookieStore.prototype.set.call(cookieStore, name, '1'),
  ),
  local('local-method', '`localStorage.setItem(…)`', ({name}) => localStorage.setItem(name, '1')),
  local('local-property', '`localStorage.name = …`', ({name}) => {
    window.localStorage[name] = '1';
  }),
  local('local-define', '`Object.defineProperty(localStorage, …)`', ({name}) =>
    Object.defineProperty(localStorage, name, {value: '1', configurable: true, enumerable: true, writable: true}),
  ),
  local('local-reflect', '`Reflect.set(localStorage, …)`', ({name}) => Reflect.set(localStorage, name, '1')),
  local('local-assign', '`Object.assign(localStorage, …)`', ({name}) => Object.assign(localStorage, {[name]: '1'})),
  local('local-call', '`Storage.prototype.setItem.call(localStorage, …)`', ({name}) =>
    Storage.prototype.setItem.call(localStorage, name, '1'),
  ),
  local('local-getter', "the window's getter of `localStorage`, taken out and called", ({name}) => {
    Object.getOwnPropertyDescriptor(window, 'localStorage').get.call(window)[name] = '1';
  }),
  {
    id: 'session-method',
    does: '`sessionStorage.setItem(…)`',
    kind: 'sessionStorage',
    run: ({name}) => sessionStorage.setItem(name, '1'),
  },
  {
    id: 'session-property',
    does: '`sessionStorage.name = …`',
    kind: 'sessionStorage',
    run: ({name}) => {
      sessionStorage[name] = '1';
    },
  },
  {id: 'database', does: '`indexedDB.open(…)`', kind: 'indexedDB', run: ({name}) => indexedDB.open(name)},
  {
    id: 'database-call',
    does: '`IDBFactory.prototype.open.call(indexedDB, …)`',
    kind: 'indexedDB',
    run: ({name}) => IDBFactory.prototype.open.call(indexedDB, name),
  },
  {id: 'cache', does: '`caches.open(…)`', kind: 'cacheStorage', run: ({name}) => caches.open(name)},
  {
    id: 'worker-database',
    does: '`indexedDB.open(…)` in a worker from a `blob:`',
    kind: 'indexedDB',
    run: ({name}) => new Worker(URL.createObjectURL(new Blob([`indexedDB.open('${name}')`]))),
  },
  {
    id: 'own-worker-database',
    does: "`indexedDB.open(…)` in a worker from a file of the site's own",
    kind: 'indexedDB',
    run: ({name}) => new Worker(`/worker.js?store=${name}`),
  },
  cookie('response', "`Set-Cookie` in a response of the site's own server", ({name}) =>
    fetch(`/set-cookie?name=${name}`),
  ),
  cookie('response-http-only', 'the same with `HttpOnly`', ({name}) => fetch(`/set-cookie?name=${name}&httpOnly`)),
];

/** Names that no service declares. */
const undeclared = [
  cookie('undeclared-cookie', '`document.cookie = …`', ({name}) => {
    document.cookie = `${name}=1; path=/`;
  }),
  local('undeclared-local', '`localStorage.setItem(…)`', ({name}) => localStorage.setItem(name, '1')),
  {
    id: 'undeclared-session',
    does: '`sessionStorage.name = …`',
    kind: 'sessionStorage',
    run: ({name}) => {
      sessionStorage[name] = '1';
    },
  },
  {id: 'undeclared-database', does: '`indexedDB.open(…)`', kind: 'indexedDB', run: ({name}) => indexedDB.open(name)},
  {id: 'undeclared-cache', does: '`caches.open(…)`', kind: 'cacheStorage', run: ({name}) => caches.open(name)},
].map((attempt) => ({...attempt, isUndeclared: true}));

export const STORING = [...plain, ...undeclared];
