const nn = {
  question: {
    functional: "F\xE5r vi hugse vala dine til neste gong?",
    statistics: "F\xE5r vi samle informasjon om korleis nettsida blir brukt?",
    content: "F\xE5r vi vise innhald fr\xE5 andre nettstader?",
    marketing: "F\xE5r andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar?"
  },
  wish: {
    functional: "{controller} vil hugse noko for deg til neste gong, til d\xF8mes eit svar du har gitt.",
    statistics: "{controller} vil telje bes\xF8k og sj\xE5 kva sider som blir brukte.",
    content: "{controller} vil vise videoar, kart og anna fr\xE5 andre nettstader. Dei kan lagre og lese informasjon p\xE5 eininga di.",
    marketing: "{controller} vil la andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar."
  },
  recipients: "Opplysningane g\xE5r til {recipients}.",
  noDrawback: "Nettsida verkar like godt om du svarer nei. Du kan endre svaret n\xE5r som helst nedst p\xE5 sida.",
  questionSeveral: "Kva informasjon f\xE5r vi lagre?",
  bodySeveral: "Vel kva {controller} f\xE5r lagre. Nettsida verkar like godt om du avsl\xE5r. Du kan endre valet n\xE5r som helst nedst p\xE5 sida.",
  responsible: "{controller} er ansvarleg.",
  name: {
    functional: "Funksjonar",
    statistics: "Statistikk",
    content: "Innhald fr\xE5 andre",
    marketing: "Marknadsf\xF8ring"
  },
  explanation: {
    functional: "Hugsar noko for deg til neste gong, til d\xF8mes eit svar du har gitt.",
    statistics: "Tel bes\xF8k og viser kva sider som blir brukte.",
    content: "Viser videoar, kart og anna fr\xE5 andre nettstader. Dei kan lagre og lese informasjon p\xE5 eininga di.",
    marketing: "L\xE8t andre selskap f\xF8lgje med p\xE5 kva du gjer, for \xE5 vise deg annonsar."
  },
  yes: "Ja",
  no: "Nei",
  save: "Lagre val",
  acceptAll: "Godta alle",
  rejectAll: "Avsl\xE5 alle",
  necessary: "Vi lagrar uansett det som er n\xF8dvendig for at nettsida skal verke og vere trygg.",
  more: "Meir om kva vi lagrar og kvifor",
  saved: "Svaret ditt er lagra. Du kan endre det nedst p\xE5 sida.",
  notDone: "Det gjekk ikkje. Ingenting blei lagra. Pr\xF8v igjen, eller last sida p\xE5 nytt."
};

export { nn };
//# sourceMappingURL=nn.js.map
