const nnDetails = {
  privacyStatement: "Les personvernerkl\xE6ringa",
  changed: "Noko er nytt sidan sist du svarte: {list}. Det andre er som du valde.",
  expired: "Det er {n} dagar sidan du svarte. Difor sp\xF8r vi igjen.",
  yourAnswer: "Svaret ditt",
  answeredYes: "Du svarte ja {date}.",
  answeredNo: "Du svarte nei {date}.",
  answeredPartly: "Du svarte {date}.",
  notAnswered: "Du har ikkje svart.",
  withdraw: "Trekk tilbake samtykket",
  withdrawn: "Samtykket er trekt tilbake. Vi samlar ikkje inn meir.",
  removedOne: "1 informasjonskapsel er sletta.",
  removedMany: "{n} informasjonskapslar er sletta.",
  remaining: "Desse kan vi ikkje slette herfr\xE5: {list}. Du kan slette dei i innstillingane i nettlesaren.",
  signal: "Nettlesaren din ber om at du ikkje blir spora. Vi har rekna det som eit nei. Du kan likevel svare ja.",
  signalAsked: "Nettlesaren din ber om at du ikkje blir spora. Ingenting valfritt blir sl\xE5tt p\xE5 utan at du svarer ja.",
  deferred: "Svaret ditt er lagra. Det gjeld fr\xE5 neste side, slik at du ikkje mistar det du har skrive her.",
  wentWrong: "Noko gjekk gale",
  notKept: "Nettlesaren l\xE8t oss ikkje lagre svaret. Det gjeld berre for denne sida.",
  close: "Lukk",
  always: "Vis alltid innhald fr\xE5 {provider} p\xE5 denne nettsida",
  change: "Endre kva informasjon vi kan lagre",
  onlyNecessary: "Vi lagrar berre informasjon som er n\xF8dvendig for at nettsida skal verke.",
  necessaryName: "N\xF8dvendig",
  necessaryExplanation: "F\xE5r nettsida til \xE5 verke, til d\xF8mes n\xE5r du loggar inn eller sender eit skjema.",
  columns: {
    name: "Namn",
    purpose: "Form\xE5l",
    setBy: "Kven set han",
    recipients: "Kven f\xE5r opplysningane",
    lifetime: "Kor lenge",
    kind: "Slag lagring",
    category: "Gruppe"
  },
  kinds: {
    cookie: "informasjonskapsel",
    localStorage: "lokal lagring",
    sessionStorage: "lokal lagring i fana",
    indexedDB: "database i nettlesaren",
    cacheStorage: "sn\xF8gglager i nettlesaren"
  },
  lifetimes: {
    session: "til du lukkar nettlesaren",
    tab: "til du lukkar fana",
    persistent: "til du slettar han"
  },
  units: {
    year: ["\xE5r", "\xE5r"],
    month: ["m\xE5nad", "m\xE5nader"],
    week: ["veke", "veker"],
    day: ["dag", "dagar"],
    hour: ["time", "timar"],
    minute: ["minutt", "minutt"],
    second: ["sekund", "sekund"]
  },
  reason: "Kvifor det er n\xF8dvendig:",
  goesTo: "Opplysningane g\xE5r til {recipients}.",
  country: "Dei blir behandla i {country}.",
  transfer: "Opplysningane blir sende til {country}, som er utanfor E\xD8S.",
  vendorPrivacy: "Personvernerkl\xE6ringa til {vendor}",
  storesNothing: "Lagrar ikkje noko p\xE5 eininga di.",
  search: "S\xF8k i lista",
  found: "{n} treff",
  showMore: "Vis {n} til",
  updated: "Oversikta vart sist endra {date}.",
  contactHeading: "Kven som er ansvarleg",
  contact: "Kontakt:",
  dataProtectionOfficer: "Sp\xF8r personvernombodet:",
  legalBasis: "Det valfrie lagrar og les vi berre n\xE5r du har samtykt (ekomlova \xA7 3-15 og personvernforordninga artikkel 6 nr. 1 bokstav a).",
  rights: "Du kan n\xE5r som helst trekkje tilbake samtykket. Du kan be om innsyn, retting og sletting.",
  complaint: "Du kan klage til",
  own: {
    name: "Svaret ditt p\xE5 denne sida",
    reason: "Nettsida m\xE5 hugse svaret du har gitt, for \xE5 kunne f\xF8lgje det.",
    cookie: "Hugsar kva du svarte, og n\xE5r.",
    copy: "Kopi av svaret, fordi nokre nettlesarar slettar informasjonskapslar etter sju dagar."
  },
  receipt: {
    time: "Du svarte",
    expires: "Vi sp\xF8r igjen",
    granted: "Du sa ja til",
    denied: "Du sa nei til",
    nothing: "ingenting",
    download: "Last ned svaret",
    print: "Skriv ut svaret"
  },
  embedTitle: "{item} kjem fr\xE5 {provider}",
  embedBody: "Viss du viser innhaldet her, kan {vendor} lagre og lese informasjon p\xE5 eininga di, og f\xE5r vite IP-adressa di.",
  embedShow: "Vis {item} her",
  embedGo: "G\xE5 til {provider}",
  embedChildren: "P\xE5 sider for barn viser vi ikkje innhald fr\xE5 andre nettstader.",
  embedItem: {
    video: "videoen \xAB{name}\xBB",
    map: "kartet \xAB{name}\xBB",
    content: "innhaldet \xAB{name}\xBB"
  }
};

export { nnDetails };
//# sourceMappingURL=nn-details.js.map
