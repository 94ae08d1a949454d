/** Texts of the made-up municipality, in the languages of its pages. Sámi pages have bokmål around the product. */
const nb = {
  name: 'Eksempel kommune',
  skip: 'Hopp til hovedinnhold',
  menu: 'Hovedmeny',
  nav: ['Tjenester', 'Politikk', 'Om kommunen'],
  title: 'Hva kan vi hjelpe deg med?',
  lead: 'Finn skjemaer, åpningstider og folk du kan snakke med.',
  search: 'Søk på nettstedet',
  find: 'Søk',
  services: 'Tjenester',
  cards: [
    ['Barnehage og skole', 'Søk plass, bytt skole, finn ferie og fridager.'],
    ['Bygg og bolig', 'Byggesak, kart, eiendomsskatt og avgifter.'],
    ['Helse og omsorg', 'Legevakt, hjemmetjeneste og sykehjem.'],
    ['Avfall og vann', 'Hentedager, gjenbruk og vannmåler.'],
    ['Kultur og fritid', 'Bibliotek, idrett, løyper og arrangementer.'],
    ['Ledige stillinger', 'Jobb hos oss.'],
  ],
  film: 'Slik lager vi ren snø til løypene',
  watch: 'Se filmen på Vimeo',
  statement: 'Personvernerklæring',
  statementLead: 'Her står det hva nettstedet lagrer på enheten din, hvorfor, og hvem som får vite det.',
  list: 'Alt vi kan lagre',
  asJson: 'Hele listen, som JSON',
  visit: 'Rådhusgata 1, 0000 Eksempel',
  hours: 'Servicetorget er åpent mandag til fredag 9–15.',
  change: 'Endre hvilken informasjon vi kan lagre',
  noScript: 'Hva nettstedet lagrer',
  home: 'Forside',
  all: 'Alle demosidene',
};

const nn = {
  name: 'Eksempel kommune',
  skip: 'Hopp til hovudinnhald',
  menu: 'Hovudmeny',
  nav: ['Tenester', 'Politikk', 'Om kommunen'],
  title: 'Kva kan vi hjelpe deg med?',
  lead: 'Finn skjema, opningstider og folk du kan snakke med.',
  search: 'Søk på nettstaden',
  find: 'Søk',
  services: 'Tenester',
  cards: [
    ['Barnehage og skule', 'Søk plass, byt skule, finn ferie og fridagar.'],
    ['Bygg og bustad', 'Byggjesak, kart, eigedomsskatt og avgifter.'],
    ['Helse og omsorg', 'Legevakt, heimeteneste og sjukeheim.'],
    ['Avfall og vatn', 'Hentedagar, ombruk og vassmålar.'],
    ['Kultur og fritid', 'Bibliotek, idrett, løyper og arrangement.'],
    ['Ledige stillingar', 'Jobb hos oss.'],
  ],
  film: 'Slik lagar vi rein snø til løypene',
  watch: 'Sjå filmen på Vimeo',
  statement: 'Personvernerklæring',
  statementLead: 'Her står det kva nettstaden lagrar på eininga di, kvifor, og kven som får vite det.',
  list: 'Alt vi kan lagre',
  asJson: 'Heile lista, som JSON',
  visit: 'Rådhusgata 1, 0000 Eksempel',
  hours: 'Servicetorget er ope måndag til fredag 9–15.',
  change: 'Endre kva informasjon vi kan lagre',
  noScript: 'Kva nettstaden lagrar',
  home: 'Framside',
  all: 'Alle demosidene',
};

const en = {
  name: 'Eksempel municipality',
  skip: 'Skip to main content',
  menu: 'Main menu',
  nav: ['Services', 'Politics', 'About us'],
  title: 'What can we help you with?',
  lead: 'Find forms, opening hours and people you can talk to.',
  search: 'Search this website',
  find: 'Search',
  services: 'Services',
  cards: [
    ['Kindergarten and school', 'Apply, change schools, find holidays.'],
    ['Building and housing', 'Permits, maps, property tax and fees.'],
    ['Health and care', 'Emergency clinic, home care and nursing homes.'],
    ['Waste and water', 'Collection days, reuse and water meters.'],
    ['Culture and leisure', 'Library, sports, trails and events.'],
    ['Vacancies', 'Work with us.'],
  ],
  film: 'How we make clean snow for the trails',
  watch: 'Watch the film on Vimeo',
  statement: 'Privacy statement',
  statementLead: 'What the website stores on your device, why, and who gets to know.',
  list: 'Everything we may store',
  asJson: 'The whole list, as JSON',
  visit: 'Rådhusgata 1, 0000 Eksempel',
  hours: 'The service desk is open Monday to Friday 9–15.',
  change: 'Change what information we may store',
  noScript: 'What the website stores',
  home: 'Front page',
  all: 'All demo pages',
};

const WORDS = {nb, nn, en};

/** @param lang BCP 47 @returns `{lang, words}`: what the page around the product is written in */
export function wordsFor(lang) {
  const own = lang in WORDS ? lang : 'nb';
  return {lang: own, words: WORDS[own]};
}
