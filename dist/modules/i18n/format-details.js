import { locale } from './format.js';

const DESIGNATORS = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  H: "hour",
  TM: "minute",
  S: "second"
};
const dates = {};
const regions = {};
function formatDate(time, language) {
  const dateStyle = language === "se" ? "short" : "long";
  return (dates[language] ??= new Intl.DateTimeFormat(locale(language), { dateStyle })).format(new Date(time));
}
function formatLifetime({ kind, lifetime }, messages) {
  const { lifetimes, units } = messages;
  if (lifetime === "session") return lifetimes[kind === "sessionStorage" ? "tab" : "session"];
  if (lifetime === "persistent") return lifetimes.persistent;
  const [date = "", time = ""] = lifetime.slice(1).split("T");
  const parts = (text, prefix) => [...text.matchAll(/(\d+)(\w)/g)].map(([, digits = "", letter = ""]) => {
    const unit = DESIGNATORS[letter === "M" ? prefix + letter : letter] ?? "day";
    return `${digits} ${units[unit][Number(digits) === 1 ? 0 : 1]}`;
  });
  return [...parts(date, ""), ...parts(time, "T")].join(" ");
}
const EEA = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" ");
function isOutsideEea(country) {
  return !EEA.includes(country);
}
function formatCountry(country, language) {
  return (regions[language] ??= new Intl.DisplayNames(locale(language), { type: "region" })).of(country) ?? country;
}

export { formatCountry, formatDate, formatLifetime, isOutsideEea };
//# sourceMappingURL=format-details.js.map
