/**
 * Northern Sámi. A DRAFT by a non-native, which no translator has approved: it is shown only where a site asks for
 * it in so many words (`data-language="se"`), never because of the page's own `lang`.
 */
import type {Messages} from './messages.js';

export const se: Messages = {
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
    'Neahttasiidu doaibmá seamma bures vaikko it dohkket. Don sáhtát álo rievdadit vástádusa siiddu vuolimusas.',
  questionSeveral: 'Makkár dieđuid oažžut vurket?',
  bodySeveral:
    'Vállje maid {controller} oažžu vurket. Neahttasiidu doaibmá seamma bures vaikko it dohkket. Don sáhtát álo rievdadit válljema siiddu vuolimusas.',
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
  necessary: 'Dárbbašlaš dieđuid mii vurket álo. Daid geažil neahttasiidu doaibmá ja lea oadjebas.',
  more: 'Eambbo das maid mii vurket ja manne',
  saved: 'Du vástádus lea vurkejuvvon. Don sáhtát rievdadit dan siiddu vuolimusas.',
  notDone: 'Dat ii lihkostuvvan. Ii mihkkege vurkejuvvon. Geahččal ođđasit, dahje viečča siiddu ođđasit.',
};
