import {expect} from '@open-wc/testing';
import {allowedHosts, policyOf, strictPolicy} from '../../src/declaration/policy.js';
import {declared} from '../fixtures/declarations.js';

const declaration = declared();
const nothing = (id: string): boolean => id === 'login';

describe('the policy of the strict guard', () => {
  it('lets through the hosts of what may run, and no others', () => {
    expect(allowedHosts(declaration, nothing)).to.deep.equal([]);
    expect(allowedHosts(declaration, (id) => id === 'matomo')).to.deep.equal(['matomo.example.no', 'cdn.example.no']);
  });

  it('names each host once, for requests and sockets, and http only on an http page', () => {
    const own = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
    const rest = '; form-action *; base-uri *';
    expect(policyOf([], true)).to.equal(own + rest);
    expect(policyOf(['*.a.no', '*.a.no'], true)).to.equal(`${own} https://*.a.no wss://*.a.no${rest}`);
    expect(policyOf(['a.no', 'b.no:8443'], false)).to.equal(
      `${own} https://a.no wss://a.no http://a.no:* ws://a.no:*` +
        ` https://b.no:8443 wss://b.no:8443 http://b.no:8443 ws://b.no:8443${rest}`,
    );
  });

  it('is gone when everything optional is allowed, and only then', () => {
    expect(strictPolicy(declaration, () => true, true)).to.equal('');
    expect(strictPolicy(declaration, (id) => id !== 'ads', true)).to.contain(' https://cdn.example.no ');
    const necessary = declared({services: declaration.services.slice(0, 1)});
    expect(strictPolicy(necessary, () => true, true)).to.equal(policyOf([], true));
  });

  it('is one that the browser takes', async () => {
    const frame = document.createElement('iframe');
    const refused = new Promise<string>((resolve) => {
      addEventListener('message', ({data}) => resolve(String(data)), {once: true});
    });
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policyOf(['*.a.example'], true)}">
      <script>addEventListener('securitypolicyviolation', (event) => parent.postMessage(event.blockedURI, '*'));
      new Image().src = 'data:,'; new Image().src = 'https://b.example/pixel';</script>`;
    document.body.append(frame);
    expect(await refused).to.equal('https://b.example/pixel');
    frame.remove();
  });
});
