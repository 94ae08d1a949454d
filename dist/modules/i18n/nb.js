const nb = {
  question: {
    functional: "F\xE5r vi huske valgene dine til neste gang?",
    statistics: "F\xE5r vi samle informasjon om hvordan nettsiden brukes?",
    content: "F\xE5r vi vise innhold fra andre nettsteder?",
    marketing: "F\xE5r andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser?"
  },
  wish: {
    functional: "{controller} vil huske noe for deg til neste gang, for eksempel et svar du har gitt.",
    statistics: "{controller} vil telle bes\xF8k og se hvilke sider som blir brukt.",
    content: "{controller} vil vise videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon p\xE5 enheten din.",
    marketing: "{controller} vil la andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser."
  },
  recipients: "Opplysningene g\xE5r til {recipients}.",
  noDrawback: "Nettsiden virker like godt om du svarer nei. Du kan endre svaret n\xE5r som helst nederst p\xE5 siden.",
  questionSeveral: "Hvilken informasjon f\xE5r vi lagre?",
  bodySeveral: "Velg hva {controller} f\xE5r lagre. Nettsiden virker like godt om du avsl\xE5r. Du kan endre valget n\xE5r som helst nederst p\xE5 siden.",
  responsible: "{controller} er ansvarlig.",
  name: {
    functional: "Funksjoner",
    statistics: "Statistikk",
    content: "Innhold fra andre",
    marketing: "Markedsf\xF8ring"
  },
  explanation: {
    functional: "Husker noe for deg til neste gang, for eksempel et svar du har gitt.",
    statistics: "Teller bes\xF8k og viser hvilke sider som blir brukt.",
    content: "Viser videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon p\xE5 enheten din.",
    marketing: "Lar andre selskaper f\xF8lge med p\xE5 hva du gj\xF8r, for \xE5 vise deg annonser."
  },
  yes: "Ja",
  no: "Nei",
  save: "Lagre valg",
  acceptAll: "Godta alle",
  rejectAll: "Avsl\xE5 alle",
  necessary: "Vi lagrer uansett det som er n\xF8dvendig for at nettsiden skal virke og v\xE6re trygg.",
  more: "Mer om hva vi lagrer og hvorfor",
  saved: "Svaret ditt er lagret. Du kan endre det nederst p\xE5 siden.",
  notDone: "Det gikk ikke. Ingenting ble lagret. Pr\xF8v igjen, eller last siden p\xE5 nytt."
};

export { nb };
//# sourceMappingURL=nb.js.map
