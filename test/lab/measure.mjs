/** What one state of one page comes to, tracker by tracker. Every fault is a line that a person can act upon. */
import {matchesName} from '../../dist/modules/declaration/names.js';
import {ORDER, TRACKERS} from './pages.mjs';

export const KINDS = ['leak', 'broken', 'twice', 'order', 'residue'];

/** The visitor's answer, and what the site cannot do without. */
const isOurs = (entry) => /^(cookie|localStorage) (personvern|session|draft)$/.test(entry);

const owns = ({items}, entry) => items.some(({kind, name}) => matchesName(`${kind} ${name}`, entry));

const unique = (list) => [...new Set(list)];

/**
 * @param seen `requests` since the last look · `stored` now, `touched` since the last look (`kind name`) · `ran` ids of
 * libraries, once for each time · `order` of the inline scripts
 * @param granted purposes that may run
 * @param parked whether inline scripts, too, waited for their answer
 * @returns faults: `{kind, tracker, text}`
 */
export function faultsOf({requests, stored, touched, ran, order}, granted, parked) {
  const faults = [];
  const isGranted = ({purpose}) => granted.includes(purpose);
  // Two of the tools try the storage under the same name.
  const isWrong = (tracker, entry) =>
    owns(tracker, entry) && !TRACKERS.some((each) => isGranted(each) && owns(each, entry));
  for (const tracker of TRACKERS) {
    const {id, host} = tracker;
    const add = (kind, text) => faults.push({kind, tracker: id, text: `${kind}: ${id}: ${text}`});
    const reached = requests.filter((request) => request.host === host);
    const runs = ran.filter((each) => each === id).length;
    if (runs > 1) add('twice', `ran ${runs} times`);
    if (isGranted(tracker)) {
      if (!reached.some(tracker.isDelivered)) add('broken', 'its measurement did not arrive');
      if (tracker.library && !runs) add('broken', 'it did not run');
    } else {
      if (runs) add('leak', 'it ran');
      for (const {method, path} of reached) add('leak', `${method} ${path}`);
      for (const entry of unique(stored.filter((each) => isWrong(tracker, each)))) add('residue', entry);
      for (const entry of unique(touched.filter((each) => isWrong(tracker, each)))) add('leak', `wrote ${entry}`);
    }
  }
  const strange = (entry) => !isOurs(entry) && !TRACKERS.some((tracker) => owns(tracker, entry));
  const note = (kind, text) => faults.push({kind, tracker: '?', text: `${kind}: ${text}`});
  for (const entry of stored.filter(strange)) note('residue', `${entry}, which nobody declared`);
  // With some tools allowed, one cannot tell whose trial of the storage it was.
  if (!granted.length) for (const entry of unique(touched.filter(strange))) note('leak', `wrote ${entry}`);
  const expected = ORDER.filter((id) => !parked || isGranted(TRACKERS.find((tracker) => tracker.id === id)));
  if (order.join() !== expected.join()) note('order', `${order.join(' ')} instead of ${expected.join(' ')}`);
  return faults;
}

/** Ids of the trackers whose measurement has not arrived. */
export const silent = (requests, trackers = TRACKERS) =>
  trackers
    .filter(({host, isDelivered}) => !requests.some((request) => request.host === host && isDelivered(request)))
    .map(({id}) => id);

/** Resolves when every granted tracker has delivered its measurement, or is not going to. */
export async function delivered(requests, granted, patience = 4000) {
  const wanted = TRACKERS.filter(({purpose}) => granted.includes(purpose));
  for (const start = Date.now(); silent(requests, wanted).length && Date.now() - start < patience;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
