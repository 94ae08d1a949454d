/**
 * Every state of the interface that is to be looked at, and how a visitor comes to it.
 *
 *   query       of the demo's address (see demo/themes/themes.mjs); `ask` is `one` where it is left out
 *   path        page of the demo, '' for the front page
 *   answer      what the visitor answered earlier: the cookie's parts, as in docs/answer.md
 *   daysAgo     when (1)
 *   stored      names of cookies that are there already
 *   signal      what the browser asks for on the visitor's behalf
 *   cannotStore the browser keeps nothing
 *   javascript  false: switched off
 *   media       `print`: as on paper
 *   act         what the visitor does, with `visitor` of camera.mjs
 *   frame       what is photographed: `top` of the page (default), `banner`, `embed`, `bottom` or `page`
 */
const reopen = ({reopen: open}) => open();
const withdraw = async ({press, reopen: open}) => {
  await open();
  await press('withdraw');
};

const SOON = ['yes:statistics'];
const TRACES = ['_pk_id.1.2b4f', '_pk_ses.1.2b4f'];

export const STATES = {
  one: {},
  // Not ourselves alone: two names as long as such names are.
  recipients: {query: {ask: 'recipients'}},
  several: {query: {ask: 'several'}},
  details: {act: ({unfold}) => unfold()},
  'details-several': {query: {ask: 'several'}, act: ({unfold}) => unfold()},
  new: {query: {ask: 'several'}, answer: ['yes:functional']},
  expired: {answer: SOON, daysAgo: 200},
  'signal-asked': {query: {'data-signal-policy': 'ask'}, signal: {globalPrivacyControl: true}},
  signal: {signal: {globalPrivacyControl: true}, act: reopen},
  yes: {answer: SOON, act: reopen},
  no: {answer: ['no:statistics'], act: reopen},
  partly: {query: {ask: 'several'}, answer: ['yes:statistics', 'no:functional'], act: reopen},
  withdrawn: {answer: SOON, stored: TRACES, act: withdraw},
  'withdrawn-left-overs': {answer: [...SOON, 'yes:vimeo'], stored: TRACES, act: withdraw},
  'cannot-store': {cannotStore: true, act: ({press}) => press('reject')},
  failed: {query: {ask: 'missing'}, act: reopen},
  embed: {frame: 'embed', answer: ['no:statistics']},
  'embed-shown': {frame: 'embed', answer: ['no:statistics'], act: ({show}) => show()},
  'embed-failed': {frame: 'embed', query: {ask: 'missing'}},
  information: {query: {ask: 'nothing'}, frame: 'bottom'},
  declaration: {path: 'personvern', answer: SOON, frame: 'page'},
  'no-javascript': {javascript: false},
  print: {media: 'print', frame: 'page'},
  'print-declaration': {path: 'personvern', answer: SOON, media: 'print', frame: 'page'},
};

/** In these the visitor is asked, and must see question and buttons without scrolling. */
export const ASKING = ['one', 'recipients', 'several', 'new', 'expired', 'signal-asked'];
/** In these there is one question, and the page's own heading is in sight below it. */
export const COMPACT_ASKING = ['one', 'new', 'expired', 'signal-asked'];

/** In these, one question without a notice is a compact block on a wide screen. */
export const PLAIN_ASKING = ['one', 'recipients'];

/** Enough to judge a look or a language by. */
export const MAIN_STATES = ['one', 'several', 'new', 'partly', 'withdrawn-left-overs', 'embed', 'information'];
