import { startPersonvern } from './modules/gate/start.js';
import { applicationInsights } from './modules/integrations/application-insights.js';
import { google } from './modules/integrations/google.js';
import { matomo } from './modules/integrations/matomo.js';
export { parseDeclaration } from './modules/declaration/parse.js';
export { DeclarationError } from './modules/declaration/check.js';

function start(settings = {}) {
  const { personvern } = window;
  if (personvern?.consent) return personvern;
  return window.personvern = startPersonvern(
    settings,
    { matomo, google, "application-insights": applicationInsights },
    () => import('./modules/entry/personvern-elements.js').then(() => void 0)
  );
}

export { start };
//# sourceMappingURL=index.js.map
