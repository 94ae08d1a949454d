/** Videos and maps from others: asked for where they stand. The frames lead to this server; see `embedded()`. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {embedAddress, embedKind} from '../../src/elements/embed-address.js';
import {EmbedFrames} from '../../src/elements/embed-frames.js';
import {PersonvernEmbed} from '../../src/elements/personvern-embed.js';
import type {Declaration} from '../../src/declaration/declaration.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {forgetEverything, served, until} from '../fixtures/pages.js';
import {answered, complaintsDuring, control, leave, press, seen, stored, textOf, visit} from './visit.js';

const VIDEO = served('/video', {body: '<!doctype html><title>Video</title><p>Film'});
const ABROAD = {...SERVICES.vimeo, country: 'US'};
const DECLARATION = declared({services: [SERVICES.matomo, ABROAD]});

const one = (service = 'vimeo', src = VIDEO): TemplateResult =>
  html`<personvern-embed service=${service} src=${src} name="Luciafeiring" kind="video" ratio="16/9">
    <a href="https://vimeo.com/1">Gå til Vimeo</a>
  </personvern-embed>`;

async function embeds(...templates: TemplateResult[]): Promise<PersonvernEmbed[]> {
  PersonvernEmbed.define();
  const page = await fixture(html`<div lang="nb">${templates}</div>`);
  const all = [...page.querySelectorAll('personvern-embed')];
  await until(() => all.every(({state}) => state !== 'idle'), 'the embeds to be ready');
  for (const each of all) await each.updateComplete;
  return all;
}

const frame = (embed: PersonvernEmbed): HTMLIFrameElement | null => embed.shadowRoot!.querySelector('iframe');
/** A failed assertion about a frame itself would try to print the window in it. */
const isShown = (embed: PersonvernEmbed): boolean => frame(embed) !== null;
const requested = (): boolean => performance.getEntriesByName(new URL(VIDEO, location.href).href).length > 0;

