import { r, T, A } from './lit-templates.js';
import { Tokenizer, TokenizerMode } from './html-tokenizer.js';

function nearest(word, words) {
  return words.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) })).filter(({ each, far }) => far <= allowed(Math.max(each.length, word.length))).sort((a, b) => a.far - b.far)[0]?.each;
}
const allowed = (length) => Math.floor(Math.min(length / 2, Math.max(2, length / 4)));
function distance(a, b) {
  const at = (line, index) => line[index] ?? Infinity;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}
const didYouMean = (meant) => meant ? `; did you mean "${meant}"?` : "";

const LANGUAGES = ["nb", "nn", "en", "se"];
function languageOf(page, chosen) {
  const [tag = ""] = (chosen || page).toLowerCase().split("-");
  if (tag === "nn" || tag === "en" || tag === "se" && chosen) return tag;
  return /^(|nb|no|da|sv|se|sma|smj)$/.test(tag) ? "nb" : "en";
}

class Html {
  text;
  constructor(text) {
    this.text = text;
  }
}
const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
function textOf(part) {
  if (part === void 0 || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return escapeHtml(String(part));
}
function markup(strings, ...parts) {
  return new Html(strings.reduce((all, string, i) => all + textOf(parts[i - 1]) + string));
}
function attributes(values) {
  const pairs = Object.entries(values).filter(([, value]) => value !== void 0 && value !== false);
  return new Html(
    pairs.map(([name, value]) => ` ${name}${value === true ? "" : `="${escapeHtml(String(value))}"`}`).join("")
  );
}

const SHUT = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
function strictPolicy(declaration, has, secure) {
  if (!declaration) return SHUT;
  const optional = declaration.services.filter(({ purpose }) => purpose !== "necessary");
  if (optional.length && optional.every(({ id }) => has(id))) return "";
  const hosts = declaration.services.filter(({ id }) => has(id)).map((service) => service.hosts);
  const sources = [...new Set(hosts.reduce((all, some) => all.concat(some), []))].map((host) => {
    const anyPort = host.includes(":") ? host : `${host}:*`;
    return ` https://${host} wss://${host}${secure ? "" : ` http://${anyPort} ws://${anyPort}`}`;
  });
  return SHUT + sources.join("");
}

var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(cooked.slice()) }));
var _a, _b, _c;
const GATE_NOTICE = "/*! personvern-banner ";
function headSnippet(declaration, settings = {}) {
  const { base = "/personvern/", declarationUrl, guard, nonce, inline, policyInHeader, secure = true } = settings;
  const folder = base.endsWith("/") ? base : `${base}/`;
  const strict = guard === "strict";
  const own = attributes({
    src: inline === void 0 && `${folder}personvern${strict ? "-strict" : ""}.js`,
    "data-declaration": declarationUrl,
    "data-base": inline !== void 0 && folder,
    "data-guard": !strict && guard,
    "data-signal": settings.signal,
    "data-signal-policy": settings.signalPolicy,
    "data-cookie-domain": settings.cookieDomain,
    "data-record": settings.record,
    "data-language": settings.language,
    "data-messages": settings.messages,
    "data-check": settings.check,
    nonce
  });
  const lines = [
    declarationUrl === void 0 ? markup(_a || (_a = __template(['<script type="application/json" id="personvern-declaration">', "<\/script>"])), json(written$1(declaration))) : (
      // Together with the gate. This is how the gate asks for it, or the browser would fetch it twice.
      markup`<link rel="preload" as="fetch" crossorigin href="${declarationUrl}">`
    ),
    markup(_b || (_b = __template(["<script", ">", "<\/script>"])), own, new Html(escapeScript(inline ?? ""))),
    strict && fallback(declaration, nonce, secure),
    strict && !policyInHeader && markup`<meta http-equiv="Content-Security-Policy" content="">`
  ];
  return lines.flatMap((line) => line ? [line.text] : []).join("\n");
}
function fallback(declaration, nonce, secure) {
  const necessary = (id) => declaration.services.some((s) => s.id === id && s.purpose === "necessary");
  const policy = strictPolicy(declaration, necessary, secure);
  const code = `(window.personvern||{}).consent||(function(m){m.httpEquiv="Content-Security-Policy";m.content=${JSON.stringify(policy)};document.head.appendChild(m)})(document.createElement("meta"))`;
  return markup(_c || (_c = __template(["<script", ">", "<\/script>"])), attributes({ nonce }), new Html(escapeScript(code)));
}
const json = (value) => new Html(JSON.stringify(value).replace(/</g, "\\u003c"));
const escapeScript = (code) => code.replace(/<(?=\/script|script|!--)/gi, "\\x3c");
function written$1({ hashes: _, ...declaration }) {
  const { services, legacy, childPaths, askAgainAfterDays, controller, language, updated } = declaration;
  const purposes = Object.entries(declaration.purposes).flatMap(([purpose, texts]) => {
    const { ask, ...rest } = texts;
    const usual = ask === (purpose === "content" ? "embed" : "banner");
    const said = usual ? rest : texts;
    return Object.keys(said).length ? [[purpose, said]] : [];
  });
  return {
    controller,
    updated,
    ...language && { language },
    ...purposes.length && { purposes: Object.fromEntries(purposes) },
    ...legacy.length && { legacy },
    ...childPaths.length && { childPaths },
    ...askAgainAfterDays !== 180 && { askAgainAfterDays },
    services: services.map(({ recipients, hosts, items, ...service }) => ({
      ...service,
      ...(recipients.length > 1 || recipients[0] !== service.vendor) && { recipients },
      ...hosts.length && { hosts },
      ...items.length && {
        items: items.map(({ setBy, httpOnly, ...item }) => ({
          ...item,
          ...setBy !== service.vendor && { setBy },
          ...httpOnly && { httpOnly }
        }))
      }
    }))
  };
}

function hostOf(address) {
  const text = address.trim();
  if (!/^(https?:|wss?:)?[\\/]{2}/i.test(text)) return "";
  try {
    return new URL(text, "https://page.invalid/").host;
  } catch {
    return "";
  }
}
function fit(declared, host) {
  const bare = declared.includes(":") ? host : host.replace(/:\d+$/, "");
  if (declared === bare) return Infinity;
  return declared.startsWith("*.") && bare.endsWith(declared.slice(1)) ? declared.length : 0;
}
function servicesAt({ services }, host) {
  if (!host) return [];
  const fits = services.map((service) => ({
    service,
    how: Math.max(0, ...service.hosts.map((declared) => fit(declared.toLowerCase(), host.toLowerCase())))
  }));
  const best = Math.max(0, ...fits.map(({ how }) => how));
  const found = fits.filter(({ how }) => how > 0 && how === best).map(({ service }) => service);
  return found.some(({ purpose }) => purpose === "necessary") ? [] : found;
}
function isDeclared({ services }, host) {
  return services.some(({ hosts }) => hosts.some((declared) => fit(declared.toLowerCase(), host.toLowerCase()) > 0));
}
function hostsIn(text) {
  const addresses = text.matchAll(/(?:https?:|wss?:)?(?:\\?\/){2}([\w*-]+(?:\.[\w-]+)+(?::\d+)?)/gi);
  return [...new Set([...addresses].map(([, host = ""]) => host.toLowerCase()))];
}

