const listeners = /* @__PURE__ */ new Set();
let given;
function givePersonvern(personvern) {
  given = personvern;
  for (const listen of listeners) listen(given);
}
function onPersonvern(listen) {
  listeners.add(listen);
  if (given) listen(given);
  return () => {
    listeners.delete(listen);
  };
}

export { givePersonvern, onPersonvern };
//# sourceMappingURL=given.js.map
