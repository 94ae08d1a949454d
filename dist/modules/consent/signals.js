function readSignal(navigator, attribute) {
  if (navigator.globalPrivacyControl || attribute === "gpc") return "gpc";
  return navigator.doNotTrack === "1" || attribute === "dnt" ? "dnt" : void 0;
}

export { readSignal };
//# sourceMappingURL=signals.js.map
