/** What is loaded behind a widget is there by then: so often it is looked for, and so long between (milliseconds). */
const TURNS = 100;
const PAUSE = 150;

/** Presses a button of a widget, as soon as it is there, until the widget shows what that leads to. */
export async function pressUntil(widget: Element | null, button: string, shown: string): Promise<void> {
  const root = widget?.shadowRoot;
  for (let turn = 0; turn < TURNS && !root?.querySelector(shown); turn++) {
    root?.querySelector<HTMLElement>(button)?.click();
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
}
