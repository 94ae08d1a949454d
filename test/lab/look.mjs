/** What is stored, for browsers whose tools do not tell: a page of the site's own, where no guard is, looks for itself. */

const PATH = '/look';

/* c8 ignore start: runs in the page */
async function look() {
  const keys = (kind) => Object.keys(window[kind]).map((name) => `${kind} ${name}`);
  const databases = (await indexedDB.databases()).map(({name}) => `indexedDB ${name}`);
  // Only in a secure context.
  const caches = window.caches ? (await window.caches.keys()).map((name) => `cacheStorage ${name}`) : [];
  parent.postMessage([...keys('localStorage'), ...keys('sessionStorage'), ...databases, ...caches]);
}

const lookInFrame = (path) =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = path;
    addEventListener('message', function hear({data, source}) {
      // Nobody asks the frame's element for its window: that would bring the guard into it.
      if (source?.location?.pathname !== path) return;
      removeEventListener('message', hear);
      frame.remove();
      resolve(data);
    });
    document.body.append(frame);
  });
/* c8 ignore stop */

/** Puts the page at the laboratory's site. */
export function serveLook({pages}) {
  pages.set(PATH, () => ({
    type: 'text/html',
    body: `<!doctype html><title>Innsyn</title><script>(${look})()</script>`,
  }));
}

/**
 * All but cookies. What is there for a moment only is not seen.
 * @returns `kind name`: `localStorage ph_x`
 */
export const storedBesideCookies = (page) => page.evaluate(lookInFrame, PATH);
