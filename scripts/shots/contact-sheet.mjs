// All pictures of one theme on one sheet: a page to open, and the same page as one picture.
import {writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const STYLE = `
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111 }
  h1 { font-size: 22px } h2 { font-size: 16px; margin: 0 0 6px }
  main, div { display: flex; flex-wrap: wrap; gap: 10px; align-items: start } main { gap: 28px }
  figure { margin: 0 } img { display: block; outline: 1px solid #888; max-height: 420px; object-fit: cover; object-position: top }
  img[data-width="320"] { width: 128px } img[data-width="375"] { width: 150px } img[data-width="1280"] { width: 420px }
`;

const figure = ({file, language, width}) =>
  `<figure><a href="${file}"><img src="${file}" alt="" data-width="${width}"></a>` +
  `<figcaption>${language} ${width}</figcaption></figure>`;

/**
 * @param shots `{state, language, width, file}` of one theme; `file` is a name beside the sheet
 * @returns the names of the two files
 */
export async function contactSheet(browser, directory, theme, shots) {
  const states = [...new Set(shots.map(({state}) => state))];
  const rows = states.map(
    (state) =>
      `<section><h2>${state}</h2><div>${shots
        .filter((shot) => shot.state === state)
        .map(figure)
        .join('')}</div></section>`,
  );
  const markup = `<!DOCTYPE html><meta charset="utf-8"><title>${theme}</title><style>${STYLE}</style><h1>${theme}</h1><main>${rows.join('')}</main>`;
  const file = join(directory, `contact-${theme}.html`);
  await writeFile(file, markup);
  const picture = file.replace('.html', '.png');
  const page = await browser.newPage();
  await page.setViewport({width: 1800, height: 1000});
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({path: picture, fullPage: true});
  await page.close();
  return [basename(file), basename(picture)];
}
