function applicationInsights(_change, consent, ids) {
  const { appInsights } = window;
  if (!appInsights) return [];
  const off = !ids.some((id) => consent.has(id));
  appInsights.config.disableTelemetry = off;
  appInsights.getCookieMgr().setEnabled(!off);
  return off ? ids : [];
}

export { applicationInsights };
//# sourceMappingURL=application-insights.js.map
