const INLINE = "#personvern-declaration";
function fetchJson(url) {
  return fetch(url).then((response) => response.json());
}

export { INLINE, fetchJson };
//# sourceMappingURL=load.js.map
