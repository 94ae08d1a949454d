/**
 * `document.cookie` as page scripts see it. It shows neither domain nor path of a cookie, and removes only with
 * exactly the right pair, so removing means trying them all.
 */
/** Every cookie that script can read here, as `name=value`; a name may appear several times. */
export declare function visibleCookies(read?: () => string): string[];
/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie path may or may not end in a slash (RFC 6265 § 5.1.4). */
export declare function parentPaths(path: string): string[];
/**
 * `www.gjovik.kommune.no` → no domain, then itself and every parent. The browser refuses the public suffixes
 * among them (`kommune.no`), so no list of those is needed.
 */
export declare function parentDomains(host: string): string[];
/**
 * Removes `name` under every parent domain and path of this address.
 * @param spared where the one lies that stays, as in a cookie: `path=/; domain=example.no`
 */
export declare function removeCookie(name: string, spared?: string): void;
