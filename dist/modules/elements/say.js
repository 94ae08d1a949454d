const AFTER_FOCUS = 150;
const STAYS = 1e4;
function say(text, set, after = AFTER_FOCUS) {
  let timer = setTimeout(() => {
    set(text);
    timer = setTimeout(set, STAYS, "");
  }, after);
  return () => {
    clearTimeout(timer);
  };
}

export { say };
//# sourceMappingURL=say.js.map
