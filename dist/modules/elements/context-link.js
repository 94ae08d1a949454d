import { ContextProvider, ContextConsumer } from '@lit/context';
import { personvernContext } from './context.js';
import { onPersonvern } from './given.js';
import { PersonvernController } from './personvern-controller.js';

let provider;
function provideContext(made = []) {
  if (!provider) {
    const ours = provider = new ContextProvider(document.documentElement, { context: personvernContext });
    onPersonvern((personvern) => {
      ours.setValue(personvern);
    });
  }
  for (const request of made) provider.onContextRequest(request);
}
class PersonvernConsumer extends PersonvernController {
  _heard;
  _unhear;
  /** @param heard told of every change */
  constructor(host, load, heard) {
    super(host, load);
    this._heard = heard;
    new ContextConsumer(host, {
      context: personvernContext,
      subscribe: true,
      callback: (personvern) => {
        this.use(personvern);
      }
    });
  }
  /** Comes after every move in the document too; the consumer then asks anew by itself. */
  hostConnected() {
  }
  hostDisconnected() {
    super.hostDisconnected();
    this._unhear?.();
  }
  use(personvern) {
    super.use(personvern);
    this._unhear?.();
    if (this._heard) this._unhear = this.consent?.subscribe(this._heard);
  }
}

export { PersonvernConsumer, provideContext };
//# sourceMappingURL=context-link.js.map
