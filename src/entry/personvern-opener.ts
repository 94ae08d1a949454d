/**
 * `dist/personvern-opener.js`: what opens parked scripts and markup, as a classic script. The gate fetches it for
 * visitors who have said yes to something.
 */
import {startOpener} from '../gate/opener.js';
import {applicationInsights} from '../integrations/application-insights.js';
import {google} from '../integrations/google.js';
import {matomo} from '../integrations/matomo.js';

const {personvern} = window;
if (personvern) startOpener(personvern.consent, {matomo, google, 'application-insights': applicationInsights});
