const nbDetails = {
  privacyStatement: "Les personvernerkl\xE6ringen",
  changed: "Noe er nytt siden sist du svarte: {list}. Det andre er som du valgte.",
  expired: "Det er {n} dager siden du svarte. Derfor sp\xF8r vi igjen.",
  yourAnswer: "Svaret ditt",
  answeredYes: "Du svarte ja {date}.",
  answeredNo: "Du svarte nei {date}.",
  answeredPartly: "Du svarte {date}.",
  notAnswered: "Du har ikke svart.",
  withdraw: "Trekk tilbake samtykket",
  withdrawn: "Samtykket er trukket tilbake. Vi samler ikke inn mer.",
  removedOne: "1 informasjonskapsel er slettet.",
  removedMany: "{n} informasjonskapsler er slettet.",
  remaining: "Disse kan vi ikke slette herfra: {list}. Du kan slette dem i innstillingene i nettleseren.",
  signal: "Nettleseren din ber om at du ikke blir sporet. Vi har regnet det som et nei. Du kan likevel svare ja.",
  signalAsked: "Nettleseren din ber om at du ikke blir sporet. Ingenting valgfritt blir sl\xE5tt p\xE5 uten at du svarer ja.",
  deferred: "Svaret ditt er lagret. Det gjelder fra neste side, slik at du ikke mister det du har skrevet her.",
  wentWrong: "Noe gikk galt",
  notKept: "Nettleseren lar oss ikke lagre svaret. Det gjelder bare for denne siden.",
  close: "Lukk",
  always: "Vis alltid innhold fra {provider} p\xE5 denne nettsiden",
  change: "Endre hvilken informasjon vi kan lagre",
  onlyNecessary: "Vi lagrer bare informasjon som er n\xF8dvendig for at nettsiden skal virke.",
  necessaryName: "N\xF8dvendig",
  necessaryExplanation: "F\xE5r nettsiden til \xE5 virke, for eksempel n\xE5r du logger inn eller sender et skjema.",
  columns: {
    name: "Navn",
    purpose: "Form\xE5l",
    setBy: "Hvem setter den",
    recipients: "Hvem f\xE5r opplysningene",
    lifetime: "Hvor lenge",
    kind: "Slag lagring",
    category: "Gruppe"
  },
  kinds: {
    cookie: "informasjonskapsel",
    localStorage: "lokal lagring",
    sessionStorage: "lokal lagring i fanen",
    indexedDB: "database i nettleseren",
    cacheStorage: "hurtiglager i nettleseren"
  },
  lifetimes: {
    session: "til du lukker nettleseren",
    tab: "til du lukker fanen",
    persistent: "til du sletter den"
  },
  units: {
    year: ["\xE5r", "\xE5r"],
    month: ["m\xE5ned", "m\xE5neder"],
    week: ["uke", "uker"],
    day: ["dag", "dager"],
    hour: ["time", "timer"],
    minute: ["minutt", "minutter"],
    second: ["sekund", "sekunder"]
  },
  reason: "Hvorfor det er n\xF8dvendig:",
  goesTo: "Opplysningene g\xE5r til {recipients}.",
  country: "De blir behandlet i {country}.",
  transfer: "Opplysningene blir sendt til {country}, som er utenfor E\xD8S.",
  vendorPrivacy: "Personvernerkl\xE6ringen til {vendor}",
  storesNothing: "Lagrer ikke noe p\xE5 enheten din.",
  search: "S\xF8k i listen",
  found: "{n} treff",
  showMore: "Vis {n} til",
  updated: "Oversikten ble sist endret {date}.",
  contactHeading: "Hvem som er ansvarlig",
  contact: "Kontakt:",
  dataProtectionOfficer: "Sp\xF8r personvernombudet:",
  legalBasis: "Det valgfrie lagrer og leser vi bare n\xE5r du har samtykket (ekomloven \xA7 3-15 og personvernforordningen artikkel 6 nr. 1 bokstav a).",
  rights: "Du kan n\xE5r som helst trekke tilbake samtykket. Du kan be om innsyn, retting og sletting.",
  complaint: "Du kan klage til",
  own: {
    name: "Svaret ditt p\xE5 denne siden",
    reason: "Nettsiden m\xE5 huske svaret du har gitt, for \xE5 kunne f\xF8lge det.",
    cookie: "Husker hva du svarte, og n\xE5r.",
    copy: "Kopi av svaret, fordi noen nettlesere sletter informasjonskapsler etter sju dager."
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
  embedTitle: "{item} kommer fra {provider}",
  embedBody: "Hvis du viser innholdet her, kan {vendor} lagre og lese informasjon p\xE5 enheten din, og f\xE5r vite IP-adressen din.",
  embedShow: "Vis {item} her",
  embedGo: "G\xE5 til {provider}",
  embedChildren: "P\xE5 sider for barn viser vi ikke innhold fra andre nettsteder.",
  embedItem: {
    video: "videoen \xAB{name}\xBB",
    map: "kartet \xAB{name}\xBB",
    content: "innholdet \xAB{name}\xBB"
  }
};

export { nbDetails };
//# sourceMappingURL=nb-details.js.map
