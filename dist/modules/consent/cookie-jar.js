function visibleCookies(read = () => document.cookie) {
  try {
    return read().split(/; */).filter(Boolean);
  } catch {
    return [];
  }
}
function parentPaths(path) {
  const paths = [];
  path.replace(/\/|$/g, (_, end) => {
    paths.push(path.slice(0, end) || "/", `${path.slice(0, end)}/`);
    return "";
  });
  return paths;
}
function parentDomains(host) {
  const labels = host.split(".");
  return ["", ...labels.map((_, i) => `; domain=${labels.slice(i).join(".")}`)];
}
function removeCookie(name, spared) {
  for (const domain of parentDomains(location.hostname)) {
    for (const path of parentPaths(location.pathname)) {
      const place = `path=${path}${domain}`;
      if (place !== spared)
        for (const more of ["", "; secure", "; secure; samesite=none; partitioned"])
          document.cookie = `${name}=; max-age=0; ${place}${more}`;
    }
  }
}

export { parentDomains, parentPaths, removeCookie, visibleCookies };
//# sourceMappingURL=cookie-jar.js.map
