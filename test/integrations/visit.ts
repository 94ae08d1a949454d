/** What an integration is told of, on a page of its own: the real consent, and answers as a visitor gives them. */
import type {Answering} from '../../src/consent/answering.js';
import type {Change, Consent} from '../../src/consent/consent.js';
import type {Declaration} from '../../src/declaration/declaration.js';
import {openPage, type Page} from '../fixtures/pages.js';

type AnsweringModule = typeof import('../../src/consent/answering.js');
type ConsentModule = typeof import('../../src/consent/consent.js');
type StoreModule = typeof import('../../src/consent/store.js');

export interface Visit<Window> extends Omit<Page, 'window'> {
  readonly window: Page['window'] & Window;
  readonly consent: Consent;
  readonly answering: Answering;
  /** What the integration said it has stopped, change by change. */
  readonly stopped: (readonly string[])[];
}

type Integrate = (change: Change, consent: Consent, ids: readonly string[]) => readonly string[];

/**
 * A page with this body where the integration `name` of the module at `path` hears every change, as from the gate.
 * The declaration comes with `consent.declare()`, so that a test can prepare the page.
 * @param ids the services that name the integration
 */
export async function visitWith<Window>(
  path: string,
  name: string,
  ids: readonly string[],
  body = '',
): Promise<Visit<Window>> {
  const page = await openPage(body);
  const {load} = page.window;
  const {Consent} = (await load('/src/consent/consent.ts')) as ConsentModule;
  const {createAnswering} = (await load('/src/consent/answering.ts')) as AnsweringModule;
  const {readAnswer} = (await load('/src/consent/store.ts')) as StoreModule;
  const integrate = ((await load(path)) as Record<string, Integrate>)[name]!;
  const read = (declaration: Declaration): ReturnType<typeof readAnswer> => readAnswer(declaration, Date.now());
  const consent = new Consent({read, path: '/', now: Date.now});
  const stopped: (readonly string[])[] = [];
  consent.subscribe((change) => stopped.push(integrate(change, consent, ids)));
  return Object.assign(page, {
    window: page.window as Page['window'] & Window,
    consent,
    stopped,
    answering: createAnswering(consent),
  });
}
