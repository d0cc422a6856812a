import {
  BlockHarness,
  WidgetHarness,
  pause,
  planDocument,
  type TextHarness,
  type WidgetCase,
} from '@phoihop/testing';
import { definePlanEditor } from './define-plan-editor.js';
import { planEditorMessages } from './plan-editor.messages.js';
import { planEditorMessageGroups } from './message-groups.js';

/** The plan editor as a person meets it. */
export class PlanEditorHarness extends WidgetHarness {
  get firstField(): TextHarness | undefined {
    return this.#blocks()[0];
  }

  /** The body as lines: label and text, set in by its level. */
  get lines(): string[] {
    return this.all('.item').map((item) => {
      const label = item.dataset.label?.trim() ?? item.querySelector('.label')?.textContent.trim() ?? '';
      const text = item.querySelector('.text')?.textContent ?? new BlockHarness(item, item).value;
      const inset = '  '.repeat(Number(item.dataset.level) - 1);
      return `${inset}${label} ${text}`.trimEnd();
    });
  }

  /** The texts of the body as they stand in the page. */
  get texts(): string[] {
    return this.#blocks().map(({ value }) => value);
  }

  /** Resolves when what comes to a plan in a pause stands: the outline beside the paper, figures, notes. */
  async standing(): Promise<void> {
    for (let round = 0; round < 100; round++) {
      await this.settled();
      const words = this.all('.figures .words')[0]?.textContent ?? '';
      if (words !== '' && this.all('.desk > div.outline').length === 0) return;
      await pause(20);
    }
    throw new RangeError('What comes to a plan in a pause has not come.');
  }

  /** How high each item of the body is (CSS pixels, whole ones). */
  get itemHeights(): number[] {
    return this.all('.item').map((item) => Math.round(item.getBoundingClientRect().height));
  }

  /** How high the body is, and how high all of its items are together (CSS pixels). */
  get heights(): { body: number; items: number } {
    const height = (element: Element): number => element.getBoundingClientRect().height;
    const items = this.all('.item').map(height);
    return {
      body: this.all('.body').map(height)[0] ?? 0,
      items: items.reduce((sum, each) => sum + each, 0),
    };
  }

  /** The chunks of the body whose lines the browser has given up since; each once. */
  givenUp(): ReadonlySet<Node> {
    const gone = new Set<Node>();
    const [body] = this.all('.body');
    const observer = new MutationObserver((records) => {
      for (const { target, oldValue } of records) if (oldValue?.includes('display: none')) gone.add(target);
    });
    if (body) observer.observe(body, { subtree: true, attributeFilter: ['style'], attributeOldValue: true });
    return gone;
  }

  /** How many chunks the body has. */
  get chunkCount(): number {
    return this.all('.chunk').length;
  }

  /** The item in which the caret stands. */
  get focused(): TextHarness | undefined {
    return this.#blocks().find((block) => block.focused);
  }

  get title(): TextHarness | undefined {
    return this.fieldIn(this.all('.title')[0]);
  }

  /** @throws RangeError when no item has this text. */
  field(text: string): TextHarness {
    const found = this.#blocks().find((block) => block.value === text);
    if (!found) throw new RangeError(`No item “${text}”; there are ${this.lines.join(' | ')}`);
    return found;
  }

  /** What can be edited as a whole. @throws RangeError while the plan can only be read. */
  get surface(): HTMLElement {
    const [surface] = this.all('.surface');
    if (!surface) throw new RangeError('The plan cannot be edited now.');
    return surface;
  }

  #blocks(): BlockHarness[] {
    const [surface] = this.all('.surface');
    return surface ? this.all('.surface .item').map((item) => new BlockHarness(item, surface)) : [];
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
  document: planDocument,
  define: definePlanEditor,
  messages: planEditorMessages,
  groups: planEditorMessageGroups,
  harness: (element) => new PlanEditorHarness(element),
  shows: (file) => file.plan.items[0]?.text ?? '',
  url: import.meta.url,
};