const GOOGLE = "google-analytics.com googletagmanager.com googleadservices.com doubleclick.net".split(" ");
const TOOLS = [
  {
    name: "Google",
    // `gtag('consent', …)` and `dataLayer.push` alone send nothing.
    code: /\bgtag\(\s*['"](config|js|event)['"]|gtm\.start|GoogleAnalyticsObject|\b_ga[qt]\b|\bga\(\s*['"](create|send)['"]/,
    domains: GOOGLE,
    integration: "google"
  },
  { name: "Matomo", code: /\b_(paq|mtm|ppas)\b/, domains: ["matomo.cloud", "piwik.pro"], integration: "matomo" },
  {
    name: "Application Insights",
    code: /\bappInsights\b|\bcfg\s*:\s*\{\s*['"]?(connectionString|instrumentationKey)\b|\bApplicationInsights\s*\(/,
    domains: ["monitor.azure.com", "applicationinsights.azure.com", "visualstudio.com", "az416426.vo.msecnd.net"],
    integration: "application-insights"
  },
  { name: "Siteimprove", code: /\b_sz\b\s*[.=]/, domains: ["siteimproveanalytics.com", "siteimproveanalytics.io"] },
  { name: "Meta", code: /\bfbq\s*\(/, domains: ["facebook.net", "facebook.com"] },
  { name: "Hotjar", code: /\b_hjSettings\b|\bhj\s*\(\s*['"]/, domains: ["hotjar.com", "hotjar.io"] },
  { name: "Clarity", code: /clarity\.ms\/tag|['"]clarity['"]\s*,\s*['"]script['"]/, domains: ["clarity.ms"] },
  { name: "PostHog", code: /\bposthog\.init\s*\(/, domains: ["posthog.com"] },
  { name: "Mixpanel", code: /\bmixpanel\.init\s*\(/, domains: ["mixpanel.com", "mxpnl.com"] },
  { name: "Snowplow", code: /GlobalSnowplowNamespace|\bsnowplow\s*\(\s*['"]newTracker/ },
  { name: "Segment", code: /\banalytics\.load\s*\(/, domains: ["segment.com", "segment.io"] },
  { name: "Amplitude", code: /\bamplitude\.(init|getInstance)\b/, domains: ["amplitude.com"] },
  { name: "Countly", code: /\bCountly\.(init|q)\b/, domains: ["count.ly"] },
  { name: "Plausible", code: /\bplausible\s*\(|\bplausible\.q\b/, domains: ["plausible.io"] },
  { name: "LinkedIn", code: /\b_linkedin_(data_)?partner_id/, domains: ["licdn.com", "linkedin.com"] },
  { name: "TikTok", code: /\bttq\.(load|page)\b/, domains: ["tiktok.com"] },
  { name: "Snapchat", code: /\bsnaptr\s*\(/, domains: ["sc-static.net", "snapchat.com"] },
  { name: "HubSpot", code: /\b_hsq\b/, domains: ["hs-scripts.com", "hs-analytics.net", "hubspot.com"] },
  { name: "Microsoft Advertising", code: /\buetq\b/, domains: ["bat.bing.com"] },
  { name: "X", code: /\btwq\s*\(/, domains: ["ads-twitter.com"] }
];
const LOADS_CODE = /createElement\(\s*['"]script['"]|\bimport\s*\(|document\.write\b/;
const SNIPPET = 5e3;
const isAt = (domain, host) => host === domain || host.endsWith(`.${domain}`);
const bare = (host) => host.replace(/^\*\./, "").replace(/:\d+$/, "").toLowerCase();
function toolAt(host) {
  return TOOLS.find(({ domains = [] }) => domains.some((domain) => isAt(domain, bare(host))))?.name;
}
function recognise(declaration, code) {
  const tools = TOOLS.filter((tool) => tool.code.test(code));
  const named = [...new Set(hostsIn(code).flatMap((host) => servicesAt(declaration, host)))];
  const names = tools.map(({ name }) => name).join(", ");
  if (named.length) {
    if (tools.length || code.length < SNIPPET && LOADS_CODE.test(code)) return { services: named };
    return { services: [], doubt: `code names ${named.map(({ name }) => name).join(", ")}; park it if it loads that` };
  }
  const services = declaration.services.filter((service) => tools.some((tool) => isTool(tool, service)));
  const optional = services.some(({ purpose }) => purpose === "necessary") ? [] : services;
  if (optional.length || !tools.length || services.length) return { services: optional };
  return { services: [], doubt: `code looks like ${names}, which the declaration does not have` };
}
function isTool({ domains = [], integration }, service) {
  return !!integration && service.integration === integration || service.hosts.some((host) => domains.some((domain) => isAt(domain, bare(host))));
}

const MODES = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT
};
const HTML_AGAIN = /^(foreignobject|desc|title|annotation-xml|m[inos]|mtext)$/;
const BREAKS_OUT = new RegExp(
  "^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|su[bp]|table|tt|u|ul|var)$"
);
class TagReader {
  tags = [];
  _tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  /** Open elements that change between HTML and SVG or MathML. */
  _worlds = [];
  _raw;
  read(html) {
    this._tokenizer.write(html, true);
    return this.tags;
  }
  get _foreign() {
    return /^(svg|math)$/.test(this._worlds.at(-1) ?? "");
  }
  onStartTag({ attrs, location, selfClosing, tagName: name }) {
    if (!location) return;
    if (this._foreign && BREAKS_OUT.test(name)) this._worlds = [];
    const attributes = {};
    for (const { name: key, value } of attrs) {
      const at = location.attrs?.[key];
      if (at) attributes[key] = { value, start: at.startOffset, end: at.endOffset };
    }
    const foreign = this._foreign;
    const tag = { name, attributes, foreign, start: location.startOffset, end: location.endOffset };
    this.tags.push(tag);
    const changes = foreign ? HTML_AGAIN.test(name) || name === "svg" : name === "svg" || name === "math";
    if (changes && !selfClosing) this._worlds.push(name);
    this._tokenizer.inForeignNode = this._foreign;
    const mode = MODES[name];
    if (foreign || mode === void 0) return;
    this._raw = tag;
    this._tokenizer.state = mode;
  }
  onEndTag({ location, tagName: name }) {
    const raw = this._raw;
    if (raw?.name === name && location) {
      raw.content = { start: raw.end, end: location.startOffset };
      raw.closed = location.endOffset;
    }
    this._raw = void 0;
    const world = this._worlds.lastIndexOf(name);
    if (world >= 0) this._worlds.length = world;
    this._tokenizer.inForeignNode = this._foreign;
  }
  onComment() {
  }
  onDoctype() {
  }
  onEof() {
  }
  onCharacter() {
  }
  onNullCharacter() {
  }
  onWhitespaceCharacter() {
  }
}
function readTags(html) {
  return new TagReader().read(html);
}

const ISLANDS = new RegExp(
  [
    String.raw`<\?(?:php\b|=)[^]*?(?:\?>|$)`,
    String.raw`<\?[^]*?\?>`,
    String.raw`<%[^]*?%>`,
    // These may also be a piece of code; they never reach over a tag.
    String.raw`\{\{(?:(?!\}\}|<\/?[a-z])[^])*\}\}`,
    String.raw`\{%(?:(?!%\}|<\/?[a-z])[^])*%\}`
  ].join("|"),
  "gi"
);
const TAG_NAME = /<\/?[a-z][\w-]*$/i;
function paintIslands(template) {
  return template.replace(ISLANDS, (island, at) => {
    const paint = island.replace(/[^\r\n]/g, "x");
    return TAG_NAME.test(template.slice(Math.max(0, at - 40), at)) ? paint.replace("x", " ") : paint;
  });
}

const ADDRESSES = {
  script: ["src"],
  iframe: ["src"],
  frame: ["src"],
  img: ["src", "srcset"],
  image: ["href"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  embed: ["src"],
  input: ["src"],
  link: ["href"]
};
const FETCHED = /(^|\s)(preconnect|dns-prefetch|preload|prefetch|prerender|modulepreload|stylesheet|\S*icon|manifest)(\s|$)/i;
const RUNS = /^\s*(module|((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?)\s*$/i;
function parkHtml(html, declaration) {
  const { changes, notes } = findTrackers(html, declaration);
  return { html: applyChanges(html, changes), changes, notes };
}
function applyChanges(html, changes) {
  let done = 0;
  const parts = changes.flatMap(({ start, end, text }) => {
    const before = html.slice(done, start);
    done = end;
    return [before, text];
  });
  return parts.length ? parts.join("") + html.slice(done) : html;
}
function findTrackers(html, declaration) {
  const finder = new TrackerFinder(html, declaration);
  finder.look(readTags(paintIslands(html)));
  return { changes: finder.changes.sort((a, b) => a.start - b.start), notes: finder.notes };
}
class TrackerFinder {
  changes = [];
  notes = [];
  _html;
  _declaration;
  _lines;
  constructor(html, declaration) {
    this._html = html;
    this._declaration = declaration;
    this._lines = [...html.matchAll(/\r\n?|\n/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length);
  }
  look(tags) {
    for (const tag of tags) {
      if (tag.attributes["data-purpose"]) continue;
      if (tag.name === "noscript") this._lookInNoscript(tag);
      else if (tag.name === "script") this._script(tag);
      else if (ADDRESSES[tag.name]) this._markup(tag);
      this._doubts(tag);
    }
  }
  _script(tag) {
    const { attributes, content } = tag;
    if (!RUNS.test(attributes["type"]?.value ?? "")) return;
    const src = attributes["src"] ?? (tag.foreign ? attributes["href"] : void 0);
    const code = content && !src ? this._html.slice(content.start, content.end) : "";
    if (code.startsWith(GATE_NOTICE)) return;
    const { services, doubt } = src ? { services: this._at(tag, src) } : recognise(this._declaration, code);
    if (doubt) this._note(tag, doubt);
    if (!services.length) return;
    if (tag.foreign) {
      this._note(tag, "a script in SVG cannot be parked; move it into the page");
      return;
    }
    if (src && !this._rename(tag, "src", src, services)) return;
    const { type } = attributes;
    const isModule = /^\s*module\s*$/i.test(type?.value ?? "");
    const parked = `type="text/plain"${isModule ? ' data-type="module"' : ""}`;
    if (type) this._change(type.start, type.end, parked, services);
    this._mark(tag, `${type ? "" : ` ${parked}`}${marks(services)}`, services);
  }
  _markup(tag) {
    if (tag.name === "link" && !FETCHED.test(tag.attributes["rel"]?.value ?? "")) return;
    const found = this._addresses(tag).map((one) => ({ ...one, services: this._at(tag, one.attribute) }));
    const known = found.filter(({ services: services2 }) => services2.length);
    const services = unique(known.flatMap((one) => one.services));
    const renamed = known.filter(({ attribute, name }) => this._rename(tag, name, attribute, services));
    if (renamed.length) this._mark(tag, marks(services), services);
  }
  /** Nothing can wait in a `<noscript>`: there is no script to open it. */
  _lookInNoscript({ content }) {
    if (!content) return;
    for (const found of readTags(paintIslands(this._html.slice(content.start, content.end)))) {
      const tag = shifted(found, content.start);
      const services = unique(this._addresses(tag).flatMap(({ attribute }) => this._at(tag, attribute)));
      if (!services.length || tag.name === "link" && !FETCHED.test(tag.attributes["rel"]?.value ?? "")) continue;
      const end = tag.closed ?? tag.end;
      const text = this._html.slice(tag.start, end);
      const commented = /--!?>/.test(text) ? text.replace(/[^\r\n]+/g, "") : `<!-- ${text} -->`;
      this._change(tag.start, end, commented, services);
    }
  }
  /** What may reach somebody, and that no attribute holds back. */
  _doubts(tag) {
    const { attributes, content, name } = tag;
    const css = [attributes["style"]?.value ?? ""];
    if (name === "style" && content) css.push(this._html.slice(content.start, content.end));
    const lazy = ["data-src", "data-srcset", "data-href"].map((key) => attributes[key]?.value ?? "");
    const say = (texts, what) => {
      const services = unique(texts.flatMap(hostsIn).flatMap((host) => servicesAt(this._declaration, host)));
      if (services.length) this._note(tag, `${what} (${services.map((service) => service.name).join(", ")})`);
    };
    say(css, "CSS that fetches cannot be parked");
    if (name === "object") say([attributes["data"]?.value ?? ""], "an object cannot be parked; use an iframe or embed");
    if (name === "iframe") say([attributes["srcdoc"]?.value ?? ""], "a frame with its own markup cannot be parked");
    say(lazy, "something else loads this later; give it data-purpose, and take it from the other script");
  }
  _addresses({ attributes, name }) {
    return (ADDRESSES[name] ?? []).flatMap((key) => {
      const attribute = attributes[key];
      return attribute ? [{ name: key, attribute }] : [];
    });
  }
  /** The services that an address, or one of a `srcset`, belongs to. */
  _at(tag, { value }) {
    const hosts = unique(value.split(/[\s,]+/).map(hostOf)).filter(Boolean);
    const services = unique(hosts.flatMap((host) => servicesAt(this._declaration, host)));
    const stray = hosts.find((host) => toolAt(host) && !isDeclared(this._declaration, host));
    if (stray) this._note(tag, `${stray} (${toolAt(stray) ?? ""}) is a host that the declaration does not have`);
    return services;
  }
  /** `src` → `data-src`; false where that is taken. */
  _rename(tag, name, { start }, services) {
    if (tag.attributes[`data-${name}`]) {
      this._note(tag, `it has both ${name} and data-${name}; park it by hand`);
      return false;
    }
    this._change(start, start, "data-", services);
    return true;
  }
  _mark(tag, text, services) {
    const at = tag.start + 1 + tag.name.length;
    this._change(at, at, text, services);
  }
  _change(start, end, text, services) {
    this.changes.push({ start, end, text, line: this._lineAt(start), services: services.map(({ id }) => id) });
  }
  _note(tag, text) {
    this.notes.push({ line: this._lineAt(tag.start), text: `<${tag.name}>: ${text}` });
  }
  _lineAt(offset) {
    return this._lines.findLastIndex((start) => start <= offset) + 2;
  }
}
const unique = (all) => [...new Set(all)];
function marks(services) {
  const purposes = unique(services.map(({ purpose }) => purpose)).join(" ");
  return ` data-purpose="${escapeHtml(purposes)}" data-service="${services.map(({ id }) => escapeHtml(id)).join(" ")}"`;
}
function shifted(tag, by) {
  return { ...tag, start: tag.start + by, end: tag.end + by, ...tag.closed && { closed: tag.closed + by } };
}

const PURPOSES = ["necessary", "functional", "statistics", "content", "marketing"];
const OPTIONAL_PURPOSES = PURPOSES.slice(1);
const STORAGE_KINDS = ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"];
const INTEGRATIONS = ["matomo", "google", "application-insights"];
function optionalPurposes(declaration) {
  return OPTIONAL_PURPOSES.filter((purpose) => declaration.hashes[purpose]);
}
function servicesOf(declaration, purpose) {
  return declaration.services.filter((service) => service.purpose === purpose);
}
function purposeOf(declaration, id) {
  const service = declaration.services.find((each) => each.id === id);
  return PURPOSES.find((purpose) => purpose === id) || service && service.purpose;
}

function hash(text) {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (value >>> 0).toString(36);
}
function hashAll(services) {
  const hashes = {};
  for (const service of services) hashes[service.id] = hash(meaning(service));
  for (const purpose of PURPOSES) {
    const own = services.filter((service) => service.purpose === purpose);
    if (own.length) hashes[purpose] = hash(String(own.map(meaning).sort()));
  }
  return hashes;
}
function meaning({ id, purpose, vendor, recipients, country, hosts, items }) {
  const stored = items.map(({ name, kind, lifetime, domain }) => [kind, name, lifetime, domain]);
  return JSON.stringify([
    id,
    purpose,
    vendor,
    [...recipients].sort(),
    country,
    [...hosts].sort(),
    stored.map(String).sort()
  ]);
}

function readDeclaration(json) {
  const written = json;
  const services = (written.services || []).map((service) => {
    const { vendor, items = [] } = service;
    return Object.assign({ hosts: [], recipients: [vendor] }, service, {
      items: items.map((item) => Object.assign({ setBy: vendor, httpOnly: false }, item))
    });
  });
  const purposes = {};
  for (const purpose of OPTIONAL_PURPOSES) {
    const ask = purpose === "content" ? "embed" : "banner";
    purposes[purpose] = Object.assign({ ask }, (written.purposes || {})[purpose]);
  }
  return Object.freeze(
    Object.assign({ legacy: [], childPaths: [], askAgainAfterDays: 180 }, written, {
      purposes,
      services,
      legacy: (written.legacy || []).map((item) => Object.assign({ kind: "cookie" }, item)),
      hashes: hashAll(services)
    })
  );
}

class DeclarationError extends Error {
  get name() {
    return "DeclarationError";
  }
}
function faultOf(at, value, expected) {
  const shown = value === void 0 ? "missing" : JSON.stringify(value).slice(0, 80);
  return `${at || "declaration"} is ${shown}; expected ${expected}`;
}
const stop = (...fault) => {
  throw new DeclarationError(faultOf(...fault));
};
const isObject = (value) => !!value && typeof value === "object" && !Array.isArray(value);
function check(rule, value, at, unknown, wrong) {
  if ("each" in rule) {
    if (value === void 0) return;
    if (!Array.isArray(value)) wrong(at, value, "a list [\u2026]");
    else if (rule.some && !value.length) wrong(at, value, "at least one, or nothing at all");
    else value.forEach((one, i) => check(rule.each, one, `${at}[${String(i)}]`, unknown, wrong));
  } else if ("shape" in rule) {
    if (value === void 0 && rule.optional) return;
    if (isObject(value)) {
      const path = (key) => at ? `${at}.${key}` : key;
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(rule.shape, key) && path(key) !== "$schema") unknown.push(path(key));
      }
      for (const [key, inner] of Object.entries(rule.shape)) check(inner, value[key], path(key), unknown, wrong);
    } else wrong(at, value, "an object {\u2026}");
  } else {
    const [test, expected, optional] = rule;
    const right = typeof test === "function" ? test(value) : typeof value === "string" && test.test(value);
    if (!right && !(value === void 0 && optional)) wrong(at, value, expected);
  }
}
const oneOf = (names) => [
  (value) => names.includes(value),
  `one of ${names.join(", ")}`
];
const may = ([test, expected]) => [test, expected, true];
const isText = (value) => typeof value === "string" && /\S/.test(value);
const name = [isText, "a text"];
const text = [
  (value) => isText(value) || isObject(value) && isText(Object.values(value)[0]) && Object.values(value).every(isText),
  'a text, or texts by language: {"nb": "\u2026"}'
];
const link$1 = [
  /^(https?:\/\/\w|(?!\/\/|[a-z]+:)[\w/.#?])\S*$/i,
  'an http(s) address, or a path like "/personvern"'
];
const contact = [
  /^([^\s:@]+@[^\s:@]+|\+?\d[\d ]{4,}|(https?:\/)?\/\w\S*)$/,
  "an e-mail address, telephone number or http(s) address"
];
const host = /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/;
const kind = oneOf(STORAGE_KINDS);
const pattern = [/[^*\s]/, 'a name, or a pattern like "_ga_*"'];
const item = {
  shape: {
    name: pattern,
    kind,
    lifetime: [
      /^(session|persistent|P(?=\w)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/,
      '"session", "persistent" or an ISO 8601 duration like "P2Y" or "PT30M"'
    ],
    setBy: may(name),
    purpose: text,
    httpOnly: [(value) => typeof value === "boolean", "true or false", true],
    domain: may([host, 'a host name like "vimeo.com"'])
  }
};
const service = {
  shape: {
    id: [/^[a-z0-9][a-z0-9-]*$/, 'a short name of a-z, 0-9 and "-"'],
    name,
    purpose: oneOf(PURPOSES),
    vendor: name,
    recipients: { each: name, some: true },
    country: may([/^[A-Z]{2}$/, 'a country code like "NO"']),
    hosts: { each: [host, 'a host name like "*.example.no", without "https://"'] },
    privacyUrl: may(link$1),
    description: may(text),
    reason: may(text),
    integration: may(oneOf(INTEGRATIONS)),
    items: { each: item }
  }
};
const texts = {
  optional: true,
  shape: { question: may(text), title: may(text), description: may(text), ask: may(oneOf(["banner", "embed"])) }
};
const declaration = {
  shape: {
    controller: {
      shape: { name, contact, dataProtectionOfficer: may(contact), privacyStatement: link$1 }
    },
    updated: [
      (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)) && Date.parse(value) > 0,
      'a date like "2026-11-24"'
    ],
    language: may([/^[a-z]{2,3}(-[a-z0-9]+)*$/i, 'a language tag like "nb"']),
    purposes: {
      optional: true,
      shape: { functional: texts, statistics: texts, content: texts, marketing: texts }
    },
    services: { each: service },
    legacy: { each: { shape: { name: pattern, kind: may(kind) } } },
    childPaths: { each: [/^\/(?!\/)[^\s?#]*$/, 'a path like "/skole"'] },
    askAgainAfterDays: [
      (value) => Number.isInteger(value) && value > 0 && value < 366,
      "a whole number of days, 1 to 365",
      true
    ]
  }
};
function checkDeclaration(json, wrong = stop) {
  const unknown = [];
  check(declaration, json, "", unknown, wrong);
  const ids = [...PURPOSES];
  const { services } = Object(json);
  if (Array.isArray(services))
    services.forEach((one, i) => {
      const { id, purpose, reason } = Object(one);
      const at = `services[${String(i)}].`;
      if (ids.includes(id)) wrong(`${at}id`, id, "an id that no other service or purpose has");
      if (purpose === "necessary" && !reason)
        wrong(`${at}reason`, reason, "why the visitor cannot do without it (ekomloven \xA7 3-15)");
      if (id) ids.push(id);
    });
  return unknown;
}
function keysAt(path) {
  let rule = declaration;
  for (const key of path) {
    if (!rule) break;
    rule = "each" in rule ? rule.each : "shape" in rule ? rule.shape[key] : void 0;
  }
  return rule && "shape" in rule ? Object.keys(rule.shape) : [];
}

function isBelow(path, roots) {
  return roots.some(
    (root) => `${path}/`.toLowerCase().startsWith(new URL(root, "file:").pathname.toLowerCase().replace(/\/*$/, "/"))
  );
}

const DAY$1 = 864e5;
function isExpired(declaration, decision, now) {
  return now >= expiryOf(declaration, decision);
}
function expiryOf(declaration, decision) {
  return Date.parse(decision.since) + declaration.askAgainAfterDays * DAY$1;
}
function holds(declaration, decision, id) {
  const answered = decision.answers[id];
  return !!answered && (!answered.hash || answered.hash === declaration.hashes[id]);
}
function answer(declaration, decision, id, now) {
  if (!decision || isExpired(declaration, decision, now)) return void 0;
  const own = [id, purposeOf(declaration, id) || id].find((each) => holds(declaration, decision, each));
  return own === void 0 ? void 0 : decision.answers[own].granted;
}

class Consent {
  constructor(options) {
    this.options = options;
    this.state = "loading";
    this.kept = true;
    this.deferred = false;
    this.open = [];
    this._listeners = [];
  }
  /** True on a page for children, where everything optional is off whatever was answered (R69). */
  get forChildren() {
    return !!this.declaration && isBelow(this.options.path, this.declaration.childPaths);
  }
  /** True when the browser's signal is to be respected. */
  get signalled() {
    return !!this.options.signal && !this.options.askDespiteSignal;
  }
  /**
   * The answer in force for a purpose or service id: true, false, or undefined where there is none. A yes from
   * before the browser began to object is none.
   */
  answer(id) {
    const { declaration, decision } = this;
    const overruled = this.signalled && !(decision && decision.signal);
    return declaration && !overruled ? answer(declaration, decision, id, this.options.now()) : void 0;
  }
  /** True when a purpose or service may run on this page. Unknown means no. */
  has(id) {
    const purpose = this.declaration ? purposeOf(this.declaration, id) : id;
    return purpose === "necessary" || this.answer(id) === true && !this.forChildren;
  }
  /** The purposes that the banner has to ask about now, in order; empty if nothing is to be asked. */
  get asks() {
    const { declaration } = this;
    return !declaration || this.forChildren || this.signalled ? [] : optionalPurposes(declaration).filter(
      (id) => declaration.purposes[id].ask === "banner" && this.answer(id) === void 0
    );
  }
  /** Takes the declaration in use, and the answer given earlier; without one, everything optional stays shut. */
  declare(declaration) {
    this.declaration = declaration;
    this.state = declaration ? "ready" : "failed";
    this.decision = declaration && this.options.read(declaration);
    this._tell("page");
  }
  /** Takes an answer. `kept` says whether the browser has it; undefined is what another tab has left when it is gone. */
  decide(decision, kept, from, receipt) {
    this.decision = decision;
    this.kept = kept;
    this._tell(from, receipt);
  }
  /** Hears every change, in order of subscription. Returns the undo. */
  subscribe(listener) {
    this._listeners.push(listener);
    return () => {
      this._listeners = this._listeners.filter((each) => each !== listener);
    };
  }
  _tell(from, receipt) {
    const { declaration, decision, open: before } = this;
    const ids = declaration ? Object.keys(declaration.hashes) : [];
    const after = ids.filter((id) => this.answer(id) && this.has(id));
    this.open = after;
    const granted = after.filter((id) => !before.includes(id));
    const withdrawn = before.filter((id) => !after.includes(id));
    this._listeners.forEach((listener) => {
      try {
        listener({ granted, withdrawn, decision, receipt, from });
      } catch (error) {
        console.error(error);
      }
    });
  }
}

const bannerStyles = r(`section{padding:.75em max(16px,(100% - var(--personvern-max-width,75rem)) / 2) 0;border-block-end:1px solid;border-block-end-color:var(--_border);background:var(--_surface)}.text{max-inline-size:64ch}fieldset,legend{all:unset;display:block}.small{margin-block-start:.5em;color:var(--_subtle);font-size:.95em}.foot{display:flex;gap:0 1.5em;align-items:baseline;flex-flow:wrap}.about{margin-block:-.5em .25em;margin-inline-start:2.4em}[role=status]{position:absolute;clip-path:inset(50%)}@media(forced-colors:active){section{border-block:2px solid}}@media print{:host{display:none}}`);

const LOCALES = { nn: "nb", se: "nb", en: "en-GB" };
const locale = (language) => LOCALES[language] ?? language;
function fill(message, values) {
  return message.replace(/\{(\w+)\}/g, (_, key) => String(values[key])).replace(/\.\.$/, ".");
}
const lists = {};
function formatList(names, language) {
  const each = [...new Set(names)].filter(Boolean);
  return language === "se" ? each.join(", ") : (lists[language] ??= new Intl.ListFormat(locale(language))).format(each);
}
function textIn(text, language, written = language) {
  const texts = typeof text === "string" ? { [written]: text } : text;
  const lang = [language, "nb", "no", "nn", "en", ...Object.keys(texts)].find((tag) => tag in texts) ?? "";
  return { text: texts[lang] ?? "", lang: lang === language ? void 0 : lang };
}

function heading(level, id, text) {
  const headings = [
    void 0,
    T`<h1 id=${id}>${text}</h1>`,
    T`<h2 id=${id}>${text}</h2>`,
    T`<h3 id=${id}>${text}</h3>`,
    T`<h4 id=${id}>${text}</h4>`,
    T`<h5 id=${id}>${text}</h5>`,
    T`<h6 id=${id}>${text}</h6>`
  ];
  return headings[Math.min(level, 6)] ?? headings[2];
}

function spoken({ text, lang }) {
  return lang ? T`<span lang=${lang} dir="auto">${text}</span>` : text;
}

function worded(own, ours, { declaration, language }) {
  return own ? spoken(textIn(own, language, declaration.language)) : ours;
}
function recipients({ declaration, language, words }, purpose) {
  const names = declaration.services.flatMap((service) => service.purpose === purpose ? service.recipients : []);
  const list = formatList(names, language);
  return list === declaration.controller.name ? "" : fill(words.recipients, { recipients: list });
}

function bannerView({ language, words }, content, status) {
  return T`${content && T`<section part="section" aria-labelledby="title" lang=${language} dir=${words?.direction ?? "ltr"}> ${content} </section>`} <div role="status" lang=${language}>${status}</div>`;
}
function questionView(view) {
  const { list, purposes, services = [], words } = view;
  const isOne = purposes.length + services.length === 1;
  const roles = isOne ? { accept: words.yes, reject: words.no } : { save: words.save, "accept-all": words.acceptAll, "reject-all": words.rejectAll };
  const answers = T`<div class="buttons">${Object.entries(roles).map(([role, text]) => button(role, text))}</div>`;
  return T`${isOne ? purposes.map((purpose) => one(view, purpose)) : several(view)} ${answers} ${view.withdrawal} <div class="foot"> <p class="small">${words.necessary}</p> <button class="link" data-role="details" aria-expanded=${!!list}>${words.more}</button> ${view.closing} </div> ${list && [list(view), answers]}`;
}
function button(role, text) {
  return T`<div><button class="button" data-role=${role} aria-describedby="title">${text}</button></div>`;
}
function choice(view, id, label, about) {
  return T`<label class="text"> <input type="checkbox" value=${id} aria-describedby=${about ? `about-${id}` : A} .checked=${view.isTicked(id)}/> <span>${label}</span> </label>${about}`;
}
function one(view, purpose) {
  const { declaration, words } = view;
  const { description, question } = declaration.purposes[purpose];
  const controller = { controller: declaration.controller.name };
  const who = description ? fill(words.responsible, controller) : "";
  return T`${title(view, worded(question, words.question[purpose], view))} ${notices(view)} <p class="text"> ${worded(description, fill(words.wish[purpose], controller), view)} ${who} ${recipients(view, purpose)} ${words.noDrawback} </p>`;
}
function several(view) {
  const { declaration, words } = view;
  return T`<fieldset> <legend>${title(view, words.questionSeveral)}</legend> ${notices(view)} <p class="text">${fill(words.bodySeveral, { controller: declaration.controller.name })}</p> ${view.purposes.map((purpose) => {
    const { description, title: name } = declaration.purposes[purpose];
    const about = T`<p class="text small about" id="about-${purpose}"> ${worded(description, words.explanation[purpose], view)}${` ${recipients(view, purpose)}`} </p>`;
    return [choice(view, purpose, worded(name, words.name[purpose], view), about), view.choices?.(purpose)];
  })} </fieldset>`;
}
const title = ({ headingLevel }, text) => heading(headingLevel, "title", text);
const notices = (view) => view.notices.map((notice) => T`<p class="notice">${notice}</p>`);

const tokens = r(`:host{--_text:var(--personvern-text,var(--ds-color-neutral-text-default,light-dark(#222,#eee)));--_subtle:var(--personvern-text-subtle,var(--ds-color-neutral-text-default,light-dark(#444,#ccc)));--_surface:var(--personvern-surface,var(--ds-color-neutral-surface-tinted,light-dark(#f3f5f7,#222)));--_border:var(--personvern-border,var(--ds-color-neutral-border-subtle,light-dark(#ccc,#555)));--_button:var(--personvern-button-surface,var(--ds-color-neutral-surface-default,light-dark(#fff,#111)));--_hover:var(--personvern-button-surface-hover,var(--ds-color-neutral-surface-hover,light-dark(#ddd,#333)));--_line:var(--personvern-button-border,var(--ds-color-neutral-border-strong,light-dark(#555,#bbb)));--_focus:var(--personvern-focus,var(--ds-color-focus-outer,var(--_text)));--_radius:var(--personvern-radius,var(--ds-border-radius-md,4px))}@media(prefers-contrast:more){:host{--_subtle:var(--_text);--_border:var(--_line)}}`);

const sharedStyles = [
  tokens,
  r(`:host{display:block;color:var(--_text);font-style:normal;font-weight:400;line-height:1.5;text-align:start;text-transform:none;white-space:normal;overflow-wrap:anywhere}:host([hidden]){display:none}#title{margin:0;font-size:1.15em;line-height:1.3}p{margin:.25em 0 0}button{min-block-size:44px;min-inline-size:44px;font:inherit;cursor:pointer}.button{min-inline-size:5.5em;inline-size:100%;block-size:100%;padding:.5em 1.25em;border:2px solid;border-color:var(--_line);border-radius:var(--_radius);background-color:var(--_button);color:var(--personvern-button-text,var(--_text));font-weight:600}.button:hover{background-color:var(--_hover)}.buttons{display:inline-grid;grid:none / auto-flow 1fr;gap:.75em;max-inline-size:100%;margin:.6em 0 0}.link{padding:.5em 0;border:0;background:none;color:inherit;text-align:start;text-decoration:underline;text-underline-offset:.2em}label{display:flex;gap:.75em;align-items:center;padding-block:10px;font-weight:600}input{flex:none;font:inherit;inline-size:1.5em;block-size:1.5em;margin:0;accent-color:var(--_line)}:focus-visible{outline:3px solid;outline-color:var(--_focus);outline-offset:2px}@media(max-width:30em){.buttons{display:grid;grid:none / repeat(auto-fit,minmax(min(8em,100%),1fr))}fieldset~.buttons{grid:auto-flow 1fr / none}}`)
];

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function overlay(ours, own, lacking, path = "") {
  return Object.fromEntries(
    Object.entries(ours).map(([key, text]) => {
      const given = own[key];
      if (isGroup(text)) return [key, overlay(text, isGroup(given) ? given : {}, lacking, `${path}${key}.`)];
      if (typeof given === typeof text) return [key, given];
      lacking.push(path + key);
      return [key, text];
    })
  );
}
function textsLackingIn(ours, own) {
  const lacking = [];
  overlay(ours, isGroup(own) ? own : {}, lacking);
  return lacking;
}
const told = /* @__PURE__ */ new Set();
function tell(complaint) {
  if (!told.has(complaint)) console.error(`personvern: ${complaint}`);
  told.add(complaint);
}
function withOwn(ours, own, language) {
  if (!isGroup(own)) return ours;
  const lacking = [];
  const words = overlay(ours, own, lacking);
  const { direction, language: theirs = language } = own;
  if (theirs === language) return words;
  if (!lacking.length) return { ...words, language: theirs, direction, insteadOf: language };
  tell(`your own texts in "${String(theirs)}" are not used, as some are missing: ${lacking.join(", ")}`);
  return ours;
}

const en = {
  question: {
    functional: "May we remember your choices for next time?",
    statistics: "May we collect information about how the website is used?",
    content: "May we show content from other websites?",
    marketing: "May other companies track what you do, to show you ads?"
  },
  wish: {
    functional: "{controller} wants to remember something for you until next time, for example an answer you gave.",
    statistics: "{controller} wants to count visits and see which pages are used.",
    content: "{controller} wants to show videos, maps and more from other websites. They can store and read information on your device.",
    marketing: "{controller} wants to let other companies track what you do, to show you ads."
  },
  recipients: "The information goes to {recipients}.",
  noDrawback: "The website works just as well if you say no. You can always change your answer at the bottom of the page.",
  questionSeveral: "What information may we store?",
  bodySeveral: "Choose what {controller} may store. The website works just as well if you reject. You can always change your choice at the bottom of the page.",
  responsible: "{controller} is responsible.",
  name: {
    functional: "Functions",
    statistics: "Statistics",
    content: "Content from others",
    marketing: "Marketing"
  },
  explanation: {
    functional: "Remembers something for you until next time, for example an answer you gave.",
    statistics: "Counts visits and shows which pages are used.",
    content: "Shows videos, maps and more from other websites. They can store and read information on your device.",
    marketing: "Lets other companies track what you do, to show you ads."
  },
  yes: "Yes",
  no: "No",
  save: "Save choices",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  necessary: "We always store what is necessary for the website to work and be safe.",
  more: "More about what we store and why",
  saved: "Your answer is saved. You can change it at the bottom of the page.",
  notDone: "That did not work. Nothing was saved. Try again, or reload the page."
};

const enDetails = {
  privacyStatement: "Read the privacy statement",
  changed: "New since you last answered: {list}. The rest is as you chose.",
  expired: "It is {n} days since you answered, so we are asking again.",
  yourAnswer: "Your answer",
  answeredYes: "You said yes on {date}.",
  answeredNo: "You said no on {date}.",
  answeredPartly: "You answered on {date}.",
  notAnswered: "You have not answered.",
  alsoEmbeds: "Some of this we otherwise ask about only where it is shown.",
  sameAsRefusal: "\u201C{refusal}\u201D does the same.",
  withdraw: "Withdraw consent",
  withdrawn: "Your consent is withdrawn. We have stopped collecting.",
  removedOne: "1 cookie is deleted.",
  removedMany: "{n} cookies are deleted.",
  remaining: "We cannot delete these from here: {list}. You can delete them in your browser settings.",
  signal: "Your browser asks us not to track you. We take that as a no. You can still choose otherwise.",
  signalAsked: "Your browser asks us not to track you. That holds until you choose otherwise.",
  deferred: "Your answer is saved. It applies from the next page, so that you do not lose what you have written here.",
  failed: "We could not load the choices. Nothing optional is switched on.",
  wentWrong: "Something went wrong",
  notKept: "Your browser does not let us save the answer. It applies to this page only.",
  close: "Close",
  closeUnchanged: "Close without changing",
  always: "Always show content from {provider} on this website",
  change: "Change what information we may store",
  onlyNecessary: "We only store information that is needed for the website to work.",
  necessaryName: "Necessary",
  necessaryExplanation: "Makes the website work, for example when you log in or send a form.",
  columns: {
    name: "Name",
    purpose: "Purpose",
    setBy: "Stored by",
    recipients: "Shared with",
    lifetime: "How long",
    kind: "Type of storage",
    category: "Group"
  },
  kinds: {
    cookie: "cookie",
    localStorage: "local storage",
    sessionStorage: "local storage in the tab",
    indexedDB: "database in the browser",
    cacheStorage: "saved files in the browser"
  },
  lifetimes: {
    session: "until you close the browser",
    tab: "until you close the tab",
    persistent: "until you delete it"
  },
  units: {
    year: ["year", "years"],
    month: ["month", "months"],
    week: ["week", "weeks"],
    day: ["day", "days"],
    hour: ["hour", "hours"],
    minute: ["minute", "minutes"],
    second: ["second", "seconds"]
  },
  reason: "Why it is necessary:",
  goesTo: "The information goes to {recipients}.",
  country: "It is processed in {country}.",
  transfer: "The information is sent to {country}, which is outside the EEA.",
  vendorPrivacy: "The privacy statement of {vendor}",
  storesNothing: "Stores nothing on your device.",
  search: "Search the list",
  found: "{n} found",
  showMore: "Show {n} more",
  shownMore: "{n} more are shown.",
  updated: "This list was last changed on {date}.",
  contactHeading: "Who is responsible",
  contact: "Contact:",
  dataProtectionOfficer: "Ask the data protection officer:",
  legalBasis: "We store and read what is optional only if you have consented (Norwegian Electronic Communications Act section 3-15 and GDPR article 6(1)(a)).",
  rights: "You can withdraw your consent at any time. You can ask to see, correct or erase the information about you.",
  complaint: "You can complain to the Norwegian Data Protection Authority:",
  own: {
    name: "Your answer on this website",
    reason: "The website has to remember the answer you gave in order to follow it.",
    cookie: "Remembers what you answered, and when.",
    copy: "A copy of the answer, because some browsers delete cookies after seven days."
  },
  receipt: {
    time: "You answered",
    expires: "We ask again",
    granted: "You said yes to",
    denied: "You said no to",
    nothing: "nothing",
    download: "Download the answer (JSON file)",
    print: "Print the answer (new window)"
  },
  embedTitle: "{item} comes from {provider}",
  embedBody: "If you show it here, {vendor} can store and read information on your device and will see your IP address.",
  embedShow: "Show {item} here",
  embedGo: "Go to {provider}",
  embedChildren: "On pages for children we do not show content from other websites.",
  embedItem: {
    video: "the video \u201C{name}\u201D",
    map: "the map \u201C{name}\u201D",
    content: "the content \u201C{name}\u201D"
  }
};

const nb = {
  question: {
    functional: "F\xE5r vi huske valgene dine til neste gang?",
    statistics: "F\xE5r vi samle informasjon om hvordan nettsiden brukes?",
    content: "F\xE5r vi vise innhold fra andre nettsteder?",
    marketing: "F\xE5r andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser?"
  },
  wish: {
    functional: "{controller} vil huske noe for deg til neste gang, for eksempel et svar du har gitt.",
    statistics: "{controller} vil telle bes\xF8k og se hvilke sider som blir brukt.",
    content: "{controller} vil vise videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon p\xE5 enheten din.",
    marketing: "{controller} vil la andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser."
  },
  recipients: "Opplysningene g\xE5r til {recipients}.",
  noDrawback: "Nettsiden virker like godt om du svarer nei. Du kan endre svaret n\xE5r som helst nederst p\xE5 siden.",
  questionSeveral: "Hvilken informasjon f\xE5r vi lagre?",
  bodySeveral: "Velg hva {controller} f\xE5r lagre. Nettsiden virker like godt om du avsl\xE5r. Du kan endre valget n\xE5r som helst nederst p\xE5 siden.",
  responsible: "{controller} er ansvarlig.",
  name: {
    functional: "Funksjoner",
    statistics: "Statistikk",
    content: "Innhold fra andre",
    marketing: "Markedsf\xF8ring"
  },
  explanation: {
    functional: "Husker noe for deg til neste gang, for eksempel et svar du har gitt.",
    statistics: "Teller bes\xF8k og viser hvilke sider som blir brukt.",
    content: "Viser videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon p\xE5 enheten din.",
    marketing: "Lar andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser."
  },
  yes: "Ja",
  no: "Nei",
  save: "Lagre valg",
  acceptAll: "Godta alle",
  rejectAll: "Avsl\xE5 alle",
  necessary: "Vi lagrer uansett det som er n\xF8dvendig for at nettsiden skal virke og v\xE6re trygg.",
  more: "Mer om hva vi lagrer og hvorfor",
  saved: "Svaret ditt er lagret. Du kan endre det nederst p\xE5 siden.",
  notDone: "Det gikk ikke. Ingenting ble lagret. Pr\xF8v igjen, eller last siden p\xE5 nytt."
};

const nbDetails = {
  privacyStatement: "Les personvernerkl\xE6ringen",
  changed: "Nytt siden sist du svarte: {list}. Resten er som du valgte.",
  expired: "Det er {n} dager siden du svarte. Derfor sp\xF8r vi igjen.",
  yourAnswer: "Svaret ditt",
  answeredYes: "Du svarte ja {date}.",
  answeredNo: "Du svarte nei {date}.",
  answeredPartly: "Du svarte {date}.",
  notAnswered: "Du har ikke svart.",
  alsoEmbeds: "Noe av dette sp\xF8r vi ellers om f\xF8rst der det vises.",
  sameAsRefusal: "\xAB{refusal}\xBB gj\xF8r det samme.",
  withdraw: "Trekk tilbake samtykket",
  withdrawn: "Samtykket er trukket tilbake. Vi samler ikke inn mer.",
  removedOne: "1 informasjonskapsel er slettet.",
  removedMany: "{n} informasjonskapsler er slettet.",
  remaining: "Disse kan vi ikke slette herfra: {list}. Du kan slette dem i innstillingene i nettleseren.",
  signal: "Nettleseren din ber oss om ikke \xE5 spore deg. Vi regner det som et nei. Du kan likevel velge noe annet.",
  signalAsked: "Nettleseren din ber oss om ikke \xE5 spore deg. Det gjelder til du velger noe annet.",
  deferred: "Svaret ditt er lagret. Det gjelder fra neste side, slik at du ikke mister det du har skrevet her.",
  failed: "Vi fikk ikke hentet valgene. Ingenting valgfritt er sl\xE5tt p\xE5.",
  wentWrong: "Noe gikk galt",
  notKept: "Nettleseren lar oss ikke lagre svaret. Det gjelder bare for denne siden.",
  close: "Lukk",
  closeUnchanged: "Lukk uten \xE5 endre",
  always: "Vis alltid innhold fra {provider} p\xE5 dette nettstedet",
  change: "Endre hvilken informasjon vi kan lagre",
  onlyNecessary: "Vi lagrer bare informasjon som er n\xF8dvendig for at nettsiden skal virke.",
  necessaryName: "N\xF8dvendig",
  necessaryExplanation: "F\xE5r nettsiden til \xE5 virke, for eksempel n\xE5r du logger inn eller sender et skjema.",
  columns: {
    name: "Navn",
    purpose: "Form\xE5l",
    setBy: "Hvem lagrer det",
    recipients: "Hvem f\xE5r opplysningene",
    lifetime: "Hvor lenge",
    kind: "Type lagring",
    category: "Gruppe"
  },
  kinds: {
    cookie: "informasjonskapsel",
    localStorage: "lokal lagring",
    sessionStorage: "lokal lagring i fanen",
    indexedDB: "database i nettleseren",
    cacheStorage: "lagrede filer i nettleseren"
  },
  lifetimes: {
    session: "til du lukker nettleseren",
    tab: "til du lukker fanen",
    persistent: "til du sletter det"
  },
  units: {
    year: ["\xE5r", "\xE5r"],
    month: ["m\xE5ned", "m\xE5neder"],
    week: ["uke", "uker"],
    day: ["dag", "dager"],
    hour: ["time", "timer"],
    minute: ["minutt", "minutter"],
    second: ["sekund", "sekunder"]
  },
  reason: "Hvorfor det er n\xF8dvendig:",
  goesTo: "Opplysningene g\xE5r til {recipients}.",
  country: "De blir behandlet i {country}.",
  transfer: "Opplysningene blir sendt til {country}, som er utenfor E\xD8S.",
  vendorPrivacy: "Personvernerkl\xE6ringen til {vendor}",
  storesNothing: "Lagrer ikke noe p\xE5 enheten din.",
  search: "S\xF8k i listen",
  found: "{n} treff",
  showMore: "Vis {n} til",
  shownMore: "{n} til er vist.",
  updated: "Oversikten ble sist endret {date}.",
  contactHeading: "Hvem som er ansvarlig",
  contact: "Kontakt:",
  dataProtectionOfficer: "Sp\xF8r personvernombudet:",
  legalBasis: "Det som er valgfritt, lagrer og leser vi bare n\xE5r du har samtykket (ekomloven \xA7 3-15 og personvernforordningen artikkel 6 nr. 1 bokstav a).",
  rights: "Du kan n\xE5r som helst trekke tilbake samtykket. Du kan be om \xE5 f\xE5 se, rette eller slette opplysningene om deg.",
  complaint: "Du kan klage til",
  own: {
    name: "Svaret ditt p\xE5 dette nettstedet",
    reason: "Nettsiden m\xE5 huske svaret du har gitt, for \xE5 kunne f\xF8lge det.",
    cookie: "Husker hva du svarte, og n\xE5r.",
    copy: "Kopi av svaret, fordi noen nettlesere sletter informasjonskapsler etter sju dager."
  },
  receipt: {
    time: "Du svarte",
    expires: "Vi sp\xF8r igjen",
    granted: "Du sa ja til",
    denied: "Du sa nei til",
    nothing: "ingenting",
    download: "Last ned svaret (JSON-fil)",
    print: "Skriv ut svaret (nytt vindu)"
  },
  embedTitle: "{item} kommer fra {provider}",
  embedBody: "Hvis du viser innholdet her, kan {vendor} lagre og lese informasjon p\xE5 enheten din, og f\xE5r vite IP-adressen din.",
  embedShow: "Vis {item} her",
  embedGo: "G\xE5 til {provider}",
  embedChildren: "P\xE5 sider for barn viser vi ikke innhold fra andre nettsteder.",
  embedItem: {
    video: "videoen \xAB{name}\xBB",
    map: "kartet \xAB{name}\xBB",
    content: "innholdet \xAB{name}\xBB"
  }
};

const nn = {
  question: {
    functional: "F\xE5r vi hugse vala dine til neste gong?",
    statistics: "F\xE5r vi samle informasjon om korleis nettsida blir brukt?",
    content: "F\xE5r vi vise innhald fr\xE5 andre nettstader?",
    marketing: "F\xE5r andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar?"
  },
  wish: {
    functional: "{controller} vil hugse noko for deg til neste gong, til d\xF8mes eit svar du har gitt.",
    statistics: "{controller} vil telje bes\xF8k og sj\xE5 kva sider som blir brukte.",
    content: "{controller} vil vise videoar, kart og anna fr\xE5 andre nettstader. Dei kan lagre og lese informasjon p\xE5 eininga di.",
    marketing: "{controller} vil la andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar."
  },
  recipients: "Opplysningane g\xE5r til {recipients}.",
  noDrawback: "Nettsida verkar like godt om du svarer nei. Du kan endre svaret n\xE5r som helst nedst p\xE5 sida.",
  questionSeveral: "Kva informasjon f\xE5r vi lagre?",
  bodySeveral: "Vel kva {controller} f\xE5r lagre. Nettsida verkar like godt om du avsl\xE5r. Du kan endre valet n\xE5r som helst nedst p\xE5 sida.",
  responsible: "{controller} er ansvarleg.",
  name: {
    functional: "Funksjonar",
    statistics: "Statistikk",
    content: "Innhald fr\xE5 andre",
    marketing: "Marknadsf\xF8ring"
  },
  explanation: {
    functional: "Hugsar noko for deg til neste gong, til d\xF8mes eit svar du har gitt.",
    statistics: "Tel bes\xF8k og viser kva sider som blir brukte.",
    content: "Viser videoar, kart og anna fr\xE5 andre nettstader. Dei kan lagre og lese informasjon p\xE5 eininga di.",
    marketing: "L\xE8t andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar."
  },
  yes: "Ja",
  no: "Nei",
  save: "Lagre val",
  acceptAll: "Godta alle",
  rejectAll: "Avsl\xE5 alle",
  necessary: "Vi lagrar uansett det som er n\xF8dvendig for at nettsida skal verke og vere trygg.",
  more: "Meir om kva vi lagrar og kvifor",
  saved: "Svaret ditt er lagra. Du kan endre det nedst p\xE5 sida.",
  notDone: "Det gjekk ikkje. Ingenting blei lagra. Pr\xF8v igjen, eller last sida p\xE5 nytt."
};

const nnDetails = {
  privacyStatement: "Les personvernerkl\xE6ringa",
  changed: "Nytt sidan sist du svarte: {list}. Resten er som du valde.",
  expired: "Det er {n} dagar sidan du svarte. Difor sp\xF8r vi igjen.",
  yourAnswer: "Svaret ditt",
  answeredYes: "Du svarte ja {date}.",
  answeredNo: "Du svarte nei {date}.",
  answeredPartly: "Du svarte {date}.",
  notAnswered: "Du har ikkje svart.",
  alsoEmbeds: "Noko av dette sp\xF8r vi elles om f\xF8rst der det blir vist.",
  sameAsRefusal: "\xAB{refusal}\xBB gjer det same.",
  withdraw: "Trekk tilbake samtykket",
  withdrawn: "Samtykket er trekt tilbake. Vi samlar ikkje inn meir.",
  removedOne: "1 informasjonskapsel er sletta.",
  removedMany: "{n} informasjonskapslar er sletta.",
  remaining: "Desse kan vi ikkje slette herfr\xE5: {list}. Du kan slette dei i innstillingane i nettlesaren.",
  signal: "Nettlesaren din ber oss om ikkje \xE5 spore deg. Vi reknar det som eit nei. Du kan likevel velje noko anna.",
  signalAsked: "Nettlesaren din ber oss om ikkje \xE5 spore deg. Det gjeld til du vel noko anna.",
  deferred: "Svaret ditt er lagra. Det gjeld fr\xE5 neste side, slik at du ikkje mistar det du har skrive her.",
  failed: "Vi fekk ikkje henta vala. Ingenting valfritt er sl\xE5tt p\xE5.",
  wentWrong: "Noko gjekk gale",
  notKept: "Nettlesaren l\xE8t oss ikkje lagre svaret. Det gjeld berre for denne sida.",
  close: "Lukk",
  closeUnchanged: "Lukk utan \xE5 endre",
  always: "Vis alltid innhald fr\xE5 {provider} p\xE5 denne nettstaden",
  change: "Endre kva informasjon vi kan lagre",
  onlyNecessary: "Vi lagrar berre informasjon som er n\xF8dvendig for at nettsida skal verke.",
  necessaryName: "N\xF8dvendig",
  necessaryExplanation: "F\xE5r nettsida til \xE5 verke, til d\xF8mes n\xE5r du loggar inn eller sender eit skjema.",
  columns: {
    name: "Namn",
    purpose: "Form\xE5l",
    setBy: "Kven lagrar det",
    recipients: "Kven f\xE5r opplysningane",
    lifetime: "Kor lenge",
    kind: "Type lagring",
    category: "Gruppe"
  },
  kinds: {
    cookie: "informasjonskapsel",
    localStorage: "lokal lagring",
    sessionStorage: "lokal lagring i fana",
    indexedDB: "database i nettlesaren",
    cacheStorage: "lagra filer i nettlesaren"
  },
  lifetimes: {
    session: "til du lukkar nettlesaren",
    tab: "til du lukkar fana",
    persistent: "til du slettar det"
  },
  units: {
    year: ["\xE5r", "\xE5r"],
    month: ["m\xE5nad", "m\xE5nader"],
    week: ["veke", "veker"],
    day: ["dag", "dagar"],
    hour: ["time", "timar"],
    minute: ["minutt", "minutt"],
    second: ["sekund", "sekund"]
  },
  reason: "Kvifor det er n\xF8dvendig:",
  goesTo: "Opplysningane g\xE5r til {recipients}.",
  country: "Dei blir behandla i {country}.",
  transfer: "Opplysningane blir sende til {country}, som er utanfor E\xD8S.",
  vendorPrivacy: "Personvernerkl\xE6ringa til {vendor}",
  storesNothing: "Lagrar ikkje noko p\xE5 eininga di.",
  search: "S\xF8k i lista",
  found: "{n} treff",
  showMore: "Vis {n} til",
  shownMore: "{n} til er viste.",
  updated: "Oversikta blei sist endra {date}.",
  contactHeading: "Kven som er ansvarleg",
  contact: "Kontakt:",
  dataProtectionOfficer: "Sp\xF8r personvernombodet:",
  legalBasis: "Det som er valfritt, lagrar og les vi berre n\xE5r du har samtykt (ekomlova \xA7 3-15 og personvernforordninga artikkel 6 nr. 1 bokstav a).",
  rights: "Du kan n\xE5r som helst trekkje tilbake samtykket. Du kan be om \xE5 f\xE5 sj\xE5, rette eller slette opplysningane om deg.",
  complaint: "Du kan klage til",
  own: {
    name: "Svaret ditt p\xE5 denne nettstaden",
    reason: "Nettsida m\xE5 hugse svaret du har gitt, for \xE5 kunne f\xF8lgje det.",
    cookie: "Hugsar kva du svarte, og n\xE5r.",
    copy: "Kopi av svaret, fordi nokre nettlesarar slettar informasjonskapslar etter sju dagar."
  },
  receipt: {
    time: "Du svarte",
    expires: "Vi sp\xF8r igjen",
    granted: "Du sa ja til",
    denied: "Du sa nei til",
    nothing: "ingenting",
    download: "Last ned svaret (JSON-fil)",
    print: "Skriv ut svaret (nytt vindauge)"
  },
  embedTitle: "{item} kjem fr\xE5 {provider}",
  embedBody: "Viss du viser innhaldet her, kan {vendor} lagre og lese informasjon p\xE5 eininga di, og f\xE5r vite IP-adressa di.",
  embedShow: "Vis {item} her",
  embedGo: "G\xE5 til {provider}",
  embedChildren: "P\xE5 sider for barn viser vi ikkje innhald fr\xE5 andre nettstader.",
  embedItem: {
    video: "videoen \xAB{name}\xBB",
    map: "kartet \xAB{name}\xBB",
    content: "innhaldet \xAB{name}\xBB"
  }
};

const se = {
  question: {
    functional: "Oa\u017E\u017Eut go muitit v\xE1lljemiidd\xE1t boahtte h\xE1ve v\xE1r\xE1s?",
    statistics: "Oa\u017E\u017Eut go \u010Dohkket die\u0111uid das mo neahttasiidu geavahuvvo?",
    content: "Oa\u017E\u017Eut go \u010D\xE1jehit sisdoalu ear\xE1 neahttab\xE1ikkiin?",
    marketing: "O\u017E\u017Eot go ear\xE1 fitnodagat \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid?"
  },
  wish: {
    functional: "{controller} h\xE1liida muitit juoid\xE1 boahtte h\xE1ve v\xE1r\xE1s.",
    statistics: "{controller} h\xE1liida lohkat galledemiid ja oaidnit makk\xE1r siiddut geavahuvvojit.",
    content: "{controller} h\xE1liida \u010D\xE1jehit videoid, k\xE1rttaid ja ear\xE1 sisdoalu ear\xE1 neahttab\xE1ikkiin. Dat s\xE1httet vurket ja lohkat die\u0111uid du ovttadagas.",
    marketing: "{controller} h\xE1liida suovvat ear\xE1 fitnodagaid \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid."
  },
  recipients: "Die\u0111uid oa\u017E\u017Eu {recipients}.",
  noDrawback: "Neahttasiidu doaibm\xE1 seamma bures vaikko it dohkket. Don s\xE1ht\xE1t \xE1lo rievdadit v\xE1st\xE1dusa siiddu vuolimusas.",
  questionSeveral: "Makk\xE1r die\u0111uid oa\u017E\u017Eut vurket?",
  bodySeveral: "V\xE1llje maid {controller} oa\u017E\u017Eu vurket. Neahttasiidu doaibm\xE1 seamma bures vaikko it dohkket. Don s\xE1ht\xE1t \xE1lo rievdadit v\xE1lljema siiddu vuolimusas.",
  responsible: "{controller} lea ovddasv\xE1stideaddji.",
  name: {
    functional: "Doaimmat",
    statistics: "Statistihkka",
    content: "Sisdoallu ear\xE1in",
    marketing: "M\xE1rkanfievrrideapmi"
  },
  explanation: {
    functional: "Muit\xE1 juoid\xE1 boahtte h\xE1ve v\xE1r\xE1s.",
    statistics: "Lohk\xE1 galledemiid ja \u010D\xE1jeha makk\xE1r siiddut geavahuvvojit.",
    content: "\u010C\xE1jeha videoid, k\xE1rttaid ja ear\xE1 sisdoalu ear\xE1 neahttab\xE1ikkiin. Dat s\xE1httet vurket ja lohkat die\u0111uid du ovttadagas.",
    marketing: "Suovv\xE1 ear\xE1 fitnodagaide \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid."
  },
  yes: "Dohkkehan",
  no: "In dohkket",
  save: "Vurke v\xE1lljemiid",
  acceptAll: "Dohkkehan buot",
  rejectAll: "In dohkket maidege",
  necessary: "D\xE1rbba\u0161la\u0161 die\u0111uid mii vurket \xE1lo. Daid gea\u017Eil neahttasiidu doaibm\xE1 ja lea oadjebas.",
  more: "Eambbo das maid mii vurket ja manne",
  saved: "Du v\xE1st\xE1dus lea vurkejuvvon. Don s\xE1ht\xE1t rievdadit dan siiddu vuolimusas.",
  notDone: "Dat ii lihkostuvvan. Ii mihkkege vurkejuvvon. Geah\u010D\u010Dal o\u0111\u0111asit, dahje vie\u010D\u010Da siiddu o\u0111\u0111asit."
};

const seDetails = {
  privacyStatement: "Loga persovdnasuodjalusa birra",
  changed: "Juoga lea o\u0111as dan r\xE1jes go ma\u014Bemusat v\xE1stidit: {list}.",
  expired: "Leat {n} beaivvi dan r\xE1jes go v\xE1stidit. Danne jearrat o\u0111\u0111asit.",
  yourAnswer: "Du v\xE1st\xE1dus",
  answeredYes: "Don dohkkehit {date}.",
  answeredNo: "Don it dohkkehan {date}.",
  answeredPartly: "Don v\xE1stidit {date}.",
  notAnswered: "Don it leat v\xE1stidan.",
  alsoEmbeds: "D\xE1ppe lea maidd\xE1i dat maid mu\u0111ui jearrat doppe gos dat \u010D\xE1jehuvvo.",
  sameAsRefusal: "\xAB{refusal}\xBB dahk\xE1 seamma.",
  withdraw: "Gease mie\u0111\xE1husa ruovttoluotta",
  withdrawn: "Mie\u0111\xE1hus lea gessojuvvon ruovttoluotta. Mii eat \u010Dohkke \u0161at.",
  removedOne: "1 diehtojuohkinkapsel lea sihkkojuvvon.",
  removedMany: "{n} diehtojuohkinkapsela leat sihkkojuvvon.",
  remaining: "D\xE1id eat s\xE1hte sihkkut d\xE1s: {list}. Don s\xE1ht\xE1t sihkkut daid neahttalohkki heivehusain.",
  signal: "Du neahttalohkki bivd\xE1 ahte du eai \u010Duovo. Mii leat dan dulkon nu ahte don it dohkket. Don s\xE1ht\xE1t goittot dohkkehit.",
  signalAsked: "Du neahttalohkki bivd\xE1 ahte du eai \u010Duovo. Dat guosk\xE1 jos it dohkket.",
  deferred: "Du v\xE1st\xE1dus lea vurkejuvvon. Dat guosk\xE1 boahtte siiddu r\xE1jes, vai it massit dan maid leat \u010D\xE1ll\xE1n d\xE1s.",
  failed: "Mii eat nagodan vie\u017E\u017Eat v\xE1lljemiid. Ii mihkkege eaktod\xE1htola\u0161 leat alde.",
  wentWrong: "Juoga manai boastut",
  notKept: "Neahttalohkki ii divtte min vurket v\xE1st\xE1dusa. Dat guosk\xE1 du\u0161\u0161e d\xE1n siidui.",
  close: "Gidde",
  closeUnchanged: "Gidde rievdatkeahtt\xE1",
  always: "\u010C\xE1jet \xE1lo sisdoalu b\xE1lvalusas {provider} d\xE1n neahttasiiddus",
  change: "Rievdat makk\xE1r die\u0111uid mii oa\u017E\u017Eut vurket",
  onlyNecessary: "Mii vurket du\u0161\u0161e die\u0111uid mat leat d\xE1rbba\u0161la\u010D\u010Dat vai neahttasiidu doaibm\xE1.",
  necessaryName: "D\xE1rbba\u0161la\u0161",
  necessaryExplanation: "Dahk\xE1 ahte neahttasiidu doaibm\xE1, ovdamearkka dihtii go loggejit sisa dahje s\xE1ddet skovi.",
  columns: {
    name: "Namma",
    purpose: "Ulbmil",
    setBy: "Gii bidj\xE1",
    recipients: "Gii oa\u017E\u017Eu die\u0111uid",
    lifetime: "Man guhk\xE1",
    kind: "Vurkenvuohki",
    category: "Joavku"
  },
  kinds: {
    cookie: "diehtojuohkinkapsel",
    localStorage: "b\xE1ikk\xE1la\u0161 vurken",
    sessionStorage: "b\xE1ikk\xE1la\u0161 vurken gilkoris",
    indexedDB: "diehtovuo\u0111\u0111u neahttalohkkis",
    cacheStorage: "gaskavurken neahttalohkkis"
  },
  lifetimes: {
    session: "dass\xE1\u017Eii go gidde neahttalohkki",
    tab: "dass\xE1\u017Eii go gidde gilkora",
    persistent: "dass\xE1\u017Eii go sihkut dan"
  },
  units: {
    year: ["jahki", "jagi"],
    month: ["m\xE1nnu", "m\xE1nu"],
    week: ["vahkku", "vahku"],
    day: ["beaivi", "beaivvi"],
    hour: ["diibmu", "diimmu"],
    minute: ["minuhtta", "minuhta"],
    second: ["sekunda", "sekundda"]
  },
  reason: "Manne dat lea d\xE1rbba\u0161la\u0161:",
  goesTo: "Die\u0111uid oa\u017E\u017Eu {recipients}.",
  country: "Dat gie\u0111ahallojuvvojit d\xE1ppe: {country}.",
  transfer: "Die\u0111ut s\xE1ddejuvvojit EEO olggobeallai: {country}.",
  vendorPrivacy: "Persovdnasuodjalus: {vendor}",
  storesNothing: "Ii vurke maidege du ovttadagas.",
  search: "Oza listtus",
  found: "{n} g\xE1vdnojit",
  showMore: "\u010C\xE1jet {n} vel",
  shownMore: "{n} lasi \u010D\xE1jehuvvojit.",
  updated: "Listu rievdaduvvui ma\u014Bemusat {date}.",
  contactHeading: "Gii lea ovddasv\xE1stideaddji",
  contact: "Oktavuohta:",
  dataProtectionOfficer: "Jeara:",
  legalBasis: "Eaktod\xE1htola\u0161 die\u0111uid vurket ja lohkat du\u0161\u0161e go don leat miehtan (ekomlov \xA7 3-15, personvernforordningen artihkal 6 nr. 1 a).",
  rights: "Don s\xE1ht\xE1t goas beare geassit mie\u0111\xE1husa ruovttoluotta.",
  complaint: "Don s\xE1ht\xE1t v\xE1idit deike:",
  own: {
    name: "Du v\xE1st\xE1dus d\xE1n siiddus",
    reason: "Neahttasiidu ferte muitit du v\xE1st\xE1dusa vai s\xE1htt\xE1 \u010Duovvut dan.",
    cookie: "Muit\xE1 maid v\xE1stidit ja goas.",
    copy: "V\xE1st\xE1dusa kopiija, dasgo muhtun neahttalohkkit sihkkot diehtojuohkinkapseliid \u010Die\u017Ea beaivvi ma\u014B\u014Bel."
  },
  receipt: {
    time: "Don v\xE1stidit",
    expires: "Mii jearrat o\u0111\u0111asit",
    granted: "Don dohkkehit",
    denied: "Don it dohkkehan",
    nothing: "ii mihkkege",
    download: "Vie\u010D\u010Da v\xE1st\xE1dusa (JSON-fiila)",
    print: "\u010C\xE1lit v\xE1st\xE1dusa (o\u0111\u0111a l\xE1sse)"
  },
  embedTitle: "{item} boaht\xE1 b\xE1lvalusas {provider}",
  embedBody: "Jos \u010D\xE1jehat dan d\xE1s, de {vendor} s\xE1htt\xE1 vurket ja lohkat die\u0111uid du ovttadagas ja oaidn\xE1 du IP-\u010Dujuhusa.",
  embedShow: "\u010C\xE1jet d\xE1s: {item}",
  embedGo: "Mana siidui: {provider}",
  embedChildren: "M\xE1n\xE1id siidduin eat \u010D\xE1jet sisdoalu ear\xE1 neahttab\xE1ikkiin.",
  embedItem: {
    video: "video \xAB{name}\xBB",
    map: "k\xE1rta \xAB{name}\xBB",
    content: "sisdoallu \xAB{name}\xBB"
  }
};

const QUESTION_WORDS = { nb, nn, en, se };
const WORDS = {
  nb: { ...nb, ...nbDetails },
  nn: { ...nn, ...nnDetails },
  en: { ...en, ...enDetails },
  se: { ...se, ...seDetails }
};

const BINDING = /\s([.?@]?)([\w-]+)=("?)([^"<>=]*)$/;
const isTemplate = (value) => typeof value === "object" && value !== null && "strings" in value && "values" in value;
const plain = (value) => typeof value === "string" ? value : JSON.stringify(value);
function templateText(value) {
  if (value === A || value === void 0 || value === null) return "";
  if (isTemplate(value)) return written(value);
  if (Array.isArray(value)) return value.map(templateText).join("");
  return escapeHtml(plain(value));
}
function written({ strings, values }) {
  let text = strings[0] ?? "";
  values.forEach((value, i) => {
    const binding = isInTag(text) ? BINDING.exec(text) : void 0;
    const [whole = "", kind, name = "", quote] = binding ?? [];
    if (!binding || quote) text += templateText(value);
    else text = text.slice(0, -whole.length) + attribute(kind, name, value);
    text += strings[i + 1] ?? "";
  });
  return text;
}
const isInTag = (text) => text.lastIndexOf("<") > text.lastIndexOf(">");
function attribute(kind, name, value) {
  if (kind === "@" || value === A || value === void 0 || value === null) return "";
  if (kind) return attributes({ [name]: !!value }).text;
  return attributes({ [name]: plain(value) }).text;
}

function renderBanner(declaration, settings = {}) {
  const { decision, headingLevel, nonce, path = "/", signal, signalPolicy } = settings;
  const consent = new Consent({
    read: () => decision,
    path,
    signal,
    askDespiteSignal: signalPolicy === "ask",
    now: Date.now
  });
  consent.declare(declaration);
  const purposes = consent.asks;
  if (!purposes.length || decision || signal) return "";
  const { language, words } = wordsOf(settings);
  const question = questionView({
    consent,
    declaration,
    words,
    language,
    headingLevel: headingLevel ?? 2,
    purposes,
    isTicked: () => false,
    notices: [],
    list: void 0
  });
  const style = (css) => markup`<style${attributes({ nonce })}>${new Html(css)}</style>`;
  const host = attributes({
    state: "drawn",
    language: settings.language,
    "heading-level": headingLevel === void 0 ? void 0 : String(headingLevel)
  });
  const sheets = [...sharedStyles, bannerStyles].map(({ cssText }) => cssText).join("");
  return markup`<personvern-banner${host}><template shadowrootmode="open">${style(sheets)}${new Html(
    templateText(bannerView({ language, words }, question, void 0))
  )}<noscript>${style("section{display:none}")}</noscript><slot></slot></template>${link(
    declaration,
    settings
  )}</personvern-banner>`.text;
}
function renderLink(declaration, settings = {}) {
  return link(declaration, settings).text;
}
function link({ controller }, settings) {
  const { language, words } = wordsOf(settings);
  return markup`<noscript data-personvern><p lang="${language}" dir="${words.direction ?? "ltr"}"><a href="${controller.privacyStatement}">${words.more}</a></p></noscript>`;
}
function wordsOf({ language: chosen, messages }) {
  const language = languageOf(chosen ?? "", chosen);
  const words = withOwn(QUESTION_WORDS[language], messages, language);
  return { language: words.language ?? language, words };
}

const DESIGNATORS = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  H: "hour",
  TM: "minute",
  S: "second"
};
const dates = {};
const regions = {};
function formatDate(time, language) {
  const dateStyle = language === "se" ? "short" : "long";
  return (dates[language] ??= new Intl.DateTimeFormat(locale(language), { dateStyle })).format(new Date(time));
}
function formatLifetime({ kind, lifetime }, messages) {
  const { lifetimes, units } = messages;
  if (lifetime === "session") return lifetimes[kind === "sessionStorage" ? "tab" : "session"];
  if (lifetime === "persistent") return lifetimes.persistent;
  const [date = "", time = ""] = lifetime.slice(1).split("T");
  const parts = (text, prefix) => [...text.matchAll(/(\d+)(\w)/g)].map(([, digits = "", letter = ""]) => {
    const unit = DESIGNATORS[letter === "M" ? prefix + letter : letter] ?? "day";
    return `${digits} ${units[unit][Number(digits) === 1 ? 0 : 1]}`;
  });
  return [...parts(date, ""), ...parts(time, "T")].join(" ");
}
const EEA = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" ");
function isOutsideEea(country) {
  return !EEA.includes(country);
}
function formatCountry(country, language) {
  return (regions[language] ??= new Intl.DisplayNames(locale(language), { type: "region" })).of(country) ?? country;
}

function visibleCookies(read = () => document.cookie) {
  try {
    return read().split(/; */).filter(Boolean);
  } catch {
    return [];
  }
}

const DAY = 864e5;
function decode(value, now) {
  const fields = {};
  const answers = {};
  for (const part of value.split("~")) {
    const [key, id, hash = ""] = part.split(/[:.]/);
    if (key === "no" || key === "yes" && !answers[id]) answers[id] = { granted: key === "yes", hash };
    fields[key] = part.slice(key.length + 1);
  }
  const { t: time = "", s: since = time, by: control = "api", l: language, x: texts, g: signal, v: version } = fields;
  return Date.parse(since) <= Date.parse(time) && Date.parse(time) <= now + DAY ? { time, since, answers, control, language, texts, signal, version } : void 0;
}

const ANSWER = "personvern";
function answerValues(domain) {
  const all = visibleCookies().filter((cookie) => cookie.startsWith(`${ANSWER}=`)).map((cookie) => cookie.slice(ANSWER.length + 1));
  try {
    if (!domain) all.push(localStorage.getItem(ANSWER) || "");
  } catch {
  }
  return all;
}
function readAnswer(declaration, now, domain, values = answerValues(domain)) {
  const about = (decision) => Object.keys(decision.answers).some((id) => holds(declaration, decision, id));
  const found = values.map((value) => decode(value, now)).filter((decision) => !!decision).sort((a, b) => a.time < b.time ? 1 : -1);
  return found.find(about) || found[0];
}

function ownService(declaration, { own }, language, cookieDomain) {
  const { askAgainAfterDays, controller, services } = declaration;
  if (services.some(({ items }) => items.some(({ name }) => name === ANSWER))) return void 0;
  const ours = (text) => ({ [language]: text });
  const item = (name, kind, lifetime, purpose) => ({
    name,
    kind,
    lifetime,
    purpose: ours(purpose),
    setBy: controller.name,
    httpOnly: false
  });
  const copy = item(ANSWER, "localStorage", "persistent", own.copy);
  return {
    id: "personvern",
    name: own.name,
    purpose: "necessary",
    vendor: controller.name,
    recipients: [controller.name],
    hosts: [],
    reason: ours(own.reason),
    items: [item(ANSWER, "cookie", `P${String(askAgainAfterDays)}D`, own.cookie), ...cookieDomain ? [] : [copy]]
  };
}

const FACTS = ["name", "purpose", "setBy", "recipients", "lifetime", "kind", "category"];
function renderDeclaration(declaration, settings = {}) {
  const language = languageOf(settings.language ?? "", settings.language);
  const own = ownService(declaration, WORDS[language], language, settings.cookieDomain);
  return new ListPage(declaration, language, settings.headingLevel ?? 2).render(own).text;
}
class ListPage {
  _declaration;
  _language;
  _level;
  _words;
  constructor(declaration, language, level) {
    this._declaration = declaration;
    this._language = language;
    this._level = level;
    this._words = WORDS[language];
  }
  render(own) {
    const groups = PURPOSES.map((purpose) => {
      const declared = servicesOf(this._declaration, purpose);
      const services = purpose === "necessary" && own ? [...declared, own] : declared;
      return services.length > 0 && this._purpose(purpose, services);
    });
    return markup`<div class="personvern-list" lang="${this._language}" dir="${this._words.direction ?? "ltr"}">
${groups}${this._contact()}</div>
`;
  }
  _purpose(purpose, services) {
    const words = this._words;
    const own = purpose === "necessary" ? void 0 : this._declaration.purposes[purpose];
    const text = purpose === "necessary" ? words.necessaryExplanation : words.explanation[purpose];
    return markup`<section aria-labelledby="personvern-${purpose}">
${this._heading(this._level, purpose, this._category(purpose))}
<p>${own?.description ? this._spoken(own.description) : text}</p>
${services.map((service) => this._service(service))}</section>
`;
  }
  _service(service) {
    const { country, description, id, items, name, privacyUrl, reason, recipients, vendor } = service;
    const words = this._words;
    const where = country && { country: formatCountry(country, this._language) };
    const goesTo = [
      fill(words.goesTo, { recipients: formatList(recipients, this._language) }),
      where ? fill(isOutsideEea(country) ? words.transfer : words.country, where) : ""
    ].filter(Boolean);
    const link = privacyUrl && markup` <a href="${privacyUrl}">${fill(words.vendorPrivacy, { vendor })}</a>`;
    return markup`${this._heading(this._level + 1, `service-${id}`, name)}
${description !== void 0 && markup`<p>${this._spoken(description)}</p>\n`}${reason !== void 0 && markup`<p>${words.reason} ${this._spoken(reason)}</p>\n`}<p>${goesTo.join(" ")}${link}</p>
${items.length ? items.map((item) => this._item(service, item)) : markup`<p>${words.storesNothing}</p>\n`}`;
  }
  _item(service, item) {
    const facts = this._facts(service, item);
    return markup`<dl>
${FACTS.map((fact) => markup`<dt>${this._words.columns[fact]}</dt><dd>${facts[fact]}</dd>\n`)}</dl>
`;
  }
  _facts({ purpose, recipients }, item) {
    return {
      name: markup`<code>${item.name}</code>`,
      purpose: this._spoken(item.purpose),
      setBy: item.domain ? `${item.setBy} (${item.domain})` : item.setBy,
      recipients: formatList(recipients, this._language),
      lifetime: formatLifetime(item, this._words),
      kind: this._words.kinds[item.kind],
      category: this._category(purpose)
    };
  }
  _category(purpose) {
    if (purpose === "necessary") return this._words.necessaryName;
    const { title } = this._declaration.purposes[purpose];
    return title ? this._spoken(title) : this._words.name[purpose];
  }
  _contact() {
    const { controller, updated } = this._declaration;
    const { contact, dataProtectionOfficer: officer, name, privacyStatement } = controller;
    const words = this._words;
    return markup`<section aria-labelledby="personvern-contact">
${this._heading(this._level, "contact", words.contactHeading)}
<p>${fill(words.responsible, { controller: name })} ${words.contact} ${contactLink(contact)}</p>
${officer !== void 0 && markup`<p>${words.dataProtectionOfficer} ${contactLink(officer)}</p>\n`}<p>${words.legalBasis} ${words.rights}</p>
<p>${words.complaint} <a href="https://www.datatilsynet.no/">Datatilsynet</a>.</p>
<p><a href="${privacyStatement}">${words.privacyStatement}</a></p>
<p>${fill(words.updated, { date: formatDate(updated, this._language) })}</p>
</section>
`;
  }
  _heading(level, id, text) {
    const tag = new Html(`h${String(Math.min(Math.max(Math.trunc(level), 1), 6))}`);
    return markup`<${tag} id="personvern-${id}">${text}</${tag}>`;
  }
  /** A text of the site's, marked with its language where that is not the language around it (WCAG 3.1.2). */
  _spoken(text) {
    const { lang, text: said } = textIn(text, this._language, this._declaration.language);
    return lang ? markup`<span lang="${lang}" dir="auto">${said}</span>` : said;
  }
}
function contactLink(contact) {
  const isMail = contact.includes("@") && !contact.includes("/");
  const isPhone = /^\+?[\d ]+$/.test(contact);
  const href = isMail ? `mailto:${contact}` : isPhone ? `tel:${contact.replace(/ /g, "")}` : contact;
  return markup`<a href="${href}">${contact}</a>`;
}

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
function parseDeclaration(json) {
  checkDeclaration(json);
  return freeze(readDeclaration(json));
}

function readSignal(navigator, attribute) {
  if (navigator.globalPrivacyControl || attribute === "gpc") return "gpc";
  return navigator.doNotTrack === "1" || attribute === "dnt" ? "dnt" : void 0;
}

function readRequest(request, declaration, settings = {}) {
  const now = settings.now ?? Date.now();
  const cookies = header(request, "cookie").split(/; */);
  const values = cookies.flatMap((each) => each.startsWith(`${ANSWER}=`) ? [each.slice(ANSWER.length + 1)] : []);
  return visitOf(declaration, readAnswer(declaration, now, void 0, values), signalOf(request), {
    path: pathOf(request),
    ...settings,
    now
  });
}
function visitOf(declaration, decision, signal, settings = {}) {
  const { now = Date.now(), path = "/", signalPolicy } = settings;
  const consent = new Consent({
    read: () => decision,
    path,
    signal,
    askDespiteSignal: signalPolicy === "ask",
    now: () => now
  });
  consent.declare(declaration);
  return Object.freeze({ decision, signal, has: (id) => consent.has(id) });
}
function signalOf(request) {
  const says = (name) => header(request, name).trim() === "1";
  return readSignal({
    globalPrivacyControl: says("sec-gpc"),
    doNotTrack: says("dnt") || says("x-do-not-track") ? "1" : null
  });
}
function pathOf(request) {
  if (!isRequest(request)) return void 0;
  const url = "originalUrl" in request ? request.originalUrl : request.url;
  return url === void 0 ? void 0 : pathIn(url);
}
function pathIn(url) {
  try {
    return new URL(url.startsWith("/") ? `http://localhost${url}` : url).pathname;
  } catch {
    return "/";
  }
}
function header(request, name) {
  const headers = isRequest(request) ? request.headers : request;
  if (hasGet(headers)) return headers.get(name) ?? "";
  const value = headers[name];
  return typeof value === "string" ? value : (value ?? []).join("; ");
}
const isRequest = (request) => "headers" in request && typeof request.headers === "object";
const hasGet = (headers) => "get" in headers && typeof headers.get === "function";

function contentSecurityPolicy(declaration, decision, { existing, signal, secure = true, ...settings } = {}) {
  const { has } = visitOf(declaration, decision, signal, settings);
  return [existing?.trim(), strictPolicy(declaration, has, secure)].filter(Boolean).join(", ");
}

const SIGNALS = ["DNT", "X-Do-Not-Track", "Sec-GPC"];
function preparePage(settings, { request, path, secure, existing }) {
  const { banner, declaration, guard, park = true, passSignal = true, signalPolicy } = settings;
  const { decision, signal } = readRequest(request, declaration, { path, signalPolicy });
  const strict = guard === "strict";
  const policy = strict ? contentSecurityPolicy(declaration, decision, { existing, signal, signalPolicy, path, secure }) : existing ?? "";
  const nonce = /'nonce-([\w+/=-]+)'/.exec(existing ?? "")?.[1];
  const snippet = headSnippet(declaration, {
    ...settings,
    nonce,
    signal: passSignal ? signal : void 0,
    policyInHeader: strict,
    secure
  });
  const signals = passSignal || strict ? SIGNALS : [];
  return {
    policy,
    vary: strict || banner && passSignal ? [...signals, "Cookie"] : signals,
    rewrite: (html) => {
      const changes = park ? [...findTrackers(html, declaration).changes] : [];
      const tags = readTags(html);
      const insert = (at, text) => {
        if (at !== void 0 && text) changes.push({ start: at, end: at, text: `
${text}`, line: 0, services: [] });
      };
      insert(placeForSnippet(html, tags), snippet);
      const lang = tags.find(({ name }) => name === "html")?.attributes["lang"]?.value;
      const language = settings.language ?? (lang && languageOf(lang));
      const visit = passSignal ? { decision, signal } : {};
      insert(placeForBanner(tags), banner?.(declaration, { ...visit, language, nonce, path, signalPolicy }) ?? "");
      return applyChanges(
        html,
        changes.sort((a, b) => a.start - b.start)
      );
    }
  };
}
function prepareScript(settings, type, asked) {
  if (settings.guard !== "strict") return void 0;
  if (!/^(shared)?worker$/.test(header(asked.request, "sec-fetch-dest")))
    return isJavaScript(type) ? { policy: asked.existing ?? "", vary: ["Sec-Fetch-Dest"], dropped: [] } : void 0;
  const { childPaths } = settings.declaration;
  const page = header(asked.request, "referer");
  const path = childPaths[0] === void 0 ? asked.path : page ? pathIn(page) : childPaths[0];
  const { policy, vary } = preparePage(settings, { ...asked, path });
  const from = childPaths.length ? ["Referer"] : [];
  return { policy, vary: ["Sec-Fetch-Dest", ...from, ...vary], dropped: ["etag", "last-modified"] };
}
function placeForSnippet(html, tags) {
  const doctype = /^\uFEFF?\s*(?:<!--[^]*?-->\s*)*<!doctype[^>]*>/i.exec(html)?.[0].length;
  const html5 = tags.find(({ name }) => name === "html")?.end;
  const head = tags.find(({ name }) => name === "head")?.end ?? html5 ?? doctype;
  return head === void 0 || tags.some(isGate) ? void 0 : encodingAfter(tags, head) ?? head;
}
function placeForBanner(tags) {
  return tags.some(({ name }) => name === "personvern-banner") ? void 0 : tags.find(({ name }) => name === "body")?.end;
}
function isGate({ attributes, name }) {
  const address = attributes["src"]?.value ?? "";
  return name === "script" && (/(^|\/)personvern(-strict)?\.js([?#]|$)/.test(address) || isDeclaration(attributes["id"]?.value));
}
const isDeclaration = (id) => id === "personvern-declaration";
function encodingAfter(tags, head) {
  for (const { attributes, end, name, start } of tags) {
    if (start < head) continue;
    if (name !== "meta" && name !== "title") return void 0;
    const isEncoding = "charset" in attributes || /^content-type$/i.test(attributes["http-equiv"]?.value.trim() ?? "");
    if (name === "meta" && isEncoding) return end;
  }
  return void 0;
}
function isReadable(type, encoding) {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  return isHtml(type) && /^(utf-?8|us-ascii)$/i.test(charset) && /^(identity)?$/i.test(encoding.trim());
}
const isJavaScript = (type) => /^\s*(text|application)\/(x-)?(java|ecma)script\s*(;|$)/i.test(type);
const isHtml = (type) => /^\s*text\/html\s*(;|$)/i.test(type);
function varyWith(existing, names) {
  const has = existing.split(/\s*,\s*/).filter(Boolean);
  const known = has.map((name) => name.toLowerCase());
  return known.includes("*") ? existing : [...has, ...names.filter((name) => !known.includes(name.toLowerCase()))].join(", ");
}
function isSecure(request, protocol) {
  return protocol === "https" || header(request, "x-forwarded-proto").split(",")[0]?.trim() === "https";
}
const ABOUT_BYTES = [
  "content-length",
  "content-md5",
  "digest",
  "content-digest",
  "etag",
  "last-modified",
  "accept-ranges"
];

function personvernFetch(handler, settings) {
  return async (request, ...rest) => {
    const response = await handler(request, ...rest);
    const type = response.headers.get("content-type") ?? "";
    const url = new URL(request.url);
    const asked = {
      request,
      path: url.pathname,
      secure: isSecure(request, url.protocol.slice(0, -1)),
      existing: response.headers.get("content-security-policy")
    };
    const { status, statusText } = response;
    if (!isHtml(type)) {
      const script = prepareScript(settings, type, asked);
      if (!script) return response;
      return new Response(response.body, { headers: headersWith(response, script), status, statusText });
    }
    const { rewrite, ...prepared } = preparePage(settings, asked);
    const headers = headersWith(response, { ...prepared, dropped: [] });
    const isHead = request.method === "HEAD";
    const isPage = !isHead && !!response.body && isReadable(type, headers.get("content-encoding") ?? "");
    const body = isPage ? await rewritten(response, rewrite) : isHead ? null : response.body;
    if (isPage || isHead) for (const name of ABOUT_BYTES) headers.delete(name);
    return new Response(body, { headers, status, statusText });
  };
}
function headersWith(response, { dropped, policy, vary }) {
  const headers = new Headers(response.headers);
  if (policy) headers.set("content-security-policy", policy);
  if (vary.length) headers.set("vary", varyWith(headers.get("vary") ?? "", vary));
  for (const name of dropped) headers.delete(name);
  return headers;
}
async function rewritten(response, rewrite) {
  const bytes = await response.arrayBuffer();
  const html = decodeHtml(new Uint8Array(bytes));
  return html === void 0 ? bytes : rewrite(html);
}
function decodeHtml(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

function personvernExpress(settings) {
  return (request, response, next) => {
    new HeldPage(settings, request, response);
    next();
  };
}
class HeldPage {
  _settings;
  _request;
  _response;
  _real;
  _held = [];
  /** Undefined until the first byte; then the page that is held, or none if everything passes. */
  _page;
  constructor(settings, request, response) {
    this._settings = settings;
    this._request = request;
    this._response = response;
    this._real = {
      end: response.end.bind(response),
      flushHeaders: response.flushHeaders.bind(response),
      write: response.write.bind(response),
      writeHead: response.writeHead.bind(response)
    };
    response.writeHead = (...all) => this._writeHead(all);
    response.write = (...all) => this._write(all);
    response.end = (...all) => this._end(all);
    response.flushHeaders = () => {
      if (!this._decide()) this._real.flushHeaders();
    };
  }
  /** The headers wait for the page; what is given here is as good as set. */
  _writeHead(all) {
    const response = this._response;
    if (this._page || response.headersSent) return this._real.writeHead(...all);
    const [status, ...rest] = all;
    response.statusCode = Number(status);
    for (const each of rest) {
      if (typeof each === "string") response.statusMessage = each;
      else for (const [name, value] of headerPairs(each)) response.setHeader(name, value);
    }
    return response;
  }
  _write(all) {
    const bytes = this._decide() ? bytesOf(all) : void 0;
    if (!bytes) return this._release().write(...all);
    this._held.push(bytes);
    callbackOf(all)?.();
    return true;
  }
  _end(all) {
    const rewrite = this._decide();
    const bytes = rewrite && bytesOf(all);
    if (!rewrite || !bytes) return this._release().end(...all);
    const whole = join([...this._held.splice(0), bytes]);
    this._page = { rewrite: void 0 };
    for (const name of ABOUT_BYTES) this._response.removeHeader(name);
    const html = decodeHtml(whole);
    const page = html ? new TextEncoder().encode(rewrite(html)) : whole;
    if (page.length) this._response.setHeader("content-length", page.length);
    return this._real.end(page, callbackOf(all));
  }
  /** What has been held goes out as it is. */
  _release() {
    for (const bytes of this._held.splice(0)) this._real.write(bytes);
    this._page = { rewrite: void 0 };
    return this._real;
  }
  /** Looks at the headers once. Returns what is to be done with the page, if it is one that can be read. */
  _decide() {
    this._page ??= { rewrite: this._response.headersSent ? void 0 : this._prepare() };
    return this._page.rewrite;
  }
  _prepare() {
    const type = this._header("content-type");
    const { headers, originalUrl, socket, url } = this._request;
    const asked = {
      request: headers,
      path: pathIn(originalUrl ?? url ?? "/"),
      secure: isSecure(headers, "encrypted" in socket && socket.encrypted ? "https" : "http"),
      existing: this._header("content-security-policy")
    };
    if (isHtml(type)) {
      const page = preparePage(this._settings, asked);
      this._setHeaders(page);
      return isReadable(type, this._header("content-encoding")) ? page.rewrite : void 0;
    }
    const script = prepareScript(this._settings, type, asked);
    if (!script) return void 0;
    this._setHeaders(script);
    for (const name of script.dropped) this._response.removeHeader(name);
    return void 0;
  }
  _setHeaders({ policy, vary }) {
    if (policy) this._response.setHeader("content-security-policy", policy);
    if (vary.length) this._response.setHeader("vary", varyWith(this._header("vary"), vary));
  }
  _header(name) {
    return String(this._response.getHeader(name) ?? "");
  }
}
function headerPairs(headers) {
  if (!headers || typeof headers !== "object") return [];
  if (!Array.isArray(headers)) return Object.entries(headers);
  const flat = headers.flat(1);
  const values = /* @__PURE__ */ new Map();
  flat.forEach((name, i) => {
    if (i % 2 === 0) values.set(name, [...values.get(name) ?? [], flat[i + 1] ?? ""]);
  });
  return [...values].map(([name, all]) => [name, all.length > 1 ? all : String(all[0])]);
}
function bytesOf([chunk, encoding]) {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk !== "string") return new Uint8Array();
  const isUtf8 = typeof encoding !== "string" || /^utf-?8$/i.test(encoding);
  return isUtf8 ? new TextEncoder().encode(chunk) : void 0;
}
const callbackOf = (all) => all.find((each) => typeof each === "function");
function join(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export { DeclarationError, GATE_NOTICE, LANGUAGES, QUESTION_WORDS, WORDS, applyChanges, checkDeclaration, contentSecurityPolicy, didYouMean, faultOf, headSnippet, isGroup, keysAt, nearest, optionalPurposes, paintIslands, parkHtml, parseDeclaration, personvernExpress, personvernFetch, readDeclaration, readRequest, readTags, renderBanner, renderDeclaration, renderLink, textsLackingIn };
