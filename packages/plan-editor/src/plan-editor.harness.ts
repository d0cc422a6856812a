import { FieldHarness, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { definePlanEditor } from './define-plan-editor.js';
import { planEditorMessages } from './plan-editor.messages.js';

/** The plan editor as a person meets it. */
export class PlanEditorHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return this.fieldIn(this.all('.item')[0]);
  }

  /** The body as lines: label and text, set in by its level. */
  get lines(): string[] {
    return this.all('.item').map((item) => {
      const label = item.querySelector('.label')?.textContent ?? '';
      const text = this.fieldIn(item)?.value ?? item.querySelector('.text')?.textContent ?? '';
      const inset = '  '.repeat(Number(item.dataset.level) - 1);
      return `${inset}${label} ${text}`.trimEnd();
    });
  }

  /** The field in which the caret stands. */
  get focused(): FieldHarness | undefined {
    return this.all('.item')
      .map((item) => this.fieldIn(item))
      .find((field) => field?.focused);
  }

  get title(): FieldHarness | undefined {
    return this.fieldIn(this.all('.title')[0]);
  }

  /** @throws RangeError when no item has this text. */
  field(text: string): FieldHarness {
    const found = this.all('.item')
      .map((item) => this.fieldIn(item))
      .find((field) => field?.value === text);
    if (!found) throw new RangeError(`No item “${text}”; there are ${this.lines.join(' | ')}`);
    return found;
  }

  async undo(): Promise<void> {
    await this.press(planEditorMessages[this.element.language].undo);
  }

  async redo(): Promise<void> {
    await this.press(planEditorMessages[this.element.language].redo);
  }
}

export const widgetCase: WidgetCase = {
  name: 'plan-editor',
  define: definePlanEditor,
  messages: planEditorMessages,
  harness: (element) => new PlanEditorHarness(element),
  shows: (file) => file.plan.items[0]?.text ?? '',
  url: import.meta.url,
};
