import {expect} from '@open-wc/testing';
import {SHUT, strictPolicy} from '../../src/declaration/policy.js';
import {declared, SERVICES} from '../fixtures/declarations.js';

const declaration = declared();
const OWN = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
const necessary = (id: string): boolean => id === 'login';
const policyFor = (hosts: readonly string[], secure: boolean): string =>
  strictPolicy(declared({services: [{...SERVICES.login, hosts}]}), necessary, secure);

describe('the policy of the strict guard', () => {
  it('lets through the hosts of what may run, and no others', () => {
    expect(strictPolicy(declaration, necessary, true)).to.equal(SHUT);
    expect(strictPolicy(undefined, () => true, true)).to.equal(SHUT);
    expect(strictPolicy(declaration, (id) => id === 'matomo', true)).to.equal(
      `${OWN} https://matomo.example.no wss://matomo.example.no https://cdn.example.no wss://cdn.example.no`,
    );
  });

  it('names each host once, for requests and sockets, and http only on an http page', () => {
    expect(policyFor(['*.a.no', '*.a.no'], true)).to.equal(`${OWN} https://*.a.no wss://*.a.no`);
    expect(policyFor(['a.no', 'b.no:84'], false)).to.equal(
      `${OWN} https://a.no wss://a.no http://a.no:* ws://a.no:*` +
        ` https://b.no:84 wss://b.no:84 http://b.no:84 ws://b.no:84`,
    );
  });

  it('is gone when everything optional is allowed, and only then', () => {
    expect(strictPolicy(declaration, () => true, true)).to.equal('');
    expect(strictPolicy(declaration, (id) => id !== 'ads', true)).to.contain(' https://cdn.example.no ');
    expect(policyFor([], true)).to.equal(SHUT);
  });

  it('is one that the browser takes', async () => {
    const frame = document.createElement('iframe');
    const refused = new Promise<string>((resolve) => {
      addEventListener('message', ({data}) => resolve(String(data)), {once: true});
    });
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policyFor(['*.a.example'], true)}">
      <script>addEventListener('securitypolicyviolation', (event) => parent.postMessage(event.blockedURI, '*'));
      new Image().src = 'data:,'; new Image().src = 'https://b.example/pixel';</script>`;
    document.body.append(frame);
    expect(await refused).to.equal('https://b.example/pixel');
    frame.remove();
  });
});
