/** The words of parked markup that both the gate and the opener know. */

/** The purposes or services that must all be granted before an element with `data-purpose` opens. */
export function idsOf(element: Element): string[] {
  const {service, purpose = ''} = (element as HTMLElement).dataset;
  return (service || purpose).split(/[\s,]+/);
}
