import { createContext } from '@lit/context';

const personvernContext = createContext(/* @__PURE__ */ Symbol.for("personvern"));

export { personvernContext };
//# sourceMappingURL=context.js.map
