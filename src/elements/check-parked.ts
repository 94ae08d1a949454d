/** What is wrong with what is parked, and what is not parked and should be. */
import type {Consent} from '../consent/consent.js';
import {type Declaration, OPTIONAL_PURPOSES, PURPOSES, type Service} from '../declaration/declaration.js';
import {matchesHost} from '../declaration/names.js';
import {didYouMean, nearest} from '../declaration/nearest.js';
import {PARKED_MARKUP} from '../gate/markup.js';
import {idsOf} from '../gate/parked.js';
import {PARKED_SCRIPT} from '../gate/scripts.js';
import {tagText} from './tag-text.js';

const namesIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Every fault of what is marked, as a sentence each. */
export function checkParked(consent: Consent, declaration: Declaration): string[] {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-purpose],[data-service]')];
  const faultOf = (element: HTMLElement): string | undefined => {
    // What is open has been found right.
    if (idsOf(element).every((id) => consent.has(id))) return undefined;
    const isParked = element.matches(`${PARKED_SCRIPT},${PARKED_MARKUP}`);
    return isParked ? parkedFault(element, declaration) : openFault(element);
  };
  return marked.flatMap((element) => {
    const fault = faultOf(element);
    return fault ? [`${tagText(element)} ${fault}`] : [];
  });
}

function parkedFault(element: HTMLElement, {services, hashes}: Declaration): string | undefined {
  const {purpose = '', service = '', src} = element.dataset;
  if (element instanceof HTMLScriptElement && !src && !element.getAttribute('src') && !element.text.trim())
    return 'has neither data-src nor code; nothing will run';
  const ids = services.map(({id}) => id);
  const all = [...PURPOSES, ...ids];
  const odd = namesIn(purpose).find((name) => !all.includes(name));
  if (odd || !purpose)
    return `has data-purpose="${purpose}"; expected ${PURPOSES.join(', ')}${didYouMean(nearest(odd ?? '', all))}`;
  const unknown = namesIn(service).find((name) => !ids.includes(name));
  if (unknown) return `stays shut: "${unknown}" is no service in the declaration${didYouMean(nearest(unknown, ids))}`;
  const other = services.find((each) => namesIn(service).includes(each.id) && !namesIn(purpose).includes(each.purpose));
  if (other && !namesIn(purpose).includes(other.id))
    return `opens with a yes to "${other.purpose}", the purpose of "${other.id}" in the declaration, and not to "${purpose}"`;
  const unused = service
    ? undefined
    : OPTIONAL_PURPOSES.find((name) => namesIn(purpose).includes(name) && !hashes[name]);
  return unused && `stays shut: no service in the declaration has the purpose "${unused}"`;
}

/** Of what is marked, and yet not held back. Others use such attributes, too: only what fetches or runs is looked at. */
function openFault(element: HTMLElement): string | undefined {
  const {purpose, src} = element.dataset;
  const isScript = element instanceof HTMLScriptElement;
  if (purpose === undefined) {
    const isShut = isScript ? element.type === 'text/plain' : element instanceof HTMLIFrameElement && src;
    return isShut ? 'stays shut: it has no data-purpose' : undefined;
  }
  if (isScript) return 'ran at once, whatever the visitor answers; expected type="text/plain"';
  if (element.matches('iframe[src],img[src],video[src],audio[src],embed[src]'))
    return 'is fetched at once, whatever the visitor answers; expected data-src in place of src';
  return element.matches('link[href]')
    ? 'is fetched at once, whatever the visitor answers; expected data-href in place of href'
    : undefined;
}

/**
 * What fetches from other hosts without being marked: from one that is declared for something optional, or that nobody
 * declares. Once for each host.
 * @param own folder of our files
 */
export function checkHosts(consent: Consent, {services}: Declaration, own: string | undefined): string[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLElement & {src: string}>('script[src],iframe[src],img[src]')].flatMap(
    (element) => {
      const {localName, src} = element;
      const host = /^https?:/.test(src) ? new URL(src).hostname : location.hostname;
      if ('purpose' in element.dataset || host === location.hostname || seen.has(host)) return [];
      if (own && src.startsWith(own)) return [];
      const theirs = services.filter(({hosts}) => hosts.some((each) => matchesHost(each, host)));
      // What was said yes to may bring more; and a picture is not declared for its own sake.
      if (theirs.length ? theirs.some(({id}) => consent.has(id)) : localName === 'img') return [];
      seen.add(host);
      return [
        `${tagText(element)} ${theirs[0] ? notParked(theirs[0], element) : `is at "${host}", which no service in the declaration names`}`,
      ];
    },
  );
}

const notParked = ({id, purpose}: Service, {localName}: Element): string =>
  `is not parked, so it is fetched whatever the visitor answers; expected ${localName === 'script' ? 'type="text/plain" ' : ''}data-purpose="${purpose}" data-service="${id}"${localName === 'script' ? '' : ' and data-src'}`;
