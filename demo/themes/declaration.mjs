/**
 * What the made-up municipality declares: nothing optional, one purpose to ask for (also with recipients whose names are
 * long), or several; films in any case.
 */

const CONTROLLER = {
  name: 'Eksempel kommune',
  contact: 'postmottak@eksempel.kommune.localhost',
  dataProtectionOfficer: 'personvernombud@eksempel.kommune.localhost',
};

const login = {
  id: 'login',
  name: 'Min side',
  purpose: 'necessary',
  vendor: 'Eksempel kommune',
  country: 'NO',
  reason: {
    nb: 'Du har logget inn. Uten den måtte du logge inn på nytt for hver side.',
    nn: 'Du har logga inn. Utan den måtte du logge inn på nytt for kvar side.',
    en: 'You have logged in. Without it you would have to log in again for each page.',
  },
  items: [
    {
      name: 'session',
      kind: 'cookie',
      lifetime: 'session',
      httpOnly: true,
      purpose: {
        nb: 'Et tilfeldig nummer på innloggingen.',
        nn: 'Eit tilfeldig nummer på innlogginga.',
        en: 'A random number for the login.',
      },
    },
  ],
};

const matomo = {
  id: 'matomo',
  name: 'Matomo',
  purpose: 'statistics',
  vendor: 'Eksempel kommune',
  country: 'NO',
  hosts: ['matomo.localhost'],
  integration: 'matomo',
  items: [
    {
      name: '_pk_id.*',
      kind: 'cookie',
      lifetime: 'P13M',
      purpose: {
        nb: 'Kjenner igjen nettleseren din, så vi kan skille nye besøk fra gamle.',
        nn: 'Kjenner att nettlesaren din, så vi kan skilje nye besøk frå gamle.',
        en: 'Recognises your browser, so that we can tell new visits from old ones.',
      },
    },
    {
      name: '_pk_ses.*',
      kind: 'cookie',
      lifetime: 'PT30M',
      purpose: {nb: 'Holder besøket samlet.', nn: 'Held besøket samla.', en: 'Holds the visit together.'},
    },
  ],
};

const chat = {
  id: 'chat',
  name: 'Kommune-Kari',
  purpose: 'functional',
  vendor: 'Praterobot AS',
  country: 'NO',
  items: [
    {
      name: 'chat-history',
      kind: 'localStorage',
      lifetime: 'P30D',
      purpose: {
        nb: 'Husker samtalen, så du kan fortsette der du slapp.',
        nn: 'Hugsar samtalen, så du kan halde fram der du slapp.',
        en: 'Remembers the conversation, so that you can go on where you left it.',
      },
    },
  ],
};

const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  purpose: 'content',
  vendor: 'Vimeo.com, Inc.',
  country: 'US',
  hosts: ['player.vimeo.localhost'],
  privacyUrl: 'https://vimeo.com/privacy',
  items: [
    {
      name: 'vuid',
      kind: 'cookie',
      lifetime: 'P2Y',
      domain: 'vimeo.localhost',
      purpose: {nb: 'Et nummer på nettleseren.', nn: 'Eit nummer på nettlesaren.', en: 'A number for the browser.'},
    },
  ],
};

const SERVICES = {
  nothing: [login],
  one: [login, matomo, vimeo],
  recipients: [
    login,
    {
      ...matomo,
      recipients: ['Interkommunalt arkiv Møre og Romsdal IKS', 'Innovasjon og digitalisering i Gjøvikregionen IKS'],
    },
    vimeo,
  ],
  several: [login, chat, matomo, vimeo],
};

/** What `?ask=` may be. */
export const ASKED = Object.keys(SERVICES);

/** @param ask one of `ASKED` @param privacyStatement address */
export const declarationFor = (ask, privacyStatement) => ({
  controller: {...CONTROLLER, privacyStatement},
  updated: '2026-11-24',
  services: SERVICES[ask],
});
