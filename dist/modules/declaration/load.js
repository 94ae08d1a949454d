const INLINE = "#personvern-declaration";
function fetchJson(url) {
  return fetch(url).then((response) => {
    if (!response.ok) throw new Error(`no ${url}`);
    return response.json();
  });
}

export { INLINE, fetchJson };
//# sourceMappingURL=load.js.map
