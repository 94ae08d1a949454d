/** What a visitor can meet, and how the visitor may have set the system. */
import {fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {PersonvernDeclaration} from '../../src/elements/personvern-declaration.js';
import {PersonvernEmbed} from '../../src/elements/personvern-embed.js';
import {PersonvernSettings} from '../../src/elements/personvern-settings.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {answered, bannerOn, type Circumstances, control, ONE, press, settled, SEVERAL, until, visit} from './visit.js';

/** How the visitor has set the system. */
export const media = (features: Record<string, string>): Promise<unknown> =>
  executeServerCommand('cdp', {
    method: 'Emulation.setEmulatedMedia',
    params: {features: Object.entries(features).map(([name, value]) => ({name, value}))},
  });

export const THEMES = {
  light: {'prefers-color-scheme': 'light'},
  dark: {'prefers-color-scheme': 'dark'},
  'more contrast': {'prefers-color-scheme': 'light', 'prefers-contrast': 'more'},
  'more contrast, dark': {'prefers-color-scheme': 'dark', 'prefers-contrast': 'more'},
  'forced colours': {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
};

/** Every state of the banner that a visitor can meet. */
export const STATES: Record<string, (more?: Circumstances) => Promise<PersonvernBanner>> = {
  'one question': (more) => {
    visit({declaration: ONE, ...more});
    return bannerOn();
  },
  'several purposes': (more) => {
    visit({declaration: SEVERAL, ...more});
    return bannerOn();
  },
  'something is new': (more) => {
    visit({declaration: SEVERAL, cookie: answered({functional: true}), ...more});
    return bannerOn();
  },
  'asked again': (more) => {
    visit({declaration: ONE, cookie: answered({statistics: true}, 200), ...more});
    return bannerOn();
  },
  'asked in spite of the signal': (more) => {
    visit({declaration: ONE, signal: 'gpc', askDespiteSignal: true, ...more});
    return bannerOn();
  },
  'the full list': async (more) => {
    visit({declaration: SEVERAL, cookie: answered({functional: true, vimeo: true}), ...more});
    const banner = await bannerOn();
    await press(control(banner, 'details'));
    await until(
      () => banner.shadowRoot!.querySelector('personvern-declaration')?.shadowRoot?.querySelector('dl'),
      'the list',
    );
    return banner;
  },
  'a long list': async (more) => {
    const items = Array.from({length: 40}, (_, i) => ({...SERVICES.matomo.items[0], name: `c${String(i)}`}));
    visit({declaration: declared({services: [{...SERVICES.matomo, items}]}), ...more});
    const banner = await bannerOn();
    await press(control(banner, 'details'));
    await until(
      () => banner.shadowRoot!.querySelector('personvern-declaration')?.shadowRoot?.querySelector('dl, table'),
      'the list',
    );
    return banner;
  },
  reopened: async (more) => {
    visit({
      declaration: SEVERAL,
      signal: 'dnt',
      cookie: answered({functional: true, statistics: false, vimeo: true}),
      ...more,
    });
    const banner = await bannerOn();
    await banner.show();
    return banner;
  },
  withdrawn: async (more) => {
    visit({declaration: ONE, cookie: answered({statistics: true}), ...more});
    const banner = await bannerOn();
    await banner.show();
    await press(control(banner, 'withdraw'));
    await settled(banner);
    return banner;
  },
  failed: async (more) => {
    visit({declaration: undefined, ...more});
    const banner = await bannerOn();
    await banner.show();
    return banner;
  },
};

const LONG = 'Videotjenesten for fylkeskommunale opplæringskontorer AS';

/** What stands in the page itself. */
export const ELEMENTS: Record<string, (more?: Circumstances) => Promise<LitElement>> = {
  'an embed': async (more) => {
    PersonvernEmbed.define();
    visit({declaration: declared({services: [{...SERVICES.vimeo, name: LONG, vendor: LONG, country: 'US'}]}), ...more});
    const embed = await fixture<PersonvernEmbed>(
      html`<personvern-embed lang="nb" service="vimeo" src="https://player.vimeo.com/video/1" name="Luciafeiring">
        <a href="https://vimeo.com/1">Gå til Vimeo</a>
      </personvern-embed>`,
    );
    await until(() => embed.state === 'asking', 'the placeholder');
    await embed.updateComplete;
    return embed;
  },
  'the way back': async (more) => {
    PersonvernSettings.define();
    visit({declaration: SEVERAL, cookie: answered({functional: true, statistics: false}), ...more});
    const settings = await fixture<PersonvernSettings>(html`<personvern-settings lang="nb"></personvern-settings>`);
    await until(() => settings.shadowRoot!.querySelector('.status'), 'how the answer stands');
    return settings;
  },
  'the declaration': async (more) => {
    PersonvernDeclaration.define();
    visit({declaration: SEVERAL, cookie: answered({functional: true}), ...more});
    const list = await fixture<PersonvernDeclaration>(
      html`<personvern-declaration lang="nb"></personvern-declaration>`,
    );
    await until(() => list.shadowRoot!.querySelector('dl, table'), 'the list');
    await list.updateComplete;
    return list;
  },
};

/** All that is in it, and in what is in it. */
export const within = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((each) =>
    each.shadowRoot ? [each, ...within(each)] : [each],
  );

/** Relative luminance and contrast, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((each) => {
      const part = Number(each) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
