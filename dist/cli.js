#!/usr/bin/env node
import { LANGUAGES, nearest, applyChanges, checkDeclaration, faultOf, keysAt, didYouMean as didYouMean$1, readDeclaration, readTags, paintIslands, GATE_NOTICE, parkHtml, renderBanner, renderLink, renderDeclaration, headSnippet, WORDS, isGroup, textsLackingIn, QUESTION_WORDS, optionalPurposes } from './node/server.js';
import { readFileSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, extname } from 'node:path';
import { parseTree, printParseErrorCode } from './node/json-reader.js';
import { fileURLToPath } from 'node:url';
import './node/lit-templates.js';
import './node/html-tokenizer.js';

const EXIT = { done: 0, wrong: 1, misused: 2 };
class Misuse extends Error {
}
class Unusable extends Error {
}
const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;
function say(text) {
  process.stdout.write(text);
}
function remark(text) {
  process.stderr.write(`${text}
`);
}

function didYouMean(word, words) {
  const meant = nearest(word, words);
  return meant ? `; did you mean ${meant}?` : "";
}
function oneDeclaration([path, ...more], command) {
  if (!path) throw new Misuse(`which declaration? personvern-banner ${command} declaration.json`);
  if (more.length) throw new Misuse(`one declaration, and no "${more.join(" ")}" after it`);
  return path;
}
function expectOneOf(option, value, names) {
  if (value !== void 0 && !names.includes(value))
    throw new Misuse(`${option} is "${value}"; expected ${oneOf(names)}${didYouMean(value, names)}`);
}
const oneOf = (names) => names.length > 1 ? `one of ${names.join(", ")}` : String(names[0]);
function languageFrom(tag, option = "--language") {
  const language = LANGUAGES.find((each) => each === (tag === "no" ? "nb" : tag));
  if (tag !== void 0 && !language) throw new Misuse(`${option} is "${tag}"; expected ${oneOf(LANGUAGES)}`);
  return language;
}
function expectAddress(option, value, example) {
  if (value !== void 0 && !/^(\/(?!\/)|https?:\/\/\w)\S*$/i.test(value))
    throw new Misuse(`${option} is "${value}"; expected a path that begins with "/", like "${example}", or an address`);
}
function expectDomain(option, value) {
  if (value !== void 0 && !/^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(value))
    throw new Misuse(
      `${option} is "${value}"; expected a domain like "example.no", without "https://", port, path and a dot first`
    );
}

