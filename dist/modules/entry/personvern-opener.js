import { startOpener } from '../gate/opener.js';
import { applicationInsights } from '../integrations/application-insights.js';
import { google } from '../integrations/google.js';
import { matomo } from '../integrations/matomo.js';

const { personvern } = window;
if (personvern) startOpener(personvern.consent, { matomo, google, "application-insights": applicationInsights });
//# sourceMappingURL=personvern-opener.js.map
