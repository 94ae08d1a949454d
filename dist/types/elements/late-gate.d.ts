/** For a banner written by hand on a page without a gate: the gate lies beside `elements`, its settings are the banner's. */
export declare function loadGate(elements: string): Promise<void>;