describe('<personvern-embed>', () => {
  beforeEach(async () => {
    await forgetEverything();
    performance.clearResourceTimings();
  });
  afterEach(async () => {
    leave();
    await setViewport({width: 1280, height: 800});
    await emulateMedia({media: 'screen'});
  });

  it('R53 fetches nothing before it is asked for', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(embed!.state).to.equal('asking');
    expect(isShown(embed!)).to.equal(false);
    expect(requested()).to.equal(false);
  });

  it('R54 names the item, the provider and what follows, offers the item and keeps the link to the source', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    const section = embed!.shadowRoot!.querySelector('section')!;
    const heading = embed!.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
    expect(textOf(heading)).to.equal('Videoen «Luciafeiring» kommer fra Vimeo');
    expect(heading?.localName).to.equal('h3');
    expect(textOf(section)).to.contain(
      'Hvis du viser innholdet her, kan Vimeo.com, Inc. lagre og lese informasjon på enheten din, og får vite IP-adressen din. Opplysningene blir sendt til USA, som er utenfor EØS.',
    );
    expect(textOf(control(embed!, 'show'))).to.equal('Vis videoen «Luciafeiring» her');
    const [link] = embed!.shadowRoot!.querySelector('slot')!.assignedElements();
    expect(link?.getAttribute('href')).to.equal('https://vimeo.com/1');
  });

  it('R54 makes a link to the source where the page has none', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(html`<personvern-embed service="vimeo" src=${VIDEO} name="A"></personvern-embed>`);
    const link = embed!.shadowRoot!.querySelector('slot a')!;
    expect(textOf(link)).to.equal('Gå til Vimeo');
    expect((link as HTMLAnchorElement).href).to.equal(new URL(VIDEO, location.href).href);
  });

  it('R54 takes the same room before and after, in its ratio', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    const before = embed!.getBoundingClientRect();
    expect(before.width / before.height).to.be.closeTo(16 / 9, 0.01);
    await press(control(embed!, 'show'));
    await until(() => frame(embed!), 'the frame');
    const after = embed!.getBoundingClientRect();
    expect(after.height).to.be.closeTo(before.height, 0.5);
    expect(frame(embed!)!.getBoundingClientRect().height).to.be.closeTo(after.height, 0.5);
  });

  it('keeps the width and height of the page, and never more than there is room for', async () => {
    visit({declaration: DECLARATION});
    const sized = html`<personvern-embed
      service="vimeo"
      src=${VIDEO}
      name="A"
      width="640"
      height="480"
    ></personvern-embed>`;
    const [embed] = await embeds(sized);
    const inner = embed!.shadowRoot!.querySelector('.box')!;
    expect(inner.getBoundingClientRect().width).to.equal(640);
    expect(inner.getBoundingClientRect().height).to.equal(480);
    await setViewport({width: 320, height: 640});
    await nextFrame();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const each of embed!.shadowRoot!.querySelectorAll('h3, p, button, label')) {
      const {bottom, right} = each.getBoundingClientRect();
      const box = inner.getBoundingClientRect();
      expect(bottom, 'nothing is cut off').to.be.at.most(box.bottom);
      expect(right).to.be.at.most(box.right);
    }
  });

  it('R53 shows the one that was asked for, this once, and stores nothing', async () => {
    visit({declaration: DECLARATION});
    const [first, second] = await embeds(one(), one());
    await press(control(first!, 'show'));
    await until(() => frame(first!), 'the frame');
    expect(isShown(second!)).to.equal(false);
    expect(document.cookie).not.to.contain('personvern=');
    expect(frame(first!)!.title).to.equal('Luciafeiring');
    expect(frame(first!)!.getAttribute('loading')).to.equal('lazy');
    expect(frame(first!)!.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    await until(requested, 'the video to be fetched');
    expect(first!.shadowRoot!.activeElement === frame(first!), 'focus is not lost with the button').to.equal(true);
  });

  it('R55 remembers only when the box is ticked, and it is not ticked beforehand', async () => {
    const {consent} = visit({declaration: DECLARATION});
    const [first, second] = await embeds(one(), one());
    const remember = control(first!, 'remember') as HTMLInputElement;
    expect(remember.checked).to.equal(false);
    expect(textOf(remember.labels![0])).to.equal('Vis alltid innhold fra Vimeo på dette nettstedet');
    await press(remember);
    expect(consent.decision, 'a tick is no answer').to.equal(undefined);
    await press(control(first!, 'show'));
    await until(() => frame(first!) && frame(second!), 'both frames');
    expect(stored()).to.deep.equal({vimeo: true});
    expect(consent.decision).to.include({control: 'embed', language: 'nb'});
    expect(consent.decision?.texts).to.match(/^[a-z0-9]{5,7}$/);
    expect(consent.answer('content'), 'one provider, not all of them').to.equal(undefined);
    expect(consent.asks, 'and no answer to the banner').to.deep.equal(['statistics']);
  });

  it('R65 says that the yes is saved, from a region that stays, and the box comes before the button it changes', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    const root = embed!.shadowRoot!;
    const region = root.querySelector('.said')!;
    const box = root.querySelector<HTMLInputElement>('#remember')!;
    expect(box.compareDocumentPosition(control(embed!, 'show'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    box.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => textOf(region), 'the status');
    expect(textOf(region)).to.equal('Svaret ditt er lagret. Du kan endre det nederst på siden.');
    expect(isShown(embed!)).to.equal(true);
    expect(root.querySelector('.said')).to.equal(region);
    expect(root.activeElement?.localName).to.equal('iframe');
  });

  it('R66 the link to the source is as large as a button', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    expect(embed!.querySelector('a')!.offsetHeight).to.be.at.least(44);
  });

  it('is a group with a name, not one landmark more', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    expect(embed!.shadowRoot!.querySelector('section')!.getAttribute('role')).to.equal('group');
  });

  it('R55 is shown at once to who has said always', async () => {
    visit({declaration: DECLARATION, cookie: answered({vimeo: true})});
    const [embed] = await embeds(one());
    expect(embed!.state).to.equal('shown');
    expect(isShown(embed!)).to.equal(true);
    expect(document.activeElement, 'without taking focus').to.equal(document.body);
  });

  it('works from the keyboard', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    control(embed!, 'remember').focus();
    await sendKeys({press: 'Space'});
    control(embed!, 'show').focus();
    await sendKeys({press: 'Enter'});
    await until(() => frame(embed!), 'the frame');
    await until(() => stored()['vimeo'], 'the answer');
  });

  it('R08 a click that no person made shows nothing', async () => {
    visit({declaration: DECLARATION});
    const [embed] = await embeds(one());
    control(embed!, 'show').click();
    await embed!.updateComplete;
    expect(isShown(embed!)).to.equal(false);
  });

  it('R36 goes back to the placeholder when consent is withdrawn, also where it was shown just this once', async () => {
    const personvern = visit({declaration: DECLARATION, cookie: answered({statistics: true})});
    const [once] = await embeds(one());
    await press(control(once!, 'show'));
    await until(() => frame(once!), 'the frame');
    const answering = await personvern.answering();
    answering.save({statistics: true});
    await once!.updateComplete;
    expect(isShown(once!), 'another answer does not stop a film').to.equal(true);
    answering.withdraw();
    await once!.updateComplete;
    expect(isShown(once!)).to.equal(false);
    expect(textOf(control(once!, 'show'))).to.equal('Vis videoen «Luciafeiring» her');
    answering.save({vimeo: true});
    await once!.updateComplete;
    expect(isShown(once!)).to.equal(true);
    answering.save({vimeo: false});
    await once!.updateComplete;
    expect(isShown(once!)).to.equal(false);
  });

  it('stays shut for a service that the declaration does not know, and says so once', async () => {
    const complaints = await complaintsDuring(async () => {
      visit({declaration: DECLARATION});
      const all = await embeds(one('vimo'), one('vimo'));
      expect(all.map(({state}) => state)).to.deep.equal(['failed', 'failed']);
      expect(all[0]!.shadowRoot!.querySelector('button')).to.equal(null);
      expect(all[0]!.shadowRoot!.querySelector('slot')!.assignedElements(), 'the link is there').to.have.length(1);
    });
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.contain('service="vimo" is no service in the declaration');
  });

  it('takes no address but http(s)', async () => {
    const complaints = await complaintsDuring(async () => {
      visit({declaration: DECLARATION, cookie: answered({vimeo: true})});
      const [embed] = await embeds(one('vimeo', 'javascript:alert(1)'));
      expect(isShown(embed!)).to.equal(false);
      expect(embed!.state).to.equal('failed');
    });
    expect(complaints[0]).to.contain('src="javascript:alert(1)" is no http(s) address');
  });

  it('R58 offers nothing when the declaration could not be had', async () => {
    visit({declaration: undefined});
    const [embed] = await embeds(one());
    expect(embed!.state).to.equal('failed');
    expect(textOf(embed!.shadowRoot!.querySelector('.box'))).to.equal(
      'Vi fikk ikke hentet valgene. Ingenting valgfritt er slått på.',
    );
  });

  it('R69 offers nothing on a page for children, whatever was answered elsewhere, and says why', async () => {
    const declaration = declared({services: [ABROAD], childPaths: ['/barn']});
    visit({declaration, path: '/barn', cookie: answered({vimeo: true})});
    const [embed] = await embeds(one());
    expect(isShown(embed!)).to.equal(false);
    expect(embed!.shadowRoot!.querySelector('button')).to.equal(null);
    expect(textOf(embed!.shadowRoot!.querySelector('.box'))).to.equal(
      'På sider for barn viser vi ikke innhold fra andre nettsteder.',
    );
    expect(embed!.offsetHeight, 'no room for a film').to.be.lessThan(150);
  });

  it('passes on what a frame may do', async () => {
    visit({declaration: DECLARATION, cookie: answered({vimeo: true})});
    const [embed] = await embeds(
      html`<personvern-embed
        service="vimeo"
        src=${VIDEO}
        name="A"
        allow="autoplay; fullscreen"
        allowfullscreen
      ></personvern-embed>`,
    );
    expect(frame(embed!)!.getAttribute('allow')).to.equal('autoplay; fullscreen');
    expect(frame(embed!)!.hasAttribute('allowfullscreen')).to.equal(true);
  });
});

