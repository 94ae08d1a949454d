/**
 * Runs under `require-trusted-types-for 'script'`. Where a site also lists its policies, it allows `personvern`
 * (`trusted-types personvern`). We vouch only for what stands in the site's own markup and for our own files.
 */
interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const asItIs: Policy = {createHTML: (html) => html, createScript: (text) => text, createScriptURL: (url) => url};
let policy: Policy | undefined;

function vouch(name: string): Policy {
  const {trustedTypes} = window as {trustedTypes?: Factory};
  return (policy = policy || (trustedTypes ? trustedTypes.createPolicy(name, asItIs) : asItIs));
}

/** For `script.src`. A bundle that is not the gate's names a policy of its own: no name may be taken twice. */
export function trustedScriptUrl(url: string, name = 'personvern'): string {
  return vouch(name).createScriptURL(url);
}

/** For `document.write` and `srcdoc`. */
export function trustedHtml(html: string): string {
  return vouch('personvern').createHTML(html);
}

/** For `script.text` and event attributes of a script. */
export function trustedScript(text: string): string {
  return vouch('personvern').createScript(text);
}