const CONTEXT = 3;
function unifiedDiff(path, html, changes) {
  const name = path.replaceAll("\\", "/").replace(/^(\.?\/)+/, "");
  const before = linesOf(html);
  const edits = editsOf(before, linesOf(applyChanges(html, changes)), changes);
  const hunks = groupsOf(edits, CONTEXT * 2).map((group) => hunk(before, group));
  return `--- a/${name}
+++ b/${name}
${hunks.join("")}`;
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function editsOf(before, after, changes) {
  const ends = [];
  for (const line of before) ends.push((ends.at(-1) ?? 0) + line.length);
  const lineAt = (offset) => ends.findIndex((end) => offset < end);
  const edits = [];
  for (const { start, end } of changes) {
    const first = lineAt(start);
    const last = (end > start ? lineAt(end - 1) : first) + 1;
    const previous = edits.at(-1);
    const joined = previous && first < previous.last ? edits.pop() : void 0;
    const from = joined ? joined.first : first;
    const to = Math.max(last, joined?.last ?? 0);
    edits.push({ first: from, last: to, lines: after.slice(from, to) });
  }
  return edits;
}
function groupsOf(edits, gap) {
  const groups = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && edit.first - (group.at(-1)?.last ?? 0) <= gap) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
function hunk(before, edits) {
  const start = Math.max(0, (edits[0]?.first ?? 0) - CONTEXT);
  const end = Math.min(before.length, (edits.at(-1)?.last ?? 0) + CONTEXT);
  let at = start;
  const body = edits.flatMap(({ first, last, lines }) => {
    const same = marked(" ", before.slice(at, first));
    at = last;
    return [...same, ...marked("-", before.slice(first, last)), ...marked("+", lines)];
  });
  const count = end - start;
  return [`@@ -${start + 1},${count} +${start + 1},${count} @@
`, ...body, ...marked(" ", before.slice(at, end))].join(
    ""
  );
}
const marked = (mark, lines) => lines.map((line) => mark + (line.endsWith("\n") ? line : `${line}
\\ No newline at end of file
`));

function inspect(json) {
  const faults = /* @__PURE__ */ new Map();
  const unknown = checkDeclaration(json, (at, value, expected) => {
    if (!faults.has(at)) faults.set(at, { text: faultOf(at, value, expected), isMissing: value === void 0 });
  });
  const strays = unknown.map((at) => strayAt(json, at));
  const explained = [];
  const complaints = [...faults].map(([at, { isMissing, text }]) => {
    const stray = isMissing && strays.find(({ meant }) => meant === at);
    if (!stray) return { path: pathOf(at), text, isFault: true };
    explained.push(stray);
    return { ...stray, text: `${text}. There is "${stray.key}"; is that what it is to be?`, isFault: true };
  });
  return [...complaints, ...strays.filter((stray) => !explained.includes(stray))];
}
function strayAt(json, at) {
  const [parent, key] = split(json, at);
  const path = pathOf(parent);
  const there = Object(valueAt(json, path));
  const word = nearest(
    key,
    keysAt(path).filter((known) => !Object.hasOwn(there, known))
  );
  return {
    key,
    meant: word && (parent ? `${parent}.${word}` : word),
    path: [...path, key],
    ofKey: true,
    text: unknownKey(key, parent, word),
    isFault: false
  };
}
const unknownKey = (key, parent, meant) => `there is no key "${key}"${parent && ` in ${parent}`}, so it does nothing${didYouMean$1(meant)}`;
const pathOf = (at) => at.match(/[^.[\]]+/g) ?? [];
const valueAt = (json, path) => path.reduce((value, key) => Object(value)[key], json);
function split(json, at) {
  for (let dot = at.lastIndexOf("."); dot > 0; dot = at.lastIndexOf(".", dot - 1)) {
    const parent = at.slice(0, dot);
    if (Object.hasOwn(Object(valueAt(json, pathOf(parent))), at.slice(dot + 1)))
      return [parent, at.slice(dot + 1)];
  }
  return ["", at];
}

const OPTIONS = { disallowComments: true };
function lineAndColumn(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
function shownLine(text, offset) {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0].slice(-70) ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0].slice(0, 40) ?? "";
  return `    ${`${before}${after}`.replaceAll("	", " ")}
    ${" ".repeat(before.length)}^`;
}
class JsonPlaces {
  _root;
  constructor(text) {
    this._root = parseTree(text, [], OPTIONS);
  }
  /** Offset of the value at `path`, or of its key; of what is missing, that of the object or list it is missing in. */
  offsetOf(path, ofKey = false) {
    let node = this._root;
    for (const [i, key] of path.entries()) {
      const next = (
        // Of two entries with one key the last one counts.
        node?.type === "array" ? node.children?.[Number(key)] : node?.children?.findLast((one) => keyOf(one) === key)
      );
      if (!next) break;
      node = next.type === "property" && !(ofKey && i === path.length - 1) ? next.children?.[1] : next;
    }
    return node?.offset ?? 0;
  }
  /** Keys that stand twice in one object: nobody means that, and JSON says nothing. */
  twice(node = this._root) {
    const children = node?.children ?? [];
    const keys = node?.type === "object" ? children.map(keyOf) : [];
    const own = children.flatMap(
      ({ offset }, i) => keys[i] !== void 0 && keys.indexOf(keys[i]) < i ? [{ offset, text: `the key "${keys[i]}" stands twice; only the last one counts` }] : []
    );
    return [...own, ...children.flatMap((child) => this.twice(child))];
  }
}
const keyOf = ({ children, type }) => type === "property" ? children?.[0]?.value : void 0;
const REASONS = {
  InvalidSymbol: 'this is no value; texts stand in "\u2026"',
  InvalidNumberFormat: "this is no number as JSON writes it",
  PropertyNameExpected: 'a key in "\u2026" is expected here',
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is missing here",
  CommaExpected: "a comma is missing here",
  CloseBraceExpected: "a } is missing here",
  CloseBracketExpected: "a ] is missing here",
  EndOfFileExpected: "something follows after the end; is there a } or ] too many?",
  InvalidCommentToken: "JSON has no comments; take it out",
  UnexpectedEndOfComment: "JSON has no comments; take it out",
  UnexpectedEndOfString: 'a text begins here and does not end; is a " missing?',
  UnexpectedEndOfNumber: "this is no number as JSON writes it",
  InvalidUnicode: "\\u is to be followed by four digits or letters from a to f",
  InvalidEscapeCharacter: "a \\ in a text is written \\\\",
  InvalidCharacter: "a text has no line breaks and tabs in it; write \\n, or leave it out"
};
const INVISIBLE = {
  "\uFEFF": "a byte order mark, which is invisible, stands here; delete it",
  "\xA0": "a space that is no ordinary one (it does not break) stands here; delete it",
  "\u200B": "a space without width, which is invisible, stands here; delete it"
};
function whyNoJson(text, refused) {
  if (!text.trim()) return { offset: 0, text: "the file is empty" };
  if (/^\s*</.test(text)) return { offset: 0, text: "this is HTML, not JSON; is it the right file?" };
  const errors = [];
  parseTree(text, errors, OPTIONS);
  const [first] = errors;
  if (!first) return { offset: 0, text: `not valid JSON: ${refused instanceof Error ? refused.message : ""}` };
  const { offset } = first;
  const before = text.slice(0, offset).trimEnd();
  const sign = text[offset] ?? "";
  if (before.endsWith(",") && /[}\]]/.test(sign))
    return { offset: before.length - 1, text: `there is a comma after the last entry, before ${sign}; take it out` };
  const invisible = INVISIBLE[sign];
  if (invisible) return { offset, text: invisible };
  if (/['‘’“”„«»]/.test(sign)) return { offset, text: 'keys and texts stand in straight quotation marks: "\u2026"' };
  const unclosed = { "}": "CloseBracketExpected", "]": "CloseBraceExpected" }[sign];
  const said = printParseErrorCode(first.error);
  const code = said === "CommaExpected" && unclosed || said;
  const missing = /^(Colon|Comma|Close\w+)Expected$/.test(code);
  return { offset: missing ? before.length : offset, text: REASONS[code] ?? `not valid JSON (${code})` };
}

function readBytes(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : ""}`);
  }
}
function lookAt(path, inspect) {
  const bytes = readBytes(path);
  const broken = (text2) => {
    remark(`${path}:${text2}`);
    return { json: void 0, faults: 1, warnings: 0 };
  };
  if (/^(fffe|feff)/.test(bytes.toString("hex", 0, 2))) return broken("1:1: the file is in UTF-16; save it as UTF-8");
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0)
    return broken(
      `${lineAndColumn(text, damaged)}: a letter is not in UTF-8, and visitors would see \uFFFD; save the file as UTF-8
` + shownLine(text, damaged)
    );
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { offset, text: why } = whyNoJson(text, error);
    return broken(`${lineAndColumn(text, offset)}: ${why}
${shownLine(text, offset)}`);
  }
  return { json, ...sayAll(path, text, inspect(json)) };
}
function sayAll(path, text, complaints) {
  const places = new JsonPlaces(text);
  const all = [
    ...complaints.map((one) => ({ ...one, offset: places.offsetOf(one.path, one.ofKey) })),
    ...places.twice().map((spot) => ({ ...spot, isFault: false }))
  ].sort((a, b) => a.offset - b.offset);
  for (const { isFault, offset, text: what } of all)
    remark(`${path}:${lineAndColumn(text, offset)}: ${isFault ? "" : "warning: "}${what}`);
  const faults = all.filter(({ isFault }) => isFault).length;
  return { faults, warnings: all.length - faults };
}

const PAGES = new Set(
  ".html .htm .xhtml .shtml .php .phtml .cshtml .vbhtml .razor .aspx .ascx .master .jsp .jspf .ftl .erb .ejs .hbs .handlebars .mustache .njk .jinja .jinja2 .j2 .liquid .twig .tpl .tmpl .cfm .gohtml .vm".split(" ")
);
function readDeclarationFile(path) {
  const { faults, json } = lookAt(path, inspect);
  if (faults) throw new Unusable(`${path}: cannot be used; ${count(faults, "fault")}`);
  return readDeclaration(json);
}
function findPages(paths) {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new Misuse(`${path} is neither a file nor a folder`);
    return stat.isDirectory() ? pagesIn(path) : [path];
  });
}
function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return pagesIn(path);
    return entry.isFile() && PAGES.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

const GATE = /\bpersonvern(-strict)?\.js\b/;
const GATE_TAG = '<script src="/personvern/personvern.js" data-declaration="/personvern/declaration.json"><\/script>';
function notesOnParked(html) {
  const tags = readTags(paintIslands(html));
  const parked = tags.filter(({ attributes }) => attributes["data-purpose"]);
  const [first] = parked;
  if (!first) return [];
  const lineOf = ({ start }) => html.slice(0, start).split(/\r\n?|\n/).length;
  const frames = parked.filter(({ name }) => name === "iframe");
  const [frame] = frames;
  const notes = [];
  if (frame)
    notes.push({
      line: lineOf(frame),
      text: `<iframe>: ${frames.length} parked; without JavaScript nothing stands in the place of one. Better is <personvern-embed> with a link to the source in it`
    });
  const head = tags.find(({ name }) => name === "head" || name === "html" || name === "body");
  if (head && !tags.some((tag) => isGate(html, tag)))
    notes.push({
      line: lineOf(head),
      text: `<${head.name}>: no gate here, and without one nothing opens. First in <head>, after <meta charset>: ${GATE_TAG}`
    });
  return notes;
}
function isGate(html, { content, end, name, start }) {
  if (name !== "script") return false;
  return GATE.test(html.slice(start, end)) || !!content && html.startsWith(GATE_NOTICE, content.start);
}

const park = {
  usage: "park <files or folders \u2026> --declaration <declaration.json> [--write]",
  help: `Turns the tags of declared optional services into parked markup. Shows a diff; everything else stays byte for
byte. Without --write nothing is changed. What a person has to look at is said as "file:line: \u2026": also a page that has
no gate's tag, and parked frames, in whose place nothing stands without JavaScript.`,
  run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { declaration: { type: "string" }, write: { type: "boolean", default: false } }
    });
    const { declaration: path, write } = values;
    if (!path) throw new Misuse("which declaration? Add --declaration declaration.json");
    if (!positionals.length) throw new Misuse("which pages? Name files or folders");
    const declaration = readDeclarationFile(path);
    const counts = findPages(positionals).map((page) => parkFile(page, declaration, write));
    const changed = counts.filter(Boolean).length;
    const what = `${counts.length} files read, ${changed} ${write ? "changed" : "to change"}`;
    remark(changed && !write ? `${what}; add --write to change them` : what);
    return EXIT.done;
  }
};
function parkFile(path, declaration, write) {
  const bytes = readBytes(path);
  if (bytes.includes(0)) {
    remark(`${path}: passed over, it is no text in UTF-8 or a one-byte encoding`);
    return 0;
  }
  const encoding = isUtf8(bytes) ? "utf8" : "latin1";
  const html = bytes.toString(encoding);
  const { changes, html: parked, notes } = parkHtml(html, declaration);
  for (const { line, text } of [...notes, ...notesOnParked(parked)]) remark(`${path}:${line}: ${text}`);
  if (!changes.length) return 0;
  say(unifiedDiff(path, html, changes));
  if (write) writeFileSync(path, parked, encoding);
  return changes.length;
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const render = {
  usage: "render <declaration.json> [--banner | --link] [--language nb|nn|en|se] [--heading-level 2] [--nonce \u2026]\n          [--cookie-domain example.no]",
  help: "Writes the full list as static HTML, for the page with the privacy statement.\nWith --banner the question, to go first in <body>; with --link what stands there for those who cannot be asked.",
  run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        banner: { type: "boolean", default: false },
        link: { type: "boolean", default: false },
        nonce: { type: "string" },
        language: { type: "string" },
        "heading-level": { type: "string", default: "2" },
        "cookie-domain": { type: "string" }
      }
    });
    const path = oneDeclaration(positionals, "render");
    const { banner, "cookie-domain": cookieDomain, "heading-level": level, link, nonce } = values;
    if (banner && link) throw new Misuse("--banner or --link; --banner has the link in it already");
    if (!/^[1-6]$/.test(level)) throw new Misuse(`--heading-level is "${level}"; expected 1 to 6`);
    const language = languageFrom(values.language);
    expectDomain("--cookie-domain", cookieDomain);
    const declaration = readDeclarationFile(path);
    const settings = { language, headingLevel: Number(level) };
    if (banner) say(`${renderBanner(declaration, { ...settings, nonce })}
`);
    else if (link) say(`${renderLink(declaration, settings)}
`);
    else say(renderDeclaration(declaration, { ...settings, cookieDomain }));
    return EXIT.done;
  }
};

