function outcomeBeforeReload() {
  return (history.state || {}).personvern;
}

export { outcomeBeforeReload };
//# sourceMappingURL=personvern.js.map
