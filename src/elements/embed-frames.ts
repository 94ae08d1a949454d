/**
 * A parked `<iframe>` shows nothing, and a visitor cannot ask for it. Where the declaration says whose it is, an embed
 * takes its place: of the same size, with the provider's name and the choice. It comes when it has all that it takes to
 * be drawn at once.
 */
import type {Consent} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import type {Service} from '../declaration/declaration.js';
import {matchesHost} from '../declaration/names.js';
import {provideContext} from './context-link.js';
import {embedAddress} from './embed-address.js';
import {placeOf} from './frame-place.js';
import {onPersonvern} from './given.js';
import {PersonvernEmbed} from './personvern-embed.js';

const PARKED_FRAMES = 'iframe[data-purpose][data-src]:not([src])';
/** What a frame and an embed have in common. */
const SAME = ['id', 'class', 'width', 'height', 'allow', 'allowfullscreen'];

/** Frames that are about to be replaced; in a busy page many rounds begin before the first one is done. */
const inHand = new WeakSet<Element>();

/** Puts an embed in place of every parked frame that may not open yet; all at once, so that the page moves once at most. */
async function replaceAll(personvern: Personvern): Promise<void> {
  const {consent} = personvern;
  PersonvernEmbed.define();
  provideContext();
  const waiting = [...document.querySelectorAll<HTMLIFrameElement>(PARKED_FRAMES)].flatMap((frame) => {
    const service = serviceOf(frame, consent);
    if (!service || consent.has(service.id) || inHand.has(frame)) return [];
    inHand.add(frame);
    return [{frame, service, embed: embedFor(frame, service)}];
  });
  const areReady = await Promise.all(waiting.map(({embed}) => embed.prepare(personvern)));
  const found = waiting
    // A yes may have come meanwhile.
    .filter(({frame, service}, i) => areReady[i] && frame.matches(PARKED_FRAMES) && !consent.has(service.id))
    // First all that is measured, then all that changes.
    .map(({frame, embed}) => ({frame, embed, place: placeOf(frame)}));
  for (const {frame, embed, place} of found) {
    if (place) setPlace(embed, place);
    frame.replaceWith(embed);
  }
  for (const {frame} of waiting) inHand.delete(frame);
}

/** Like the elements, it is defined when it is met, and once more when more of them come. */
export const EmbedFrames = {
  define(): void {
    onPersonvern(replace);
  },
};

function replace(personvern: Personvern | undefined): void {
  if (personvern) replaceAll(personvern).catch(console.error);
}

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

function embedFor(frame: HTMLIFrameElement, {id, name}: Service): PersonvernEmbed {
  const embed = document.createElement('personvern-embed');
  for (const attribute of SAME) {
    const value = frame.getAttribute(attribute);
    if (value !== null) embed.setAttribute(attribute, value);
  }
  embed.setAttribute('service', id);
  embed.setAttribute('src', frame.dataset['src'] ?? '');
  embed.setAttribute('name', frame.title || name);
  // Until it is in the page, it stands in a box that speaks the same language.
  const box = document.createElement('div');
  box.lang = frame.closest<HTMLElement>('[lang]')?.lang ?? '';
  box.append(embed);
  return embed;
}

/** What its own width and height say would come on top. */
function setPlace(embed: PersonvernEmbed, place: Readonly<Record<string, string>>): void {
  embed.removeAttribute('width');
  embed.removeAttribute('height');
  embed.setAttribute('ratio', 'auto');
  for (const [property, value] of Object.entries(place)) embed.style.setProperty(property, value);
}
