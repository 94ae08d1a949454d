// web-test-runner copies the results of a test file with structuredClone() before it sends them. One failed assertion
// about an element, a window or a function cannot be copied: nothing is sent, and the runner waits for the file until
// it gives up, without a word about the test that failed. This sends such values as text.

const SOCKET = '/__web-dev-server__web-socket.js';
const COPY = 'structuredClone(obj)';

/** Runs in the page. A message is some levels of suites deep; what is deeper is part of a value. */
function sendable(value, depth = 0) {
  try {
    return structuredClone(value);
  } catch {
    const isData = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isData || depth > 20) return String(value.outerHTML ?? value);
    const entries = Object.entries(value).map(([key, each]) => [key, sendable(each, depth + 1)]);
    return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
  }
}

export function sendableResults() {
  return {
    name: 'sendable-results',
    transform({path, body}) {
      if (path !== SOCKET) return undefined;
      if (!body.includes(COPY))
        throw new Error(`${SOCKET} no longer says ${COPY}; is sendable-results.mjs still needed?`);
      return {body: `${body.replace(COPY, 'sendable(obj)')}\n${sendable}`};
    },
  };
}
