/**
 * Northern Sámi. A DRAFT by a non-native, which no translator has approved: it is shown only where a site asks for
 * it in so many words (`data-language="se"`), never because of the page's own `lang`.
 */
import type {Messages} from './messages.js';

export const se: Messages = {
  direction: 'ltr',
  question: {
    functional: 'Oažžut go muitit válljemiiddát boahtte háve várás?',
    statistics: 'Oažžut go čohkket dieđuid das mo neahttasiidu geavahuvvo?',
    content: 'Oažžut go čájehit sisdoalu eará neahttabáikkiin?',
    marketing: 'Ožžot go eará fitnodagat čuovvut du geavaheami vai sáhttet čájehit almmuhusaid?',
  },
  wish: {
    functional: '{controller} háliida muitit juoidá boahtte háve várás.',
    statistics: '{controller} háliida lohkat galledemiid ja oaidnit makkár siiddut geavahuvvojit.',
    content:
      '{controller} háliida čájehit videoid, kárttaid ja eará sisdoalu eará neahttabáikkiin. Dat sáhttet vurket ja lohkat dieđuid du ovttadagas.',
    marketing: '{controller} háliida suovvat eará fitnodagaid čuovvut du geavaheami vai sáhttet čájehit almmuhusaid.',
  },
  recipients: 'Dieđuid oažžu {recipients}.',
  noDrawback:
    'Neahttasiidu doaibmá seamma bures vaikko it dohkket. Don sáhtát rievdadit vástádusa goas beare siiddu vuolimusas.',
  questionSeveral: 'Maid birra oažžut čohkket dieđuid?',
  bodySeveral:
    'Vállje maid {controller} oažžu čohkket. Neahttasiidu doaibmá seamma bures vaikko it dohkket. Don sáhtát rievdadit válljema goas beare siiddu vuolimusas.',
  responsible: '{controller} lea ovddasvástideaddji.',
  name: {
    functional: 'Doaimmat',
    statistics: 'Statistihkka',
    content: 'Sisdoallu earáin',
    marketing: 'Márkanfievrrideapmi',
  },
  explanation: {
    functional: 'Muitá juoidá boahtte háve várás.',
    statistics: 'Lohká galledemiid ja čájeha makkár siiddut geavahuvvojit.',
    content:
      'Čájeha videoid, kárttaid ja eará sisdoalu eará neahttabáikkiin. Dat sáhttet vurket ja lohkat dieđuid du ovttadagas.',
    marketing: 'Suovvá eará fitnodagaide čuovvut du geavaheami vai sáhttet čájehit almmuhusaid.',
  },
  yes: 'Dohkkehan',
  no: 'In dohkket',
  save: 'Vurke válljemiid',
  acceptAll: 'Dohkkehan buot',
  rejectAll: 'In dohkket maidege',
  necessary:
    'Mii vurket maiddái dárbbašlaš dieđuid. Daid ii sáhte válljet eret. Daid geažil neahttasiidu doaibmá ja lea oadjebas.',
  more: 'Eambbo das maid mii vurket ja manne',
  privacyStatement: 'Loga persovdnasuodjalusa birra',
  changed: 'Juoga lea ođas dan rájes go maŋemusat vástidit: {list}.',
  expired: 'Leat {n} beaivvi dan rájes go vástidit. Danne jearrat ođđasit.',
  saved: 'Du vástádus lea vurkejuvvon. Don sáhtát rievdadit dan siiddu vuolimusas.',
  yourAnswer: 'Du vástádus',
  answeredYes: 'Don dohkkehit {date}.',
  answeredNo: 'Don it dohkkehan {date}.',
  answeredPartly: 'Don vástidit {date}.',
  notAnswered: 'Don it leat vástidan.',
  withdraw: 'Gease mieđáhusa ruovttoluotta',
  withdrawn: 'Mieđáhus lea gessojuvvon ruovttoluotta. Mii eat čohkke šat.',
  removedOne: '1 diehtojuohkinkapsel lea sihkkojuvvon.',
  removedMany: '{n} diehtojuohkinkapsela leat sihkkojuvvon.',
  remaining: 'Dáid eat sáhte sihkkut dás: {list}. Don sáhtát sihkkut daid neahttalohkki heivehusain.',
  signal:
    'Du neahttalohkki bivdá ahte du eai čuovo. Mii leat dan dulkon nu ahte don it dohkket. Don sáhtát goittot dohkkehit.',
  failed: 'Mii eat nagodan viežžat válljemiid. Ii mihkkege eaktodáhtolaš leat alde.',
  notKept: 'Neahttalohkki ii divtte min vurket vástádusa. Dat guoská dušše dán siidui.',
  close: 'Gidde',
  always: 'Čájet álo sisdoalu bálvalusas {provider} dán neahttasiiddus',
  change: 'Rievdat makkár dieđuid mii oažžut vurket',
  onlyNecessary: 'Mii vurket dušše dieđuid mat leat dárbbašlaččat vai neahttasiidu doaibmá.',
};
