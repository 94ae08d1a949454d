import { matchesHost } from '../declaration/names.js';
import { provideContext } from './context-link.js';
import { embedAddress } from './embed-address.js';
import { placeOf } from './frame-place.js';
import { onPersonvern } from './given.js';
import { PersonvernEmbed } from './personvern-embed.js';

const PARKED_FRAMES = "iframe[data-purpose][data-src]:not([src])";
const SAME = ["id", "class", "width", "height", "allow", "allowfullscreen"];
const inHand = /* @__PURE__ */ new WeakSet();
async function replaceAll(personvern) {
  const { consent } = personvern;
  PersonvernEmbed.define();
  provideContext();
  const waiting = [...document.querySelectorAll(PARKED_FRAMES)].flatMap((frame) => {
    const service = serviceOf(frame, consent);
    if (!service || consent.has(service.id) || inHand.has(frame)) return [];
    inHand.add(frame);
    return [{ frame, service, embed: embedFor(frame, service) }];
  });
  const areReady = await Promise.all(waiting.map(({ embed }) => embed.prepare(personvern)));
  const found = waiting.filter(({ frame, service }, i) => areReady[i] && frame.matches(PARKED_FRAMES) && !consent.has(service.id)).map(({ frame, embed }) => ({ frame, embed, place: placeOf(frame) }));
  for (const { frame, embed, place } of found) {
    if (place) setPlace(embed, place);
    frame.replaceWith(embed);
  }
  for (const { frame } of waiting) inHand.delete(frame);
}
const EmbedFrames = {
  define() {
    onPersonvern(replace);
  }
};
function replace(personvern) {
  if (personvern) replaceAll(personvern).catch(console.error);
}
function serviceOf({ dataset }, { declaration }) {
  const address = embedAddress(dataset["src"] ?? "");
  if (!declaration || !address) return void 0;
  const { hostname } = new URL(address);
  const { service: id } = dataset;
  return declaration.services.find(
    (service) => id ? service.id === id : service.purpose === dataset["purpose"] && service.hosts.some((host) => matchesHost(host, hostname))
  );
}
function embedFor(frame, { id, name }) {
  const embed = document.createElement("personvern-embed");
  for (const attribute of SAME) {
    const value = frame.getAttribute(attribute);
    if (value !== null) embed.setAttribute(attribute, value);
  }
  embed.setAttribute("service", id);
  embed.setAttribute("src", frame.dataset["src"] ?? "");
  embed.setAttribute("name", frame.title || name);
  const box = document.createElement("div");
  box.lang = frame.closest("[lang]")?.lang ?? "";
  box.append(embed);
  return embed;
}
function setPlace(embed, place) {
  embed.removeAttribute("width");
  embed.removeAttribute("height");
  embed.setAttribute("ratio", "auto");
  for (const [property, value] of Object.entries(place)) embed.style.setProperty(property, value);
}

export { EmbedFrames };
//# sourceMappingURL=embed-frames.js.map
