import type { PlanFile } from '@phoihop/plan';
import { definePlanEditor, type PlanEditor } from '@phoihop/plan-editor';
import type { BenchEntry, Keyboard, WidgetData } from '../../entry.js';

/** The item that is changed and typed in: near the top, so that its paint is on the screen. */
const EDITED = 2;

/** `<ph-plan-editor>` as a portal uses it: with the plan as a property, scrolling with the page. */
class PlanEditorEntry implements BenchEntry {
  #editor: PlanEditor | undefined;
  #file: PlanFile | undefined;

  mount(host: HTMLElement, { file }: WidgetData): void {
    const editor = document.createElement(definePlanEditor()) as PlanEditor;
    editor.plan = file;
    host.append(editor);
    this.#editor = editor;
    this.#file = file;
  }

  async ready(): Promise<void> {
    await this.#mounted().updateComplete;
  }

  async editOne(mark: string): Promise<void> {
    const editor = this.#mounted();
    const file = this.#file;
    if (!file) return;
    const items = file.plan.items.map((item, index) =>
      index === EDITED ? { ...item, text: `${item.text} ${mark}` } : item,
    );
    editor.plan = { ...file, plan: { ...file.plan, items } };
    await editor.updateComplete;
  }

  scrollTo(fraction: number): void {
    const page = document.documentElement;
    page.scrollTop = fraction * (page.scrollHeight - page.clientHeight);
  }

  async type(text: string, keyboard: Keyboard): Promise<void> {
    const editor = this.#mounted();
    const item = editor.plan?.plan.items[EDITED]?.id;
    if (item === undefined) throw new RangeError('the plan has no such item');
    editor.placeCaret({ item, offset: 'end' });
    await editor.updateComplete;
    await keyboard.press(text);
  }

  text(): string {
    const items = this.#mounted().plan?.plan.items ?? [];
    return items.map(({ text }) => text).join('\n');
  }

  #mounted(): PlanEditor {
    if (!this.#editor) throw new RangeError('mount() comes first');
    return this.#editor;
  }
}

export const createEntry = (): BenchEntry => new PlanEditorEntry();
