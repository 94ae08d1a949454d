function reloadWhenCleaned() {
  document.addEventListener("personvern-change", reload, { once: true });
}
function reload({ removed, remaining }) {
  const personvern = { removed, remaining };
  history.replaceState(Object.assign({}, history.state, { personvern }), "");
  location.reload();
}

export { reloadWhenCleaned };
//# sourceMappingURL=reload.js.map
