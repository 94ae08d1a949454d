function withdrawnBeforeReload() {
  return (history.state || {}).personvern;
}

export { withdrawnBeforeReload };
//# sourceMappingURL=personvern.js.map
