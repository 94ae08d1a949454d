/** How an element is named in the console: its tag as it may stand in the source, and of code the beginning. */
export function tagText(element: Element): string {
  const written = [...element.attributes].map(({name, value}) => (value ? ` ${name}="${value}"` : ` ${name}`)).join('');
  const tag = `<${element.localName}${written}>`;
  const code = element.localName === 'script' ? element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40) : '';
  return (tag.length > 160 ? `${tag.slice(0, 160)}…>` : tag) + (code && `${code}…`);
}
