/**
 * Stands in for the script on Vimeo's player page, which the visitor meets in a frame. Without `dnt=1` it numbers the
 * visitor (`vuid`, two years) and keeps settings (`player`, one year); with it, it does neither. It tells about the
 * visit and, without `dnt=1`, about playing. Written for this demo; no code of Vimeo's.
 */
import {at, random, sendImage} from './common.js';

const dnt = new URLSearchParams(location.search).get('dnt') === '1';
const clip = location.pathname.split('/').pop();
const YEARS = 31_536_000;

function keep(name, value, age) {
  document.cookie = `${name}=${value}; path=/; domain=.vimeo.localhost; max-age=${age}; SameSite=None; Secure`;
}

if (!dnt) {
  keep('vuid', `pl${random()}.${random()}`, 2 * YEARS);
  keep('player', '""', YEARS);
}
sendImage(`${at('fresnel.vimeocdn.localhost')}/add/player-stats`, {clip, event: 'load', dnt: dnt ? 1 : 0});

const button = document.querySelector('button');
button.addEventListener('click', () => {
  const playing = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(playing));
  document.documentElement.classList.toggle('playing', playing);
  if (!dnt)
    sendImage(`${at('fresnel.vimeocdn.localhost')}/add/player-stats`, {clip, event: playing ? 'play' : 'pause'});
});