const GUARDS = ["off", "report", "declared", "strict"];
const snippet = {
  usage: "snippet <declaration.json> [--guard off|report|declared|strict] [--inline] [--base /personvern/] [--nonce \u2026]\n          [--declaration-url /personvern/declaration.json] [--language nb|nn|en|se] [--messages /texts.json]\n          [--cookie-domain example.no] [--signal-policy ask] [--record /record] [--check]",
  help: "Writes the lines that go first in <head>, after <meta charset>. --inline puts the gate itself into the page.\n--declaration-url leaves the declaration in a file of its own, and has it fetched together with the gate; not\nwith --guard strict. The rest become attributes: --messages is a file with texts of your own, --record an address\nthat receipts are posted to, --check explains mistakes on any machine.",
  run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: "string" },
        check: { type: "boolean", default: false },
        "cookie-domain": { type: "string" },
        "declaration-url": { type: "string" },
        guard: { type: "string" },
        inline: { type: "boolean", default: false },
        language: { type: "string" },
        messages: { type: "string" },
        nonce: { type: "string" },
        record: { type: "string" },
        "signal-policy": { type: "string" }
      }
    });
    const path = oneDeclaration(positionals, "snippet");
    const { "cookie-domain": cookieDomain, "declaration-url": declarationUrl, "signal-policy": signalPolicy } = values;
    const { base, check, guard, inline, messages, nonce, record } = values;
    expectUsable(values);
    const language = languageFrom(values.language);
    const declaration = readDeclarationFile(path);
    const strict = guard === "strict";
    if (strict) remarkOnContent(path, declaration);
    const gate = inline ? gateCode(strict ? "personvern-strict.js" : "personvern.js") : void 0;
    const attributes = { cookieDomain, guard, language, messages, nonce, record, signalPolicy };
    const checked = check ? { check: "" } : {};
    say(`${headSnippet(declaration, { base, declarationUrl, ...attributes, ...checked, inline: gate })}
`);
    return EXIT.done;
  }
};
function expectUsable(values) {
  const text = (name) => values[name];
  expectOneOf("--guard", text("guard"), GUARDS);
  expectOneOf("--signal-policy", text("signal-policy"), ["ask"]);
  expectDomain("--cookie-domain", text("cookie-domain"));
  expectAddress("--base", text("base"), "/personvern/");
  expectAddress("--declaration-url", text("declaration-url"), "/personvern/declaration.json");
  expectAddress("--messages", text("messages"), "/personvern/texts.json");
  expectAddress("--record", text("record"), "/record");
  if (values["guard"] === "strict" && values["declaration-url"] !== void 0)
    throw new Misuse(
      "--guard strict with --declaration-url: strict needs the declaration in the page, as one that is fetched comes after the browser has begun to fetch from others. Leave out --declaration-url"
    );
}
function remarkOnContent(path, { purposes, services }) {
  const names = services.flatMap(({ hosts, name, purpose }) => purpose === "content" && hosts.length ? [name] : []);
  if (!names.length || purposes.content.ask === "banner") return;
  remark(
    `${path}: note: on pages that nobody has edited, what comes from ${names.join(", ")} stays shut, without a button to open it, since the banner does not ask about "content". Have it ask, with "purposes": {"content": {"ask": "banner"}}, or park the frames (personvern-banner park)`
  );
}
const gateCode = (file) => readBytes(fileURLToPath(new URL(file, import.meta.url))).toString("utf8");