describe('the address of an embed', () => {
  for (const [written, fetched] of [
    ['https://player.vimeo.com/video/1', 'https://player.vimeo.com/video/1?dnt=1'],
    ['https://player.vimeo.com/video/1?h=a&dnt=0', 'https://player.vimeo.com/video/1?h=a&dnt=1'],
    ['https://www.youtube.com/embed/abc?start=9', 'https://www.youtube-nocookie.com/embed/abc?start=9'],
    ['https://www.youtube.com/watch?v=abc', 'https://www.youtube-nocookie.com/embed/abc'],
    ['https://youtu.be/abc', 'https://www.youtube-nocookie.com/embed/abc'],
    ['https://notyoutube.com/embed/abc', 'https://notyoutube.com/embed/abc'],
    ['https://vimeo.com.example.no/1', 'https://vimeo.com.example.no/1'],
    ['/kart', `${location.origin}/kart`],
  ] as const) {
    it(`R56 ${written} is fetched from ${fetched}`, () => {
      expect(embedAddress(written)).to.equal(fetched);
    });
  }

  for (const written of ['javascript:alert(1)', 'data:text/html,x', 'blob:x', 'http://[', 'file:///etc']) {
    it(`is none in ${written}`, () => {
      expect(embedAddress(written)).to.equal(undefined);
    });
  }

  it('says what it leads to', () => {
    expect(embedKind('https://player.vimeo.com/video/1')).to.equal('video');
    expect(embedKind('https://www.youtube-nocookie.com/embed/a')).to.equal('video');
    expect(embedKind('https://www.google.com/maps/embed?pb=1')).to.equal('map');
    expect(embedKind('https://www.openstreetmap.org/export')).to.equal('map');
    expect(embedKind('https://kart.gjovik.no/')).to.equal('map');
    expect(embedKind('https://example.no/')).to.equal('content');
  });
});

