// What runs in the photographed page. Each function is sent there alone, so it can use nothing but its arguments.

/** Before anything else runs: the browser's circumstances. `signal` has properties of `Navigator`. */
export function equip({signal = {}, cannotStore}) {
  for (const [name, value] of Object.entries(signal)) Object.defineProperty(navigator, name, {get: () => value});
  if (!cannotStore) return;
  Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}});
  Storage.prototype.setItem = () => {
    throw new DOMException('Storage is blocked', 'SecurityError');
  };
}

export const reopenBanner = () => window.personvern.show();

/** Frames are drawn when they come into view. */
export const showEmbed = () => document.querySelector('personvern-embed').scrollIntoView({block: 'center'});

/** When what changed has been drawn. */
export const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** @returns what to photograph, and what can be measured of it, in CSS pixels */
export function look(frame) {
  scrollTo(0, 0);
  const rect = (element) => element?.getBoundingClientRect();
  const whole = document.documentElement.scrollHeight;
  const section = document.querySelector('personvern-banner')?.shadowRoot?.querySelector('section');
  const buttons = [...(section?.querySelector('.buttons')?.querySelectorAll('button') ?? [])].map(rect);
  const bottom = rect(section)?.bottom ?? 0;
  const embed = rect(document.querySelector('personvern-embed'));
  const frames = {
    top: {y: 0, height: Math.min(whole, Math.max(innerHeight, Math.ceil(bottom) + 160))},
    banner: {y: 0, height: Math.ceil(bottom) + 150},
    page: {y: 0, height: whole},
    bottom: {y: Math.max(0, whole - 500), height: Math.min(whole, 500)},
    embed: embed && {y: Math.max(0, Math.floor(embed.top) - 24), height: Math.ceil(embed.height) + 48},
  };
  return {
    frame: frames[frame] ?? frames.page,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    bannerHeight: section ? Math.round(rect(section).height) : 0,
    buttonSizes: [...new Set(buttons.map(({width, height}) => `${width.toFixed(1)}x${height.toFixed(1)}`))],
    buttonsEnd: buttons.length ? Math.round(Math.max(...buttons.map((one) => one.bottom))) : 0,
    headingStarts: Math.round(rect(document.querySelector('h1')).top),
    window: {width: innerWidth, height: innerHeight},
  };
}
