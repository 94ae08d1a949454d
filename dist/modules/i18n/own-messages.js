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
function withOwn(ours, own, language) {
  if (!isGroup(own)) return ours;
  const lacking = [];
  const words = overlay(ours, own, lacking);
  const { direction, language: theirs = language } = own;
  if (theirs === language) return words;
  if (!lacking.length) return { ...words, language: theirs, direction, insteadOf: language };
  const complaint = `personvern: your own texts in "${String(theirs)}" are not used, as some are missing: ${lacking.join(", ")}`;
  if (!told.has(complaint)) console.error(complaint);
  told.add(complaint);
  return ours;
}
async function withFile(ours, url, language) {
  const file = fetch(url).then((response) => response.json());
  const [words, own] = await Promise.all([ours, file.catch(console.error)]);
  return withOwn(words, own, language);
}

export { withFile, withOwn };
//# sourceMappingURL=own-messages.js.map
