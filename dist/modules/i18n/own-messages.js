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
async function read(url) {
  const response = await fetch(url).catch(() => {
    throw new Error("could not be fetched");
  });
  if (!response.ok) throw new Error(`answered ${String(response.status)}`);
  const text = await response.text();
  if (/^\s*</.test(text)) throw new Error("are HTML, not JSON");
  return JSON.parse(text);
}
const files = /* @__PURE__ */ new Map();
function fileAt(url) {
  const file = files.get(url) ?? read(url).catch((error) => {
    const { message } = error;
    tell(
      `your own texts at ${url} ${error instanceof SyntaxError ? `are not valid JSON: ${message}` : message}; ours are shown`
    );
  });
  files.set(url, file);
  return file;
}
async function withFile(ours, url, language) {
  const [words, own] = await Promise.all([ours, fileAt(url)]);
  return withOwn(words, own, language);
}

export { fileAt, isGroup, withFile, withOwn };
//# sourceMappingURL=own-messages.js.map
