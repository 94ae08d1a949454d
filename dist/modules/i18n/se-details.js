const seDetails = {
  privacyStatement: "Loga persovdnasuodjalusa birra",
  changed: "Juoga lea o\u0111as dan r\xE1jes go ma\u014Bemusat v\xE1stidit: {list}.",
  expired: "Leat {n} beaivvi dan r\xE1jes go v\xE1stidit. Danne jearrat o\u0111\u0111asit.",
  yourAnswer: "Du v\xE1st\xE1dus",
  answeredYes: "Don dohkkehit {date}.",
  answeredNo: "Don it dohkkehan {date}.",
  answeredPartly: "Don v\xE1stidit {date}.",
  notAnswered: "Don it leat v\xE1stidan.",
  withdraw: "Gease mie\u0111\xE1husa ruovttoluotta",
  withdrawn: "Mie\u0111\xE1hus lea gessojuvvon ruovttoluotta. Mii eat \u010Dohkke \u0161at.",
  removedOne: "1 diehtojuohkinkapsel lea sihkkojuvvon.",
  removedMany: "{n} diehtojuohkinkapsela leat sihkkojuvvon.",
  remaining: "D\xE1id eat s\xE1hte sihkkut d\xE1s: {list}. Don s\xE1ht\xE1t sihkkut daid neahttalohkki heivehusain.",
  signal: "Du neahttalohkki bivd\xE1 ahte du eai \u010Duovo. Mii leat dan dulkon nu ahte don it dohkket. Don s\xE1ht\xE1t goittot dohkkehit.",
  signalAsked: "Du neahttalohkki bivd\xE1 ahte du eai \u010Duovo. Ii mihkkege eaktod\xE1htola\u0161 leat alde, jos it dohkket.",
  deferred: "Du v\xE1st\xE1dus lea vurkejuvvon. Dat guosk\xE1 boahtte siiddu r\xE1jes, vai it massit dan maid leat \u010D\xE1ll\xE1n d\xE1s.",
  wentWrong: "Juoga manai boastut",
  notKept: "Neahttalohkki ii divtte min vurket v\xE1st\xE1dusa. Dat guosk\xE1 du\u0161\u0161e d\xE1n siidui.",
  close: "Gidde",
  always: "\u010C\xE1jet \xE1lo sisdoalu b\xE1lvalusas {provider} d\xE1n neahttasiiddus",
  change: "Rievdat makk\xE1r die\u0111uid mii oa\u017E\u017Eut vurket",
  onlyNecessary: "Mii vurket du\u0161\u0161e die\u0111uid mat leat d\xE1rbba\u0161la\u010D\u010Dat vai neahttasiidu doaibm\xE1.",
  necessaryName: "D\xE1rbba\u0161la\u0161",
  necessaryExplanation: "Dahk\xE1 ahte neahttasiidu doaibm\xE1, ovdamearkka dihtii go loggejit sisa dahje s\xE1ddet skovi.",
  columns: {
    name: "Namma",
    purpose: "Ulbmil",
    setBy: "Gii bidj\xE1",
    recipients: "Gii oa\u017E\u017Eu die\u0111uid",
    lifetime: "Man guhk\xE1",
    kind: "Vurkenvuohki",
    category: "Joavku"
  },
  kinds: {
    cookie: "diehtojuohkinkapsel",
    localStorage: "b\xE1ikk\xE1la\u0161 vurken",
    sessionStorage: "b\xE1ikk\xE1la\u0161 vurken gilkoris",
    indexedDB: "diehtovuo\u0111\u0111u neahttalohkkis",
    cacheStorage: "gaskavurken neahttalohkkis"
  },
  lifetimes: {
    session: "dass\xE1\u017Eii go gidde neahttalohkki",
    tab: "dass\xE1\u017Eii go gidde gilkora",
    persistent: "dass\xE1\u017Eii go sihkut dan"
  },
  units: {
    year: ["jahki", "jagi"],
    month: ["m\xE1nnu", "m\xE1nu"],
    week: ["vahkku", "vahku"],
    day: ["beaivi", "beaivvi"],
    hour: ["diibmu", "diimmu"],
    minute: ["minuhtta", "minuhta"],
    second: ["sekunda", "sekundda"]
  },
  reason: "Manne dat lea d\xE1rbba\u0161la\u0161:",
  goesTo: "Die\u0111uid oa\u017E\u017Eu {recipients}.",
  country: "Dat gie\u0111ahallojuvvojit d\xE1ppe: {country}.",
  transfer: "Die\u0111ut s\xE1ddejuvvojit EEO olggobeallai: {country}.",
  vendorPrivacy: "Persovdnasuodjalus: {vendor}",
  storesNothing: "Ii vurke maidege du ovttadagas.",
  search: "Oza listtus",
  found: "{n} g\xE1vdnojit",
  showMore: "\u010C\xE1jet {n} vel",
  updated: "Listu rievdaduvvui ma\u014Bemusat {date}.",
  contactHeading: "Gii lea ovddasv\xE1stideaddji",
  contact: "Oktavuohta:",
  dataProtectionOfficer: "Jeara:",
  legalBasis: "Eaktod\xE1htola\u0161 die\u0111uid vurket ja lohkat du\u0161\u0161e go don leat miehtan (ekomlov \xA7 3-15, personvernforordningen artihkal 6 nr. 1 a).",
  rights: "Don s\xE1ht\xE1t goas beare geassit mie\u0111\xE1husa ruovttoluotta.",
  complaint: "Don s\xE1ht\xE1t v\xE1idit deike:",
  own: {
    name: "Du v\xE1st\xE1dus d\xE1n siiddus",
    reason: "Neahttasiidu ferte muitit du v\xE1st\xE1dusa vai s\xE1htt\xE1 \u010Duovvut dan.",
    cookie: "Muit\xE1 maid v\xE1stidit ja goas.",
    copy: "V\xE1st\xE1dusa kopiija, dasgo muhtun neahttalohkkit sihkkot diehtojuohkinkapseliid \u010Die\u017Ea beaivvi ma\u014B\u014Bel."
  },
  receipt: {
    time: "Don v\xE1stidit",
    expires: "Mii jearrat o\u0111\u0111asit",
    granted: "Don dohkkehit",
    denied: "Don it dohkkehan",
    nothing: "ii mihkkege",
    download: "Vie\u010D\u010Da v\xE1st\xE1dusa",
    print: "\u010C\xE1lit v\xE1st\xE1dusa"
  },
  embedTitle: "{item} boaht\xE1 b\xE1lvalusas {provider}",
  embedBody: "Jos \u010D\xE1jehat dan d\xE1s, de {vendor} s\xE1htt\xE1 vurket ja lohkat die\u0111uid du ovttadagas ja oaidn\xE1 du IP-\u010Dujuhusa.",
  embedShow: "\u010C\xE1jet d\xE1s: {item}",
  embedGo: "Mana siidui: {provider}",
  embedChildren: "M\xE1n\xE1id siidduin eat \u010D\xE1jet sisdoalu ear\xE1 neahttab\xE1ikkiin.",
  embedItem: {
    video: "video \xAB{name}\xBB",
    map: "k\xE1rta \xAB{name}\xBB",
    content: "sisdoallu \xAB{name}\xBB"
  }
};

export { seDetails };
//# sourceMappingURL=se-details.js.map
