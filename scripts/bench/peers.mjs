// Other tools, each with the smallest configuration that asks one question and holds one script back until a yes.
// They come from the npm registry into node_modules/.cache, and are no dependencies of ours.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {npmPack} from '../npm-pack.mjs';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
const QUESTION = 'Kan vi telle besøket ditt?';
const inline = (code) => `<script>${code}</script>`;

/** `no` is the label of the button that declines; `dir` what is served of the package. */
const PEERS = {
  'vanilla-cookieconsent': {
    package: 'vanilla-cookieconsent@3.1.0',
    dir: 'dist',
    no: '^Nei$',
    head: '<link rel="stylesheet" href="cookieconsent.css">',
    body: `<script type="text/plain" data-category="statistics" data-src="/tracker.js"></script>
<script src="cookieconsent.umd.js"></script>${inline(
      `CookieConsent.run({hideFromBots:false,categories:{necessary:{enabled:true,readOnly:true},statistics:{}},language:{default:'nb',
translations:{nb:{consentModal:{title:'${QUESTION}',description:'Vi bruker Matomo.',acceptAllBtn:'Ja',
acceptNecessaryBtn:'Nei'},preferencesModal:{sections:[]}}}}})`,
    )}`,
  },
  klaro: {
    package: 'klaro@0.7.22',
    dir: 'dist',
    no: '^Nei$',
    head: `${inline(
      `var klaroConfig={lang:'nb',privacyPolicy:'/personvern',services:[{name:'matomo',purposes:['statistics']}],
translations:{nb:{consentNotice:{description:'${QUESTION}',learnMore:'Mer'},ok:'Ja',decline:'Nei',
purposes:{statistics:{title:'Statistikk'}},matomo:{description:'Teller'}}}}`,
    )}<script defer src="klaro.js"></script>`,
    body: '<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/tracker.js"></script>',
  },
  tarteaucitronjs: {
    package: 'tarteaucitronjs@1.34.0',
    dir: '.',
    no: 'Deny all|Avslå|Nei|Tout refuser',
    head: `${inline("var tarteaucitronForceLanguage='en'")}<script src="tarteaucitron.min.js"></script>${inline(
      `tarteaucitron.init({privacyUrl:'/personvern',orientation:'bottom',showAlertSmall:false,showIcon:false,
DenyAllCta:true,AcceptAllCta:true,highPrivacy:true,removeCredit:true});tarteaucitron.services.teller={key:'teller',
type:'analytic',name:'Matomo',uri:'/',needConsent:true,cookies:[],js:function(){tarteaucitron.addScript('/tracker.js')}};
(tarteaucitron.job=tarteaucitron.job||[]).push('teller')`,
    )}`,
  },
  // It asks and remembers; to hold scripts back is left to the page.
  porsche: {
    package: '@porscheofficial/cookie-consent-banner@4.1.0',
    dir: 'dist/cookie-consent-banner',
    no: '^Nei$',
    head: '<script type="module" src="cookie-consent-banner.esm.js"></script>',
    body: `<cookie-consent-banner headline="${QUESTION}" btn-label-select-all-and-continue="Ja"
btn-label-only-essential-and-continue="Nei" disable-slide-in-animation
available-categories='[{"key":"technically_required","label":"Nødvendig","description":"","isMandatory":true},
{"key":"statistics","label":"Statistikk","description":""}]'>Vi bruker Matomo.</cookie-consent-banner>`,
  },
};

export const PEER_NAMES = Object.keys(PEERS);

/** @returns the name of the file; undefined, and why, where there is no network */
function fetched(name, spec) {
  try {
    return npmPack(spec, CACHE).archive;
  } catch (error) {
    console.error(`${name} is left out; is there a network? ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

function fetchPackage(name, spec) {
  const folder = join(CACHE, spec.replace(/\W/g, '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, {recursive: true});
  const archive = fetched(name, spec);
  if (!archive) return undefined;
  const unpacked = join(CACHE, 'package');
  const {status: tar} = spawnSync('tar', ['-xzf', archive], {cwd: CACHE});
  if (tar !== 0) throw new Error(`${archive} could not be unpacked`);
  renameSync(unpacked, folder);
  return folder;
}

/** @returns those that could be had: `{name: {head, body, folder, no}}` */
export function getPeers() {
  const found = {};
  for (const [name, {package: spec, dir, ...rest}] of Object.entries(PEERS)) {
    const folder = fetchPackage(name, spec);
    if (folder) found[name] = {...rest, folder: join(folder, dir)};
  }
  return found;
}
