/** What is loaded behind a widget is there by then: so often it is looked for, and so long between (milliseconds). */
const TURNS = 100;
const PAUSE = 150;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });

/** Something of a widget, as soon as it is there; undefined where it does not come. */
export async function shownIn(widget: Element | null, part: string): Promise<Element | undefined> {
  const root = widget?.shadowRoot;
  for (let turn = 0; turn < TURNS && !root?.querySelector(part); turn++) await pause();
  return root?.querySelector(part) ?? undefined;
}

/** Presses a button of a widget, as soon as it is there, until the widget shows what that leads to. */
export async function pressUntil(widget: Element | null, button: string, shown: string): Promise<void> {
  const root = widget?.shadowRoot;
  for (let turn = 0; turn < TURNS && !root?.querySelector(shown); turn++) {
    root?.querySelector<HTMLElement>(button)?.click();
    await pause();
  }
}

/**
 * Presses the button whose words begin with one of these, in whichever language the widget speaks, until the widget shows
 * what that leads to.
 */
export async function pressNamedUntil(
  widget: Element | null,
  names: readonly string[],
  shown: string,
): Promise<void> {
  const root = widget?.shadowRoot;
  for (let turn = 0; turn < TURNS && !root?.querySelector(shown); turn++) {
    const buttons = Array.from(root?.querySelectorAll('button') ?? []);
    buttons
      .find((button) => {
        const said = (button.getAttribute('aria-label') ?? button.textContent).trim();
        return names.some((name) => said.startsWith(name));
      })
      ?.click();
    await pause();
  }
}
