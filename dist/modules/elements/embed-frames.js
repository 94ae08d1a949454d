import { matchesHost } from '../declaration/names.js';
import { embedAddress } from './embed-address.js';
import { onPersonvern } from './given.js';
import { loadPart } from './parts.js';

const PARKED_FRAMES = "iframe[data-purpose][data-src]:not([src])";
const SAME = ["id", "class", "width", "height", "allow", "allowfullscreen"];
function replaceAll(personvern) {
  if (!personvern) return;
  const { consent } = personvern;
  for (const frame of document.querySelectorAll(PARKED_FRAMES)) {
    const service = serviceOf(frame, consent);
    if (service && !consent.has(service.id)) replace(frame, service);
  }
}
const EmbedFrames = {
  define() {
    onPersonvern(replaceAll);
  }
};
function serviceOf({ dataset }, { declaration }) {
  const address = embedAddress(dataset["src"] ?? "");
  if (!declaration || !address) return void 0;
  const { hostname } = new URL(address);
  const { service: id } = dataset;
  return declaration.services.find(
    (service) => id ? service.id === id : service.purpose === dataset["purpose"] && service.hosts.some((host) => matchesHost(host, hostname))
  );
}
function replace(frame, { id, name }) {
  const embed = document.createElement("personvern-embed");
  for (const attribute of SAME) {
    const value = frame.getAttribute(attribute);
    if (value !== null) embed.setAttribute(attribute, value);
  }
  embed.setAttribute("service", id);
  embed.setAttribute("src", frame.dataset["src"] ?? "");
  embed.setAttribute("name", frame.title || name);
  frame.replaceWith(embed);
  loadPart("personvern-embed");
}

export { EmbedFrames };
//# sourceMappingURL=embed-frames.js.map
