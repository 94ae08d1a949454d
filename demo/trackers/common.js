/**
 * What the stand-ins share. `third-parties.mjs` puts this file and a tracker into one classic script, as the real
 * ones come: imports and exports are for readers and linters only.
 */

/** All hosts of the demo answer on one port, the one this script came from. */
const {port} = new URL(document.currentScript.src);

export const at = (host) => `http://${host}:${port}`;

export const MINUTE = 60;
export const DAY = 86_400;
export const YEAR = 365 * DAY;

export const seconds = () => Math.floor(Date.now() / 1000);
export const random = () => Math.floor(Math.random() * 0x7fffffff);

export function readCookie(name) {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** @param maxAge seconds; undefined for a session cookie */
export function writeCookie(name, value, maxAge, domain = '') {
  const age = maxAge === undefined ? '' : `; max-age=${maxAge}`;
  document.cookie = `${name}=${value}; path=/${age}${domain && `; domain=${domain}`}`;
}

/** The widest domain on which the browser keeps a cookie: `.example.no` for `www.example.no`; empty for an IP address. */
export function widestDomain() {
  const labels = location.hostname.split('.');
  if (/^\d+$/.test(labels.at(-1))) return '';
  for (let count = 1; count <= labels.length; count++) {
    const domain = `.${labels.slice(-count).join('.')}`;
    const name = `_test${random()}`;
    writeCookie(name, '1', undefined, domain);
    const kept = readCookie(name);
    writeCookie(name, '', 0, domain);
    if (kept) return domain;
  }
  return '';
}

export const query = (values) => new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined));

/** A hit as an image, the oldest way. */
export function sendImage(url, values) {
  new Image(1, 1).src = `${url}?${query(values)}`;
}

/** A hit that also leaves while the page is closing. */
export function sendBeacon(url, values) {
  navigator.sendBeacon(`${url}?${query(values)}`);
}