describe('an embed', () => {
  beforeEach(forgetEverything);
  afterEach(leave);

  it('stays shut at a host that its service does not declare: a yes to one must not fetch another', async () => {
    const declaration = declared({services: [{...ABROAD, hosts: ['vimeo.com', '*.vimeo.com']}]});
    const complaints = await complaintsDuring(async () => {
      visit({declaration, cookie: answered({content: true})});
      const [elsewhere] = await embeds(one('vimeo', 'https://evil.example.no/film'));
      expect(elsewhere!.state).to.equal('failed');
      const [own] = await embeds(one('vimeo', 'https://player.vimeo.com/video/1'));
      expect(own!.state).to.equal('shown');
    });
    expect(complaints.join()).to.contain('at none of the hosts of "vimeo"');
  });

  it('under the strict guard is shown for good or not at all, and never while the page holds it back', async () => {
    const {consent} = visit({declaration: DECLARATION, settings: {guard: 'strict'}});
    consent.deferred = true;
    const [embed] = await embeds(one());
    expect(textOf(control(embed!, 'show'))).to.equal('Vis alltid innhold fra Vimeo på dette nettstedet');
    expect(embed!.shadowRoot!.querySelector('input')).to.equal(null);
    await press(control(embed!, 'show'));
    await until(() => consent.has('vimeo'), 'the answer');
    await embed!.updateComplete;
    expect(stored()).to.deep.equal({vimeo: true});
    expect(isShown(embed!)).to.equal(false);
    expect(textOf(embed!.shadowRoot!.querySelector('[role=status]'))).to.contain('fra neste side');
  });
});