const texts = {
  usage: "texts [nb|nn|en|se]",
  help: 'Writes all texts of a language as JSON, to copy and change; bokm\xE5l if none is named. Keep what you change, and\nname the file with data-messages="/personvern/texts.json". {\u2026} is filled in when shown. For a language of your\nown translate all of it, and change "language".',
  run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [tag, ...more] = positionals;
    if (more.length) throw new Misuse("one language at a time");
    const language = languageFrom(tag, "the language") ?? "nb";
    if (language === "se") remark("Northern S\xE1mi is a draft that no translator has approved.");
    say(`${JSON.stringify({ language, ...WORDS[language] }, null, 2)}
`);
    return EXIT.done;
  }
};

const isOurs = (language) => LANGUAGES.some((ours) => ours === language);
function inspectTexts(json) {
  if (!isGroup(json)) return [wrong([], "a text file", json, "an object {\u2026} with texts by their keys")];
  const { direction, language, ...texts } = json;
  return [
    ...direction === void 0 || direction === "rtl" || direction === "ltr" ? [] : [wrong(["direction"], "direction", direction, '"rtl", or nothing')],
    ...languageOf(language),
    ...groupOf(texts, WORDS.nb, []),
    ...typeof language === "string" && !isOurs(language) ? lacking(json, language) : []
  ];
}
function wrong(path, name, found, expected) {
  return { path, text: `${name} is ${JSON.stringify(found).slice(0, 80)}; expected ${expected}`, isFault: true };
}
function languageOf(language) {
  const isTag = typeof language === "string" && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language);
  return language === void 0 || isTag ? [] : [wrong(["language"], "language", language, 'a language tag like "fi"')];
}
function groupOf(texts, ours, at) {
  return Object.entries(texts).flatMap(([key, text]) => {
    const path = [...at, key];
    if (Object.hasOwn(ours, key)) return valueOf(text, ours[key], path);
    const keys = [...Object.keys(ours), ...at.length ? [] : ["language", "direction"]];
    const meant = nearest(
      key,
      keys.filter((known) => !Object.hasOwn(texts, known))
    );
    return [{ path, ofKey: true, text: unknownKey(key, at.join("."), meant), isFault: false }];
  });
}
function valueOf(text, ours, path) {
  const name = path.join(".");
  if (isGroup(ours)) {
    if (isGroup(text)) return groupOf(text, ours, path);
    return [wrong(path, name, text, `an object {\u2026} with ${Object.keys(ours).join(", ")}`)];
  }
  if (Array.isArray(ours)) {
    const isPair = Array.isArray(text) && text.length === 2 && text.every((one) => typeof one === "string");
    return isPair ? [] : [wrong(path, name, text, "a list of two texts, for one and for several")];
  }
  if (typeof text !== "string" || !text.trim()) return [wrong(path, name, text, "a text")];
  return blanksOf(text, path);
}
function blanksOf(text, path) {
  const blanks = (one) => typeof one === "string" ? one.match(/\{\w+\}/g) ?? [] : [];
  const ours = Object.values(WORDS).flatMap(
    (words) => blanks(path.reduce((value, key) => value[key], words))
  );
  const known = [...new Set(ours)];
  return blanks(text).filter((blank) => !known.includes(blank)).map((blank) => {
    const expected = known.length ? `only ${known.join(" and ")} is` : "nothing is";
    return { path, text: `${path.join(".")} has ${blank}; here ${expected} filled in`, isFault: true };
  });
}
function lacking(json, language) {
  const first = textsLackingIn(QUESTION_WORDS.nb, json);
  const rest = textsLackingIn(WORDS.nb, json).filter((key) => !first.includes(key));
  const near = /^(no|nb|nn|en|se)(-|$)/i.exec(language)?.[1]?.toLowerCase();
  const advice = near ? ` To replace some of our texts, write ${near === "no" ? '"nb" or "nn"' : `"${near}"`}.` : "";
  const say = (what, keys) => keys.length ? [
    {
      path: ["language"],
      text: `the texts are in "${language}", and of a language that is not ours none may be missing.${advice} ${what}: ${keys.join(", ")}`,
      isFault: true
    }
  ] : [];
  return [
    ...say("The question is asked in our language as long as it lacks", first),
    ...say("Everything but the first question is in our language as long as it lacks", rest)
  ];
}

