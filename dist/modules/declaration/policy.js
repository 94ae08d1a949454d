const SHUT = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
const FREE = "; form-action *; base-uri *";
function policyOf(declaration, has, secure) {
  const services = declaration ? declaration.services : [];
  const open = services.filter(({ id, purpose }) => purpose === "necessary" || has(id));
  if (declaration && open.length === services.length) return "";
  const [schemes, port] = secure ? [["https", "wss"], ""] : [["http", "ws", "https", "wss"], ":*"];
  const hosts = open.flatMap((service) => service.hosts);
  const sources = hosts.map((host) => schemes.map((scheme) => ` ${scheme}://${host}${port}`).join("")).join("");
  return SHUT + sources + FREE;
}

export { FREE, SHUT, policyOf };
//# sourceMappingURL=policy.js.map
