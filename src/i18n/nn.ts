import type {Messages} from './messages.js';

export const nn: Messages = {
  question: {
    functional: 'Får vi hugse vala dine til neste gong?',
    statistics: 'Får vi samle informasjon om korleis nettsida blir brukt?',
    content: 'Får vi vise innhald frå andre nettstader?',
    marketing: 'Får andre selskap følgje med på kva du gjer, for å vise deg annonsar?',
  },
  wish: {
    functional: '{controller} vil hugse noko for deg til neste gong, til dømes eit svar du har gitt.',
    statistics: '{controller} vil telje besøk og sjå kva sider som blir brukte.',
    content:
      '{controller} vil vise videoar, kart og anna frå andre nettstader. Dei kan lagre og lese informasjon på eininga di.',
    marketing: '{controller} vil la andre selskap følgje med på kva du gjer, for å vise deg annonsar.',
  },
  recipients: 'Opplysningane går til {recipients}.',
  noDrawback: 'Nettsida verkar like godt om du svarer nei. Du kan endre svaret når som helst nedst på sida.',
  questionSeveral: 'Kva informasjon får vi lagre?',
  bodySeveral:
    'Vel kva {controller} får lagre. Nettsida verkar like godt om du avslår. Du kan endre valet når som helst nedst på sida.',
  responsible: '{controller} er ansvarleg.',
  name: {
    functional: 'Funksjonar',
    statistics: 'Statistikk',
    content: 'Innhald frå andre',
    marketing: 'Marknadsføring',
  },
  explanation: {
    functional: 'Hugsar noko for deg til neste gong, til dømes eit svar du har gitt.',
    statistics: 'Tel besøk og viser kva sider som blir brukte.',
    content: 'Viser videoar, kart og anna frå andre nettstader. Dei kan lagre og lese informasjon på eininga di.',
    marketing: 'Lèt andre selskap følgje med på kva du gjer, for å vise deg annonsar.',
  },
  yes: 'Ja',
  no: 'Nei',
  save: 'Lagre val',
  acceptAll: 'Godta alle',
  rejectAll: 'Avslå alle',
  necessary: 'Vi lagrar uansett det som er nødvendig for at nettsida skal verke og vere trygg.',
  more: 'Meir om kva vi lagrar og kvifor',
  saved: 'Svaret ditt er lagra. Du kan endre det nedst på sida.',
  notDone: 'Det gjekk ikkje. Ingenting blei lagra. Prøv igjen, eller last sida på nytt.',
};