const validate = {
  usage: "validate <declaration.json \u2026> [--texts texts.json \u2026] [--strict]",
  help: 'Says whether a declaration can be used, and if not, everything that is wrong in it, as "file:line:column: \u2026".\n--texts does the same for a file with texts of your own (data-messages). Keys that there are none of do nothing\nand are warnings; with --strict a warning is as bad as a fault (exit code 1).',
  run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: { type: "boolean", default: false },
        texts: { type: "string", multiple: true, default: [] }
      }
    });
    const { strict, texts } = values;
    if (!positionals.length && !texts.length)
      throw new Misuse("which declaration? personvern-banner validate declaration.json");
    const results = [
      ...positionals.map((path) => holds(path, strict, inspect, ofDeclaration)),
      ...texts.map((path) => holds(path, strict, inspectTexts, ofTexts))
    ];
    return results.includes(false) ? EXIT.wrong : EXIT.done;
  }
};
function holds(path, strict, look, contents) {
  const { faults, json, warnings } = lookAt(path, look);
  if (faults) remark(`${path}: cannot be used; ${count(faults, "fault")}`);
  else if (warnings && strict) remark(`${path}: ${count(warnings, "warning")}, which --strict does not let pass`);
  else say(`${path}: can be used. ${contents(json)}
`);
  return !faults && !(warnings && strict);
}
function ofDeclaration(json) {
  const declaration = readDeclaration(json);
  const { services } = declaration;
  const items = services.reduce((sum, service) => sum + service.items.length, 0);
  const asked = optionalPurposes(declaration).join(", ") || "nothing";
  return `Services: ${services.length}. Stored items: ${items}. Optional: ${asked}.`;
}
function ofTexts(json) {
  const { language } = json;
  const ours = language === void 0 || LANGUAGES.some((tag) => tag === language);
  const all = textsLackingIn(WORDS.nb, {}).length;
  const own = all - textsLackingIn(WORDS.nb, json).length;
  if (!ours) return `All ${all} texts, in "${language}".`;
  const where = language ? `on pages in "${language}"` : 'in every language; name yours with "language"';
  return `Texts in place of ours: ${own} of ${all}, ${where}.`;
}

