/** An element in a line of a report: its tag, its class, its name. */
export function describedOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return `${element.localName}.${element.getAttribute('class') ?? ''} “${name.trim().replace(/\s+/gu, ' ').slice(0, 40)}”`;
}
