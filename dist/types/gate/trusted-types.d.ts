/** For `script.src`. A bundle that is not the gate's names a policy of its own: no name may be taken twice. */
export declare function trustedScriptUrl(url: string, name?: string): string;
/** For `document.write` and `srcdoc`. */
export declare function trustedHtml(html: string): string;
/** For `script.text` and event attributes of a script. */
export declare function trustedScript(text: string): string;
