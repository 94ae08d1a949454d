/** Name patterns. They match whole names only: `_utmz` is not `__utmz` (R26). */
/** True when `name` is what `pattern` stands for; `*` is any run of characters, also an empty one. */
export declare function matchesName(pattern: string, name: string): boolean;
/** True when the declared `host` (`*.example.no`, perhaps with a port) stands for `hostname`. */
export declare function matchesHost(host: string, hostname: string): boolean;
/** True when `path` is one of `roots` or lies below it: `/skole` and `/skole/` cover `/Skole/4a`, not `/skoler`. */
export declare function isBelow(path: string, roots: readonly string[]): boolean;
