import { trustedScriptUrl } from '../gate/trusted-types.js';

function loadGate(elements) {
  const gate = document.createElement("script");
  const declaration = document.querySelector("personvern-banner")?.getAttribute("declaration");
  if (declaration) gate.dataset["declaration"] = declaration;
  gate.src = trustedScriptUrl(new URL("personvern.js", elements).href, "personvern-elements");
  return new Promise((resolve) => {
    gate.onload = () => {
      resolve();
    };
    gate.onerror = () => {
      console.error(`personvern: ${gate.src} could not be loaded; everything optional stays off`);
    };
    document.head.append(gate);
  });
}

export { loadGate };
//# sourceMappingURL=late-gate.js.map
