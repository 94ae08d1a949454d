function matchesName(pattern, name) {
  if (!pattern.includes("*")) return pattern === name;
  const parts = pattern.split("*").map((part) => part.replace(/\W/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`).test(name);
}
function isBelow(path, roots) {
  return roots.some((root) => `${path}/`.startsWith(new URL(root, "file:").pathname.replace(/\/*$/, "/")));
}

export { isBelow, matchesName };
//# sourceMappingURL=names.js.map
