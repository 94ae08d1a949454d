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

export { SHUT, strictPolicy };
//# sourceMappingURL=policy.js.map
