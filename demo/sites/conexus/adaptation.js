/**
 * Larger text, remembered only with a yes. This is how a page's own script asks: `personvern.has()` before it stores or
 * reads, `personvern-change` to hear of a new answer. On withdrawal the gate removes the cookie, since it is declared.
 */
const button = document.querySelector('[data-adapt]');
const DAYS_180 = 15_552_000;

const isLarge = () => button.getAttribute('aria-pressed') === 'true';
const mayRemember = () => window.personvern?.has('adaptation') === true;

function show(large) {
  button.setAttribute('aria-pressed', String(large));
  document.documentElement.classList.toggle('large-text', large);
}

function remember() {
  if (!mayRemember()) return;
  const age = isLarge() ? DAYS_180 : 0;
  document.cookie = `Tilpasning=stor-tekst; path=/conexus; max-age=${age}; SameSite=Lax`;
}

button.addEventListener('click', () => {
  show(!isLarge());
  remember();
});

document.addEventListener('personvern-change', remember);
window.personvern?.ready.then(() => {
  if (mayRemember() && /(^|; )Tilpasning=stor-tekst/.test(document.cookie)) show(true);
});
