const se = {
  question: {
    functional: "Oa\u017E\u017Eut go muitit v\xE1lljemiidd\xE1t boahtte h\xE1ve v\xE1r\xE1s?",
    statistics: "Oa\u017E\u017Eut go \u010Dohkket die\u0111uid das mo neahttasiidu geavahuvvo?",
    content: "Oa\u017E\u017Eut go \u010D\xE1jehit sisdoalu ear\xE1 neahttab\xE1ikkiin?",
    marketing: "O\u017E\u017Eot go ear\xE1 fitnodagat \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid?"
  },
  wish: {
    functional: "{controller} h\xE1liida muitit juoid\xE1 boahtte h\xE1ve v\xE1r\xE1s.",
    statistics: "{controller} h\xE1liida lohkat galledemiid ja oaidnit makk\xE1r siiddut geavahuvvojit.",
    content: "{controller} h\xE1liida \u010D\xE1jehit videoid, k\xE1rttaid ja ear\xE1 sisdoalu ear\xE1 neahttab\xE1ikkiin. Dat s\xE1httet vurket ja lohkat die\u0111uid du ovttadagas.",
    marketing: "{controller} h\xE1liida suovvat ear\xE1 fitnodagaid \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid."
  },
  recipients: "Die\u0111uid oa\u017E\u017Eu {recipients}.",
  noDrawback: "Neahttasiidu doaibm\xE1 seamma bures vaikko it dohkket. Don s\xE1ht\xE1t \xE1lo rievdadit v\xE1st\xE1dusa siiddu vuolimusas.",
  questionSeveral: "Makk\xE1r die\u0111uid oa\u017E\u017Eut vurket?",
  bodySeveral: "V\xE1llje maid {controller} oa\u017E\u017Eu vurket. Neahttasiidu doaibm\xE1 seamma bures vaikko it dohkket. Don s\xE1ht\xE1t \xE1lo rievdadit v\xE1lljema siiddu vuolimusas.",
  responsible: "{controller} lea ovddasv\xE1stideaddji.",
  name: {
    functional: "Doaimmat",
    statistics: "Statistihkka",
    content: "Sisdoallu ear\xE1in",
    marketing: "M\xE1rkanfievrrideapmi"
  },
  explanation: {
    functional: "Muit\xE1 juoid\xE1 boahtte h\xE1ve v\xE1r\xE1s.",
    statistics: "Lohk\xE1 galledemiid ja \u010D\xE1jeha makk\xE1r siiddut geavahuvvojit.",
    content: "\u010C\xE1jeha videoid, k\xE1rttaid ja ear\xE1 sisdoalu ear\xE1 neahttab\xE1ikkiin. Dat s\xE1httet vurket ja lohkat die\u0111uid du ovttadagas.",
    marketing: "Suovv\xE1 ear\xE1 fitnodagaide \u010Duovvut du geavaheami vai s\xE1httet \u010D\xE1jehit almmuhusaid."
  },
  yes: "Dohkkehan",
  no: "In dohkket",
  save: "Vurke v\xE1lljemiid",
  acceptAll: "Dohkkehan buot",
  rejectAll: "In dohkket maidege",
  necessary: "D\xE1rbba\u0161la\u0161 die\u0111uid mii vurket \xE1lo. Daid gea\u017Eil neahttasiidu doaibm\xE1 ja lea oadjebas.",
  more: "Eambbo das maid mii vurket ja manne",
  saved: "Du v\xE1st\xE1dus lea vurkejuvvon. Don s\xE1ht\xE1t rievdadit dan siiddu vuolimusas.",
  notDone: "Dat ii lihkostuvvan. Ii mihkkege vurkejuvvon. Geah\u010D\u010Dal o\u0111\u0111asit, dahje vie\u010D\u010Da siiddu o\u0111\u0111asit."
};

export { se };
//# sourceMappingURL=se.js.map
