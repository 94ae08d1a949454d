/** For servers that answer a `Request` with a `Response`: Deno, Bun, workers, Hono, SvelteKit, Astro and the like. */
import {
  ABOUT_BYTES,
  isHtml,
  isReadable,
  isSecure,
  type PageSettings,
  preparePage,
  type PreparedScript,
  prepareScript,
  varyWith,
} from './page.js';

export type Handler<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/**
 * Wraps a handler. Its HTML pages get their trackers parked and the gate in their head, and with `guard: 'strict'` the
 * policy in the header, also of their workers' files. A page is read whole before it is sent on. What is compressed, or
 * not in UTF-8, is sent as it is, with the policy.
 */
export function personvernFetch<Rest extends readonly unknown[]>(
  handler: Handler<Rest>,
  settings: PageSettings,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const response = await handler(request, ...rest);
    const type = response.headers.get('content-type') ?? '';
    const url = new URL(request.url);
    const asked = {
      request,
      path: url.pathname,
      secure: isSecure(request, url.protocol.slice(0, -1)),
      existing: response.headers.get('content-security-policy'),
    };
    const {status, statusText} = response;
    if (!isHtml(type)) {
      const script = prepareScript(settings, type, asked);
      if (!script) return response;
      return new Response(response.body, {headers: headersWith(response, script), status, statusText});
    }
    const {rewrite, ...prepared} = preparePage(settings, asked);
    const headers = headersWith(response, {...prepared, dropped: []});
    const isHead = request.method === 'HEAD';
    const isPage = !isHead && !!response.body && isReadable(type, headers.get('content-encoding') ?? '');
    const body = isPage ? await rewritten(response, rewrite) : isHead ? null : response.body;
    if (isPage || isHead) for (const name of ABOUT_BYTES) headers.delete(name);
    return new Response(body, {headers, status, statusText});
  };
}

/** A copy: the headers of a response that has been fetched cannot be changed. */
function headersWith(response: Response, {dropped, policy, vary}: PreparedScript): Headers {
  const headers = new Headers(response.headers);
  if (policy) headers.set('content-security-policy', policy);
  if (vary.length) headers.set('vary', varyWith(headers.get('vary') ?? '', vary));
  for (const name of dropped) headers.delete(name);
  return headers;
}

async function rewritten(response: Response, rewrite: (html: string) => string): Promise<string | ArrayBuffer> {
  const bytes = await response.arrayBuffer();
  const html = decodeHtml(new Uint8Array(bytes));
  return html === undefined ? bytes : rewrite(html);
}

/** Undefined for what is not UTF-8, whatever the header says. The mark at its beginning stays. */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
