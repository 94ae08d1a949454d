const PLACE = [
  "position",
  "inset-block-start",
  "inset-block-end",
  "inset-inline-start",
  "inset-inline-end",
  "margin-block-start",
  "margin-block-end",
  "margin-inline-start",
  "margin-inline-end",
  "float",
  "vertical-align",
  "align-self",
  "justify-self",
  "flex-grow",
  "flex-shrink",
  "flex-basis",
  "order",
  "grid-row-start",
  "grid-row-end",
  "grid-column-start",
  "grid-column-end",
  "z-index"
];
function placeOf(frame) {
  const { width, height } = frame.getBoundingClientRect();
  if (!width || !height) return void 0;
  const used = getComputedStyle(frame);
  const written = frame.computedStyleMap?.();
  const value = (name) => written?.get(name)?.toString() ?? used.getPropertyValue(name);
  const { aspectRatio, position } = used;
  const orPercent = (name, now) => value(name).endsWith("%") ? value(name) : `${String(now)}px`;
  const isOver = /absolute|fixed/.test(position);
  const isInRatio = value("height") === "auto" && /\d/.test(aspectRatio);
  return {
    ...Object.fromEntries(PLACE.map((name) => [name, value(name)])),
    display: used.display === "inline" ? "inline-grid" : "grid",
    "grid-template-columns": "minmax(0, 1fr)",
    // It then stands on the line as a frame does, whatever text is in it.
    contain: "layout",
    "box-sizing": "border-box",
    "inline-size": orPercent("width", width),
    "max-inline-size": "100%",
    "min-inline-size": "0",
    ...isOver ? { "block-size": orPercent("height", height), overflow: "auto" } : isInRatio ? { "aspect-ratio": aspectRatio, "min-block-size": value("min-block-size") } : { "min-block-size": `${String(height)}px` }
  };
}

export { placeOf };
//# sourceMappingURL=frame-place.js.map
