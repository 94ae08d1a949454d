/** The words of parked markup that both the gate and the opener know. */
/** The purposes or services that must all be granted before an element with `data-purpose` opens. */
export declare function idsOf(element: Element): string[];
