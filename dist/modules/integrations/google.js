function google({ from }, consent, ids) {
  const page = window;
  const layer = page["dataLayer"] = page["dataLayer"] || [];
  function command(..._command) {
    layer.push(arguments);
  }
  const tell = (moment, stateOf) => {
    const [ads, analytics, functions] = ["marketing", "statistics", "functional"].map(stateOf);
    command("consent", moment, {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: analytics,
      functionality_storage: functions,
      personalization_storage: functions
    });
  };
  if (from === "page") tell("default", () => "denied");
  tell("update", (purpose) => consent.has(purpose) ? "granted" : "denied");
  layer.push({ event: "personvern-change", personvern: consent.open });
  const tags = Array.from(document.scripts, ({ src }) => (/\bid=([A-Z]+-[\w-]+)/.exec(src) || [])[1]).filter(Boolean);
  const off = !ids.some((id) => consent.has(id));
  for (const tag of tags) page[`ga-disable-${String(tag)}`] = off;
  return off && tags.length && !/GTM-/.test(String(tags)) ? ids : [];
}

export { google };
//# sourceMappingURL=google.js.map
