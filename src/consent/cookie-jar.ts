/**
 * `document.cookie` as page scripts see it. It shows neither domain nor path of a cookie, and removes only with
 * exactly the right pair, so removing means trying them all.
 */

/** Every cookie that script can read here, as `name=value`; a name may appear several times. */
export function visibleCookies(read = (): string => document.cookie): string[] {
  try {
    return read().split(/; */).filter(Boolean);
  } catch {
    // A sandboxed frame throws; there is nothing to see.
    return [];
  }
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie path may or may not end in a slash (RFC 6265 § 5.1.4). */
export function parentPaths(path: string): string[] {
  const paths: string[] = [];
  path.replace(/\/|$/g, (_, end: number) => {
    paths.push(path.slice(0, end) || '/', `${path.slice(0, end)}/`);
    return '';
  });
  return paths;
}

/**
 * `www.gjovik.kommune.no` → no domain, then itself and every parent. The browser refuses the public suffixes
 * among them (`kommune.no`), so no list of those is needed.
 */
export function parentDomains(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, i) => `; domain=${labels.slice(i).join('.')}`)];
}

/**
 * Removes `name` under every parent domain and path of this address.
 * @param spared where the one lies that stays, as in a cookie: `path=/; domain=example.no`
 */
export function removeCookie(name: string, spared?: string): void {
  for (const domain of parentDomains(location.hostname)) {
    for (const path of parentPaths(location.pathname)) {
      const place = `path=${path}${domain}`;
      // `__Secure-` names want the one, partitioned jars (CHIPS) all of these.
      if (place !== spared)
        for (const more of ['', '; secure', '; secure; samesite=none; partitioned'])
          document.cookie = `${name}=; max-age=0; ${place}${more}`;
    }
  }
}