const COMMANDS = new Map(Object.entries({ validate, park, render, snippet, texts }));
const HELP = `personvern-banner <command>

${[...COMMANDS.values()].map(({ help, usage }) => `  ${usage}
${help.replace(/^/gm, "      ")}
`).join("\n")}
  --help, --version

Exit codes: 0 done, 1 the declaration (or the texts) cannot be used, 2 wrong command, option or file.
`;
function main(args) {
  const [name = "--help", ...rest] = args;
  if (name === "--version") say(`${"1.0.0"}
`);
  else if (name === "--help" || name === "-h" || name === "help") say(HELP);
  else return runCommand(name, rest);
  return EXIT.done;
}
function runCommand(name, args) {
  const command = COMMANDS.get(name);
  try {
    const names = [...COMMANDS.keys()];
    if (!command) throw new Misuse(`no command "${name}"; there are ${names.join(", ")}${didYouMean(name, names)}`);
    if (!args.includes("--help") && !args.includes("-h")) return command.run(args);
    say(`personvern-banner ${command.usage}

${command.help}
`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof Unusable) {
      remark(error.message);
      return EXIT.wrong;
    }
    const isOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isOption && !(error instanceof Misuse)) throw error;
    remark(`personvern-banner: ${isOption ? ofOption(error.message, command?.usage) : error.message}`);
    if (command) remark(`Usage: personvern-banner ${command.usage}`);
    else remark("Try: personvern-banner --help");
    return EXIT.misused;
  }
}
function ofOption(message, usage = "") {
  const option = /^Unknown option '([^']+)'/.exec(message);
  if (!option) return message;
  return `${option[0]}${didYouMean(option[1] ?? "", usage.match(/--[\w-]+/g) ?? [])}`;
}

process.exitCode = main(process.argv.slice(2));
