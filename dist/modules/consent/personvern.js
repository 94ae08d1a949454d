function outcomeBeforeReload() {
  return (history.state || {}).personvern;
}
function isAwaited({ asks }) {
  return asks.length > 0 || !!outcomeBeforeReload();
}

export { isAwaited, outcomeBeforeReload };
//# sourceMappingURL=personvern.js.map
