import { markupParsed } from '../document/load-json.js';
import { CONTROLS, fieldsIn } from './fallback-field.js';
import type { FallbackHost, TakeFields } from './fallback-host.js';

/**
 * Puts a widget in the place of its fallback: what stands in the fields is handed to it, with what a person types
 * meanwhile; then the controls go, and focus and caret are where they were.
 * @returns whether that was done; not where the widget has left the page
 */
export async function takeOver(
  host: FallbackHost,
  slot: HTMLSlotElement,
  take: TakeFields,
): Promise<boolean> {
  await markupParsed(host.ownerDocument);
  const composition = new Composition(host);
  for (let taken = ''; ;) {
    await composition.ended;
    const fields = fieldsIn(host);
    const focused = focusedIn(host);
    const name = focused?.getAttribute('name') ?? '';
    const state = JSON.stringify([name, fields.map((field) => [field, field.files.map(({ name }) => name)])]);
    if (state === taken) break;
    taken = state;
    await take(fields, name);
    await host.updateComplete;
    if (!host.isConnected) break;
  }
  composition.stop();
  if (!host.isConnected) return false;
  // From here on nothing waits: no key can fall between the two.
  const leave = placeOf(focusedIn(host), host);
  for (const control of host.querySelectorAll(CONTROLS)) control.remove();
  slot.remove();
  host.requestUpdate();
  leave?.();
  return true;
}

/** The element of the fallback that has the focus. */
function focusedIn(host: HTMLElement): HTMLElement | undefined {
  const root = host.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  return activeElement instanceof HTMLElement && activeElement !== host && host.contains(activeElement)
    ? activeElement
    : undefined;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

function isTextControl(element: Element | null | undefined): element is TextControl {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Where the focus is and the caret in it; gives what puts both into the widget's own control of the same name. */
function placeOf(focused: HTMLElement | undefined, host: FallbackHost): (() => void) | undefined {
  if (!focused) return undefined;
  const name = focused.getAttribute('name');
  const caret = isTextControl(focused)
    ? { start: focused.selectionStart, end: focused.selectionEnd, value: focused.value }
    : undefined;
  return () => {
    const controls = name
      ? Array.from(host.renderRoot.querySelectorAll<HTMLElement>(`[name="${CSS.escape(name)}"]`))
      : [];
    const same = controls.find((each) => isTextControl(each) && each.value === caret?.value) ?? controls[0];
    (same ?? host).focus();
    if (isTextControl(same) && same.selectionStart !== null && caret && caret.start !== null)
      same.setSelectionRange(caret.start, caret.end);
  };
}

/** Whether an input method is composing a word in the fallback: a control that goes meanwhile would take it along. */
class Composition {
  readonly #host: HTMLElement;
  #composing = false;
  #resolve: (() => void) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    // One that began before this was loaded is known by the next thing that it writes.
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
      host.addEventListener(type, this.#heard);
  }

  /** Resolves as soon as nothing is being composed. */
  get ended(): Promise<void> {
    return this.#composing
      ? new Promise((resolve) => {
          this.#resolve = resolve;
        })
      : Promise.resolve();
  }

  stop(): void {
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
      this.#host.removeEventListener(type, this.#heard);
  }

  readonly #heard = ({ type }: Event): void => {
    this.#composing = type !== 'compositionend';
    if (!this.#composing) this.#resolve?.();
  };
}
