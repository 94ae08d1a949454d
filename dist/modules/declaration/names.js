function matchesName(pattern, name) {
  if (!pattern.includes("*")) return pattern === name;
  const parts = pattern.split("*").map((part) => part.replace(/\W/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`).test(name);
}
function matchesHost(host, hostname) {
  return matchesName(host.toLowerCase().split(":")[0], hostname);
}
function isBelow(path, roots) {
  return roots.some(
    (root) => `${path}/`.toLowerCase().startsWith(new URL(root, "file:").pathname.toLowerCase().replace(/\/*$/, "/"))
  );
}

export { isBelow, matchesHost, matchesName };
//# sourceMappingURL=names.js.map
