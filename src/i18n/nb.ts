import type {Messages} from './messages.js';

export const nb: Messages = {
  question: {
    functional: 'Får vi huske valgene dine til neste gang?',
    statistics: 'Får vi samle informasjon om hvordan nettsiden brukes?',
    content: 'Får vi vise innhold fra andre nettsteder?',
    marketing: 'Får andre selskaper følge med på hva du gjør, for å vise deg annonser?',
  },
  wish: {
    functional: '{controller} vil huske noe for deg til neste gang, for eksempel et svar du har gitt.',
    statistics: '{controller} vil telle besøk og se hvilke sider som blir brukt.',
    content:
      '{controller} vil vise videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon på enheten din.',
    marketing: '{controller} vil la andre selskaper følge med på hva du gjør, for å vise deg annonser.',
  },
  recipients: 'Opplysningene går til {recipients}.',
  noDrawback: 'Nettsiden virker like godt om du svarer nei. Du kan endre svaret når som helst nederst på siden.',
  questionSeveral: 'Hvilken informasjon får vi lagre?',
  bodySeveral:
    'Velg hva {controller} får lagre. Nettsiden virker like godt om du avslår. Du kan endre valget når som helst nederst på siden.',
  responsible: '{controller} er ansvarlig.',
  name: {
    functional: 'Funksjoner',
    statistics: 'Statistikk',
    content: 'Innhold fra andre',
    marketing: 'Markedsføring',
  },
  explanation: {
    functional: 'Husker noe for deg til neste gang, for eksempel et svar du har gitt.',
    statistics: 'Teller besøk og viser hvilke sider som blir brukt.',
    content: 'Viser videoer, kart og annet fra andre nettsteder. De kan lagre og lese informasjon på enheten din.',
    marketing: 'Lar andre selskaper følge med på hva du gjør, for å vise deg annonser.',
  },
  yes: 'Ja',
  no: 'Nei',
  save: 'Lagre valg',
  acceptAll: 'Godta alle',
  rejectAll: 'Avslå alle',
  necessary: 'Vi lagrer uansett det som er nødvendig for at nettsiden skal virke og være trygg.',
  more: 'Mer om hva vi lagrer og hvorfor',
  saved: 'Svaret ditt er lagret. Du kan endre det nederst på siden.',
  notDone: 'Det gikk ikke. Ingenting ble lagret. Prøv igjen, eller last siden på nytt.',
};
