import { elementsIn } from '../pseudo/words-shown.js';

const nameOf = (button: Element): string =>
  button.getAttribute('aria-label') ?? button.textContent.trim().replace(/\s+/gu, ' ');

/** What opens something: menus, panels, lists, dialogs. */
const OPENERS =
  'button[aria-haspopup], button[aria-expanded="false"], summary, [role="tab"][aria-selected="false"]';

const isUsable = (element: Element): boolean =>
  element.checkVisibility() && !element.matches(':disabled, [aria-disabled="true"]');

/** Opens whatever a widget can open, one after the other, and closes it with Escape; gives the name of each. */
export async function* openings(widget: Element, settled: () => Promise<void>): AsyncGenerator<string> {
  const done = new Set<string>();
  for (;;) {
    const opener = elementsIn(widget).find(
      (element) => element.matches(OPENERS) && isUsable(element) && !done.has(nameOf(element)),
    );
    if (!(opener instanceof HTMLElement)) return;
    const name = nameOf(opener);
    done.add(name);
    opener.click();
    await settled();
    yield name;
    const active = deepActive(document) ?? opener;
    active.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settled();
    if (opener.getAttribute('aria-expanded') === 'true') {
      opener.click();
      await settled();
    }
  }
}

/** What has the focus, behind shadow roots too. */
export function deepActive(root: Document | ShadowRoot): Element | undefined {
  const { activeElement } = root;
  if (!activeElement) return undefined;
  return (activeElement.shadowRoot && deepActive(activeElement.shadowRoot)) ?? activeElement;
}
