import { PlanEditorHarness } from '../plan-editor.harness.js';

/** The tools with little room, as a person meets them. */
export class NarrowHarness extends PlanEditorHarness {
  /** The names of the tools that are seen. */
  get tools(): string[] {
    return this.all('.toolbar button')
      .filter((tool) => tool.offsetWidth > 0)
      .map((tool) => tool.getAttribute('aria-label') ?? tool.textContent.trim());
  }

  /** Whether every tool that is seen lies within the widget. */
  get fits(): boolean {
    const box = this.element.getBoundingClientRect();
    return this.all('.toolbar button')
      .filter((tool) => tool.offsetWidth > 0)
      .map((tool) => tool.getBoundingClientRect())
      .every(({ left, right }) => left >= box.left && right <= box.right);
  }
}
