const YOUTUBE = /(^|\.)youtube(-nocookie)?\.com$|^youtu\.be$/;
const VIMEO = /(^|\.)vimeo\.com$/;
const MAP = /(^|\.)(maps?|kart|norgeskart|openstreetmap)\./;
function embedAddress(src) {
  let url;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return void 0;
  }
  if (!/^https?:$/.test(url.protocol)) return void 0;
  if (VIMEO.test(url.hostname)) {
    url.searchParams.set("dnt", "1");
  } else if (YOUTUBE.test(url.hostname)) {
    const watched = url.hostname === "youtu.be" ? url.pathname.slice(1) : url.searchParams.get("v");
    if (watched && !url.pathname.startsWith("/embed/")) url.pathname = `/embed/${watched}`;
    url.searchParams.delete("v");
    url.hostname = "www.youtube-nocookie.com";
  }
  return url.href;
}
function embedKind(address) {
  const { hostname, pathname } = new URL(address);
  if (VIMEO.test(hostname) || YOUTUBE.test(hostname)) return "video";
  return MAP.test(`${hostname}.`) || pathname.startsWith("/maps/") ? "map" : "content";
}

export { embedAddress, embedKind };
//# sourceMappingURL=embed-address.js.map
