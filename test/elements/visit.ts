/** A visitor, a page and the elements: with the real consent, the real cookie and the real gate. */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {createAnswering} from '../../src/consent/answering.js';
import {Consent} from '../../src/consent/consent.js';
import {encode} from '../../src/consent/format.js';
import type {Personvern, Settings} from '../../src/consent/personvern.js';
import {verify} from '../../src/consent/verify.js';
import {readAnswer} from '../../src/consent/store.js';
import type {Decision, Signal} from '../../src/consent/decision.js';
import type {Declaration} from '../../src/declaration/declaration.js';
// What the elements fetch when they need it is here already: tests wait for drawing, not for a server.
import '../../src/elements/banner-conduct.js';
import '../../src/elements/banner-sheets.js';
import {provideContext} from '../../src/elements/context-link.js';
import {givePersonvern} from '../../src/elements/given.js';
import {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {startGate} from '../../src/gate/gate.js';
import {startOpener} from '../../src/gate/opener.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import '../i18n/words.js';

provideContext([]);

export const only = (...names: (keyof typeof SERVICES)[]): Declaration =>
  declared({services: names.map((name) => SERVICES[name])});

/** Statistics alone, as on most municipal sites. */
export const ONE = only('login', 'matomo');
/** Functions and statistics in the banner, content at the embeds. */
export const SEVERAL = only('login', 'chat', 'matomo', 'vimeo');

export interface Circumstances {
  readonly declaration?: Declaration | undefined;
  readonly settings?: Settings;
  readonly signal?: Signal;
  /** The site asks all the same. */
  readonly askDespiteSignal?: boolean;
  readonly path?: string;
  /** What the browser has kept from an earlier visit: a cookie as an auditor would write it. */
  readonly cookie?: string;
}

/** Comes to a page. Without a declaration, none could be had. */
export function visit({
  declaration,
  settings = {},
  signal,
  askDespiteSignal = false,
  path = '/',
  cookie,
}: Circumstances): Personvern {
  if (cookie) document.cookie = `personvern=${cookie}; path=/`;
  const consent = new Consent({
    read: (known) => readAnswer(known, Date.now()),
    path,
    signal,
    askDespiteSignal,
    now: Date.now,
  });
  const answering = createAnswering(consent);
  consent.answering = async () => {
    await verify(personvern);
    return answering;
  };
  startGate(consent, () => {
    startOpener(consent, {matomo: () => [], google: () => [], 'application-insights': () => []});
    return Promise.resolve();
  });
  consent.declare(declaration);
  const personvern: Personvern = {
    consent,
    settings,
    ready: Promise.resolve(consent),
    has: (id) => consent.has(id),
    show: () => void document.querySelector<PersonvernBanner>('personvern-banner')?.show(),
    answering: () => consent.answering!(),
  };
  givePersonvern(personvern);
  return personvern;
}

/** An earlier answer as a cookie value; `days` ago. */
export function answered(answers: Record<string, boolean>, days = 1, hashes: Record<string, string> = {}): string {
  const time = `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`;
  const decision: Decision = {
    time,
    since: time,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, granted]) => [id, {granted, hash: hashes[id] ?? ''}]),
    ),
    control: 'save',
    language: 'nb',
    texts: '',
    signal: undefined,
    version: '1.0.0',
  };
  return encode(decision);
}

/** The page around the banner, as a municipality might have it. */
export async function bannerOn(
  lang = 'nb',
  banner: TemplateResult = html`<personvern-banner></personvern-banner>`,
): Promise<PersonvernBanner> {
  PersonvernBanner.define();
  const page = await fixture(
    html`<div lang=${lang}>
      ${banner}
      <a id="skip" href="#content">Hopp til innholdet</a>
      <main id="content"><h1>Bygg og bolig</h1></main>
      <footer><a id="opener" href="#personvern">Endre hvilken informasjon vi kan lagre</a></footer>
    </div>`,
  );
  const element = page.querySelector('personvern-banner')!;
  await settled(element);
  return element;
}

/** When words have come and everything has been drawn. */
export async function settled(banner: PersonvernBanner): Promise<void> {
  let before: string | undefined;
  do {
    before = banner.shadowRoot!.textContent + banner.state;
    for (let i = 0; i < 3; i++) await nextFrame();
    await banner.updateComplete;
  } while (before !== banner.shadowRoot!.textContent + banner.state);
}

export const section = (banner: Element): HTMLElement | null => banner.shadowRoot!.querySelector('section');
/** What is seen, as one line. */
export const seen = (element: Element): string => (section(element)?.innerText ?? '').replace(/\s+/g, ' ').trim();
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const status = (banner: Element): HTMLElement => banner.shadowRoot!.querySelector('[role="status"]')!;

export function control(element: Element, role: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(`[data-role="${role}"]`);
  expect(found, `the control "${role}"`).to.exist;
  return found!;
}

export const roles = (element: Element): (string | undefined)[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.button'), ({dataset}) => dataset['role']);

export const boxes = (element: Element): HTMLInputElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll('input'));

export const box = (element: Element, id: string): HTMLInputElement => boxes(element).find(({value}) => value === id)!;

/** Presses with a real mouse: the browser trusts the event. */
export async function press(target: HTMLElement): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

export async function pressOn(banner: PersonvernBanner, role: string): Promise<void> {
  await press(control(banner, role));
  await settled(banner);
}

/** What the browser has kept of the answers: by purpose or service. */
export function stored(): Record<string, boolean> {
  const {answers = {}} = readAnswer(SEVERAL, Date.now()) ?? {};
  return Object.fromEntries(Object.entries(answers).map(([id, {granted}]) => [id, granted]));
}

export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what);

/** Nobody has been here. */
export function leave(): void {
  givePersonvern(undefined);
}

/** What the console is told, instead of showing it. */
export async function complaintsDuring(act: () => Promise<void>): Promise<string[]> {
  const {error} = console;
  const complaints: string[] = [];
  console.error = (...all: unknown[]) => void complaints.push(all.map(String).join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return complaints;
}

/** Puts `value` in the place of a property of the platform. Returns the undo. */
export function replace(target: object, name: string, value: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, ...value});
  return () => {
    Reflect.deleteProperty(target, name);
    if (before) Object.defineProperty(target, name, before);
  };
}
