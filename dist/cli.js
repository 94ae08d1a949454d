#!/usr/bin/env node
import { applyChanges, checkText, readDeclaration, parkHtml, LANGUAGES, renderBanner, renderLink, renderDeclaration, headSnippet, optionalPurposes, DeclarationError } from './node/server.js';
import { statSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import './node/lit-templates.js';
import './node/html-tokenizer.js';

const EXIT = { done: 0, wrong: 1, misused: 2 };
class Misuse extends Error {
}
function say(text) {
  process.stdout.write(text);
}
function remark(text) {
  process.stderr.write(`${text}
`);
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

const PAGES = new Set(
  ".html .htm .xhtml .shtml .php .phtml .cshtml .vbhtml .razor .aspx .ascx .master .jsp .jspf .ftl .erb .ejs .hbs .handlebars .mustache .njk .jinja .jinja2 .j2 .liquid .twig .tpl .tmpl .cfm .gohtml .vm".split(" ")
);
function readBytes(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : ""}`);
  }
}
function readDeclarationFile(path) {
  const text = readBytes(path).toString("utf8").replace(/^\uFEFF/, "");
  const unknown = checkText(text, path);
  if (unknown.length) remark(`${path}: no effect: ${unknown.join(", ")}`);
  return readDeclaration(JSON.parse(text));
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

const park = {
  usage: "park <files or folders \u2026> --declaration <declaration.json> [--write]",
  help: `Turns the tags of declared optional services into parked markup. Shows a diff; everything else stays byte for
byte. Without --write nothing is changed. What a person has to look at is said as "file:line: \u2026".`,
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
  for (const { line, text } of notes) remark(`${path}:${line}: ${text}`);
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
    const [path] = positionals;
    if (!path) throw new Misuse("which declaration? personvern-banner render declaration.json");
    const { banner, "cookie-domain": cookieDomain, "heading-level": level, language, link, nonce } = values;
    if (!/^[1-6]$/.test(level)) throw new Misuse(`--heading-level is "${level}"; expected 1 to 6`);
    if (language !== void 0 && !LANGUAGES.some((tag) => tag === language))
      throw new Misuse(`--language is "${language}"; expected one of ${LANGUAGES.join(", ")}`);
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
  usage: "snippet <declaration.json> [--guard off|report|declared|strict] [--inline] [--base /personvern/] [--nonce \u2026]\n          [--declaration-url /personvern/declaration.json] [--language nb] [--cookie-domain example.no]\n          [--signal-policy ask] [--record /record]",
  help: "Writes the lines that go first in <head>. --inline puts the gate itself into the page.\n--declaration-url leaves the declaration in a file of its own, and has it fetched together with the gate.",
  run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: "string" },
        "cookie-domain": { type: "string" },
        "declaration-url": { type: "string" },
        guard: { type: "string" },
        inline: { type: "boolean", default: false },
        language: { type: "string" },
        nonce: { type: "string" },
        record: { type: "string" },
        "signal-policy": { type: "string" }
      }
    });
    const [path] = positionals;
    if (!path) throw new Misuse("which declaration? personvern-banner snippet declaration.json");
    const {
      "cookie-domain": cookieDomain,
      "declaration-url": declarationUrl,
      inline,
      "signal-policy": signalPolicy,
      ...rest
    } = values;
    const { guard } = rest;
    if (guard !== void 0 && !GUARDS.includes(guard))
      throw new Misuse(`--guard is "${guard}"; expected one of ${GUARDS.join(", ")}`);
    const gate = inline ? gateCode(guard === "strict" ? "personvern-strict.js" : "personvern.js") : void 0;
    say(
      `${headSnippet(readDeclarationFile(path), { ...rest, cookieDomain, declarationUrl, signalPolicy, inline: gate })}
`
    );
    return EXIT.done;
  }
};
const gateCode = (file) => readBytes(fileURLToPath(new URL(file, import.meta.url))).toString("utf8");

const validate = {
  usage: "validate <declaration.json \u2026>",
  help: "Says whether a declaration can be used, and if not, where the fault is.",
  run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (!positionals.length) throw new Misuse("which declaration? personvern-banner validate declaration.json");
    return positionals.map(check).includes(EXIT.wrong) ? EXIT.wrong : EXIT.done;
  }
};
function check(path) {
  try {
    const declaration = readDeclarationFile(path);
    const { services } = declaration;
    const items = services.reduce((sum, service) => sum + service.items.length, 0);
    const asked = optionalPurposes(declaration).join(", ") || "nothing";
    say(`${path}: can be used. Services: ${services.length}. Stored items: ${items}. Optional: ${asked}.
`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    remark(error.message.startsWith(path) ? error.message : `${path}: ${error.message}`);
    return EXIT.wrong;
  }
}

const COMMANDS = new Map(Object.entries({ validate, park, render, snippet }));
const HELP = `personvern-banner <command>

${[...COMMANDS.values()].map(({ help, usage }) => `  ${usage}
${help.replace(/^/gm, "      ")}
`).join("\n")}
  --help, --version

Exit codes: 0 done, 1 the declaration cannot be used, 2 wrong command, option or file.
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
    if (!command) throw new Misuse(`no command "${name}"; there are ${[...COMMANDS.keys()].join(", ")}`);
    if (!args.includes("--help") && !args.includes("-h")) return command.run(args);
    say(`personvern-banner ${command.usage}

${command.help}
`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof DeclarationError) {
      remark(error.message);
      return EXIT.wrong;
    }
    const isOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isOption && !(error instanceof Misuse)) throw error;
    remark(`personvern-banner: ${error.message}`);
    if (command) remark(`Usage: personvern-banner ${command.usage}`);
    else remark("Try: personvern-banner --help");
    return EXIT.misused;
  }
}

process.exitCode = main(process.argv.slice(2));
