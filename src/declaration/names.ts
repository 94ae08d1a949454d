/** Name patterns. They match whole names only: `_utmz` is not `__utmz` (R26). */

/** True when `name` is what `pattern` stands for; `*` is any run of characters, also an empty one. */
export function matchesName(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const parts = pattern.split('*').map((part) => part.replace(/\W/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`).test(name);
}

/** True when the declared `host` (`*.example.no`, perhaps with a port) stands for `hostname`. */
export function matchesHost(host: string, hostname: string): boolean {
  return matchesName(host.toLowerCase().split(':')[0] as string, hostname);
}

/** True when `path` is one of `roots` or lies below it: `/skole` and `/skole/` cover `/Skole/4a`, not `/skoler`. */
export function isBelow(path: string, roots: readonly string[]): boolean {
  // In an address, the browser writes `å` as `%C3%A5`, a link perhaps `%c3%a5`. The base is one that Node has too.
  return roots.some((root) =>
    `${path}/`.toLowerCase().startsWith(new URL(root, 'file:').pathname.toLowerCase().replace(/\/*$/, '/')),
  );
}
