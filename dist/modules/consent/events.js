function tell(type, facts) {
  document.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), facts));
}
function tellUndeclared(kind, name, service) {
  tell("personvern-undeclared", { kind, name, service, time: (/* @__PURE__ */ new Date()).toISOString() });
}

export { tell, tellUndeclared };
//# sourceMappingURL=events.js.map
