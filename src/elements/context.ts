/** How elements find the consent, also from inside other shadow roots. */
import {createContext} from '@lit/context';
import type {Personvern} from '../consent/personvern.js';

/** A registered symbol, so that elements of two bundles on one page still share it. Undefined until the gate is up. */
export const personvernContext = createContext<Personvern | undefined>(Symbol.for('personvern'));
