import { startPersonvern } from './modules/gate/start.js';
export { parseDeclaration } from './modules/declaration/parse.js';
export { personvernContext } from './modules/elements/context.js';
export { DeclarationError } from './modules/declaration/check.js';

function start(settings = {}) {
  const { personvern } = window;
  if (personvern?.consent) return personvern;
  return window.personvern = startPersonvern(
    settings,
    () => import('./modules/entry/personvern-elements.js').then(() => void 0),
    () => import('./modules/entry/personvern-opener.js').then(() => void 0)
  );
}

export { start };
//# sourceMappingURL=index.js.map
