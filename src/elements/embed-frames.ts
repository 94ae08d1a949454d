/**
 * A parked `<iframe>` shows nothing, and a visitor cannot ask for it. Where the declaration says whose it is, an embed
 * takes its place: of the same size, with the provider's name and the choice.
 */
import type {Consent} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import type {Service} from '../declaration/declaration.js';
import {matchesHost} from '../declaration/names.js';
import {embedAddress} from './embed-address.js';
import {onPersonvern} from './given.js';
import {loadPart} from './parts.js';

const PARKED_FRAMES = 'iframe[data-purpose][data-src]:not([src])';
/** What a frame and an embed have in common. */
const SAME = ['id', 'class', 'width', 'height', 'allow', 'allowfullscreen'];

/** Puts an embed in place of every parked frame that may not open yet. */
function replaceAll(personvern: Personvern | undefined): void {
  if (!personvern) return;
  const {consent} = personvern;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(PARKED_FRAMES)) {
    const service = serviceOf(frame, consent);
    if (service && !consent.has(service.id)) replace(frame, service);
  }
}

/** Like the elements, it is defined when it is met, and once more when more of them come. */
export const EmbedFrames = {
  define(): void {
    onPersonvern(replaceAll);
  },
};

function serviceOf({dataset}: HTMLIFrameElement, {declaration}: Consent): Service | undefined {
  const address = embedAddress(dataset['src'] ?? '');
  if (!declaration || !address) return undefined;
  const {hostname} = new URL(address);
  const {service: id} = dataset;
  return declaration.services.find((service) =>
    id
      ? service.id === id
      : service.purpose === dataset['purpose'] && service.hosts.some((host) => matchesHost(host, hostname)),
  );
}

function replace(frame: HTMLIFrameElement, {id, name}: Service): void {
  const embed = document.createElement('personvern-embed');
  for (const attribute of SAME) {
    const value = frame.getAttribute(attribute);
    if (value !== null) embed.setAttribute(attribute, value);
  }
  embed.setAttribute('service', id);
  embed.setAttribute('src', frame.dataset['src'] ?? '');
  embed.setAttribute('name', frame.title || name);
  frame.replaceWith(embed);
  loadPart('personvern-embed');
}