describe('a parked frame', () => {
  // What earlier tests have said yes to goes on opening on this page.
  let [id, tests] = ['', 0];
  const DECLARED = (): Declaration => declared({services: [SERVICES.matomo, {...ABROAD, id}]});
  beforeEach(async () => {
    await forgetEverything();
    id = `film-${String(++tests)}`;
  });
  afterEach(leave);

  const parked = async (attributes = {'data-service': id}): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
    const frame = document.createElement('iframe');
    const all = {'data-purpose': 'content', 'data-src': VIDEO, title: 'Luciafeiring', width: '400', height: '500'};
    for (const [name, value] of Object.entries({...all, ...attributes})) frame.setAttribute(name, value);
    box.append(frame);
    EmbedFrames.define();
    return box;
  };
  const becomesEmbed = async (box: HTMLElement): Promise<PersonvernEmbed> => {
    await until(() => box.querySelector('personvern-embed'), 'the embed');
    return box.querySelector('personvern-embed')!;
  };
  /** So long that what must stay would have gone. */
  const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

  it('R53 R54 becomes an embed of the same size and name', async () => {
    visit({declaration: DECLARED()});
    const box = await parked();
    const {width, height} = box.querySelector('iframe')!.getBoundingClientRect();
    expect([width, height], 'with its border').to.deep.equal([404, 504]);
    const embed = await becomesEmbed(box);
    expect(box.querySelector('iframe')).to.equal(null);
    await embed.updateComplete;
    expect(embed.state, 'it asks as soon as it is there').to.equal('asking');
    expect(seen(embed)).to.contain('Innholdet «Luciafeiring» kommer fra Vimeo');
    for (const each of [embed, embed.shadowRoot!.querySelector('.box')!])
      expect(each.getBoundingClientRect()).to.include({width, height});
    await press(control(embed, 'show'));
    await until(() => isShown(embed), 'the film');
  });

  it('stays until it is known what to put there: the words are fetched first', async () => {
    visit({declaration: DECLARED(), settings: {messages: served('/texts.json', {body: '{}', wait: 300})}});
    const box = await parked();
    await aWhile();
    expect(box.querySelector('personvern-embed')).to.equal(null);
    // A CMS adds more meanwhile: another round begins.
    EmbedFrames.define();
    const embed = await becomesEmbed(box);
    await embed.updateComplete;
    expect(embed.state).to.equal('asking');
    expect(box.children).to.have.length(1);
  });

  it('opens where a yes comes before the embed does', async () => {
    const {consent, answering} = visit({
      declaration: DECLARED(),
      settings: {messages: served('/texts.json', {body: '{}', wait: 300})},
    });
    const box = await parked();
    (await answering()).save({[id]: true});
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(consent.has(id)).to.equal(true);
    expect(box.querySelector('personvern-embed')).to.equal(null);
  });

  it('that nobody sees becomes an embed of the size that its tag gives', async () => {
    visit({declaration: DECLARED()});
    const box = await parked();
    box.hidden = true;
    const embed = await becomesEmbed(box);
    box.hidden = false;
    await embed.updateComplete;
    expect(embed.shadowRoot!.querySelector('.box')!.getBoundingClientRect()).to.include({width: 400, height: 500});
  });

  it('is known by its host where the tag names no service', async () => {
    const {hostname} = location;
    const services = [SERVICES.matomo, {...ABROAD, id, hosts: [hostname]}];
    visit({declaration: declared({services})});
    const box = await parked({'data-service': ''});
    expect((await becomesEmbed(box)).service).to.equal(id);
  });

  it('stays as it is where nobody knows whose it is, and where there is a yes', async () => {
    visit({declaration: DECLARED()});
    const unknown = await parked({'data-service': 'kart'});
    await aWhile();
    expect(unknown.querySelector('personvern-embed')).to.equal(null);
    visit({declaration: DECLARED(), cookie: answered({[id]: true})});
    const allowed = await parked();
    await aWhile();
    expect(allowed.querySelector('personvern-embed')).to.equal(null);
  });
});
