const DAY = 864e5;
function encode(decision) {
  const { time, since, answers, control, language, texts, signal, version } = decision;
  const parts = [`t:${time}`];
  if (since !== time) parts.push(`s:${since}`);
  for (const id of Object.keys(answers)) {
    const { granted, hash } = answers[id];
    parts.push(`${granted ? "yes" : "no"}:${id}${hash && `.${hash}`}`);
  }
  parts.push(`by:${control}`, `l:${language}`, `x:${texts}`);
  if (signal) parts.push(`g:${signal}`);
  parts.push(`v:${version}`);
  return parts.join("~");
}
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

export { decode, encode };
//# sourceMappingURL=format.js.map
