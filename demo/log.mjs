/** What reached the third parties, and the receipts that reached the site. One log per server. */

export class Log {
  /** Requests to third-party hosts, oldest first. */
  requests = [];
  /** Receipts posted to `/record`, oldest first. */
  records = [];

  /** Writes down a request to a third party, as that party sees it. */
  add(request, host, url, body) {
    const {headers} = request;
    const entry = {
      id: this.requests.length + 1,
      time: new Date().toISOString(),
      host,
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body,
      /** script, image, iframe, or empty for fetch and beacon: https://w3c.github.io/webappsec-fetch-metadata */
      dest: headers['sec-fetch-dest'],
      origin: headers.origin,
      referer: headers.referer,
      cookies: headers.cookie,
      dnt: headers.dnt,
      xDoNotTrack: headers['x-do-not-track'],
      secGpc: headers['sec-gpc'],
    };
    this.requests.push(entry);
    return entry;
  }

  /** The requests to one host, or to all hosts below it with `*.example.localhost`. */
  to(host) {
    const below = host.startsWith('*.') ? host.slice(1) : undefined;
    return this.requests.filter((entry) => (below ? entry.host.endsWith(below) : entry.host === host));
  }

  clear() {
    this.requests.length = 0;
    this.records.length = 0;
  }
}
