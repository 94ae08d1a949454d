/** Where an embed is fetched from: the provider's variant that follows people the least (R56). */
import type {EmbedKind} from '../i18n/messages.js';

const YOUTUBE = /(^|\.)youtube(-nocookie)?\.com$|^youtu\.be$/;
const VIMEO = /(^|\.)vimeo\.com$/;
const MAP = /(^|\.)(maps?|kart|norgeskart|openstreetmap)\./;

/** The address to put in the frame, or undefined for anything but http(s). */
export function embedAddress(src: string): string | undefined {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (VIMEO.test(url.hostname)) {
    // https://developer.vimeo.com/player/sdk/embed: no cookies set, no session data collected.
    url.searchParams.set('dnt', '1');
  } else if (YOUTUBE.test(url.hostname)) {
    const watched = url.hostname === 'youtu.be' ? url.pathname.slice(1) : url.searchParams.get('v');
    // The page of a video refuses to be framed; its player does not.
    if (watched && !url.pathname.startsWith('/embed/')) url.pathname = `/embed/${watched}`;
    url.searchParams.delete('v');
    url.hostname = 'www.youtube-nocookie.com';
  }
  return url.href;
}

/** What to call it, where the page does not say. */
export function embedKind(address: string): EmbedKind {
  const {hostname, pathname} = new URL(address);
  if (VIMEO.test(hostname) || YOUTUBE.test(hostname)) return 'video';
  return MAP.test(`${hostname}.`) || pathname.startsWith('/maps/') ? 'map' : 'content';
}
