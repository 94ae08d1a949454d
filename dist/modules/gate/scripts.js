import { enterDocument } from './guard-document.js';
import { whenParsed, whenSeen } from './page.js';
import { trustedScript, trustedScriptUrl } from './trusted-types.js';

const PARKED_SCRIPT = 'script[type="text/plain"][data-purpose]';
const PATIENCE = 5e3;
const PARKING = /^(type|src|data-src|data-type)$/;
function createScriptRunner(allowed, ran) {
  const claimed = /* @__PURE__ */ new WeakSet();
  let inOrder = Promise.resolve();
  let afterParsing = new Promise(whenParsed);
  const run = (parked) => {
    try {
      if (parked.isConnected && allowed(parked)) {
        ran(parked);
        return insert(parked);
      }
      claimed.delete(parked);
    } catch (error) {
      console.error(error);
    }
    return Promise.resolve();
  };
  return {
    open(parked) {
      if (claimed.has(parked)) return;
      claimed.add(parked);
      const isModule = parked.dataset["type"] === "module";
      if (address(parked) && parked.hasAttribute("async")) {
        void run(parked);
      } else if (isModule || address(parked) && parked.hasAttribute("defer")) {
        afterParsing = afterParsing.then(() => inOrder).then(() => run(parked));
      } else {
        inOrder = inOrder.then(() => whenRead(parked)).then(() => run(parked));
      }
    }
  };
}
function whenRead(parked) {
  return new Promise((resolve) => {
    whenSeen(() => address(parked) || parked.nextSibling || document.readyState !== "loading", resolve);
    whenParsed(resolve);
  });
}
function address(parked) {
  return parked.dataset["src"] || parked.getAttribute("src");
}
function insert(parked) {
  const script = revive(parked);
  const leave = enterDocument(script);
  return new Promise((resolve) => {
    const finish = () => {
      resolve();
      leave();
    };
    if (address(parked)) {
      script.addEventListener("load", finish);
      script.addEventListener("error", finish);
      setTimeout(resolve, PATIENCE);
    }
    parked.replaceWith(script);
    if (!address(parked)) finish();
  });
}
function revive(parked) {
  const script = document.createElement("script");
  for (const { name, value } of [...parked.attributes]) {
    if (!PARKING.test(name)) script.setAttribute(name, name.indexOf("on") ? value : trustedScript(value));
  }
  script.nonce = parked.nonce;
  if (parked.dataset["type"]) script.type = parked.dataset["type"];
  const src = address(parked);
  if (src) script.src = trustedScriptUrl(src);
  else script.text = trustedScript(parked.text);
  return script;
}

export { PARKED_SCRIPT, createScriptRunner };
//# sourceMappingURL=scripts.js.map
