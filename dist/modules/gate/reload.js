function reloadWhenCleaned() {
  document.addEventListener("personvern-change", reload, { once: true });
}
function reload({ back, removed, remaining, withdrawn }) {
  const personvern = { back, removed, remaining, withdrawn };
  history.replaceState(Object.assign({}, history.state, { personvern }), "");
  location.reload();
}

export { reloadWhenCleaned };
//# sourceMappingURL=reload.js.map
