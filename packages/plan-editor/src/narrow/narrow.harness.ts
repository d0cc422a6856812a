import { PlanEditorHarness } from '../plan-editor.harness.js';

const nameOf = (tool: HTMLElement): string => tool.getAttribute('aria-label') ?? tool.textContent.trim();

/** The tools with little room, as a person meets them. */
export class NarrowHarness extends PlanEditorHarness {
  /** The names of the tools that are seen, in the order of the text. */
  get tools(): string[] {
    return this.#seen.map(nameOf);
  }

  get #seen(): HTMLElement[] {
    return this.all('.toolbar button').filter((tool) => tool.offsetWidth > 0);
  }

  focusTool(name: string): void {
    this.#seen.find((tool) => nameOf(tool) === name)?.focus();
  }

  /** The name of the tool that has the focus; empty where none has. */
  get focusedTool(): string {
    const focused = this.#seen.find((tool) => tool.matches(':focus'));
    return focused ? nameOf(focused) : '';
  }

  /** Whether every tool that is seen lies within the widget. */
  get fits(): boolean {
    const box = this.element.getBoundingClientRect();
    return this.#seen
      .map((tool) => tool.getBoundingClientRect())
      .every(({ left, right }) => left >= box.left && right <= box.right);
  }
}
