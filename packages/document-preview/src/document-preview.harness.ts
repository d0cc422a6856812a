import { FieldHarness, pause, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineDocumentPreview } from './define-document-preview.js';
import { documentPreviewMessages, type DocumentPreviewMessages } from './document-preview.messages.js';
import { DocumentPreview } from './document-preview.js';
import { documentPreviewMessageGroups } from './message-groups.js';

/** So often it is looked whether the pages stand. */
const TURNS = 200;

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The preview as a person meets it. */
export class DocumentPreviewHarness extends WidgetHarness {
  get preview(): DocumentPreview {
    if (!(this.element instanceof DocumentPreview)) throw new RangeError('This is no preview.');
    return this.element;
  }

  get texts(): DocumentPreviewMessages {
    return documentPreviewMessages[this.element.language];
  }

  get firstField(): FieldHarness | undefined {
    return undefined;
  }

  async undo(): Promise<void> {
    await this.settled();
  }

  /** Pages are made and drawn in slices. */
  override async settled(): Promise<void> {
    await super.settled();
    for (let turn = 0; turn < TURNS && !this.#stands; turn++) await pause(10);
    await super.settled();
  }

  /** What can be read on each page, its lines one after the other. */
  get pages(): string[] {
    return this.#sheets.map((sheet) => squeezed(sheet.textContent));
  }

  /** The levels of the headings on the pages, in their order. */
  get headingLevels(): number[] {
    return this.all('.sheet [role="heading"]').map((heading) => Number(heading.getAttribute('aria-level')));
  }

  get pageNames(): string[] {
    return this.#sheets.map((sheet) => sheet.getAttribute('aria-label') ?? '');
  }

  /** The number of the page in view, as the field shows it. */
  get page(): string {
    return this.all<HTMLInputElement>('input.page')[0]?.value ?? '';
  }

  /** What still misses for issuing, and what is there. */
  get needs(): { missing: string[]; met: string[] } {
    const named = (kind: string): string[] =>
      this.all(`.need.${kind}`).map((each) => squeezed(each.textContent));
    return { missing: named('missing'), met: named('met') };
  }

  /** Types a page into the field and leaves it. */
  async goTo(page: string): Promise<void> {
    const field = this.all<HTMLInputElement>('input.page')[0];
    if (!field) throw new RangeError('There is no field for the page.');
    field.value = page;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.frame();
  }

  async zoomTo(value: string): Promise<void> {
    await this.#choose('.zoom select', value);
  }

  async chooseForm(value: string): Promise<void> {
    await this.#choose('.form select', value);
  }

  get forms(): string[] {
    return this.all('.form option').map((option) => squeezed(option.textContent));
  }

  /** Appends the matrix, or takes it off. */
  async toggleMatrix(): Promise<void> {
    const box = this.all<HTMLInputElement>('.matrix input')[0];
    if (!box) throw new RangeError('There is no matrix to append.');
    box.click();
    await this.frame();
  }

  get canAppendMatrix(): boolean {
    return this.all('.matrix').length > 0;
  }

  /** Whether anything reaches beyond the widget to the side. */
  get reachesOut(): boolean {
    const right = this.element.getBoundingClientRect().right + 1;
    return this.all('header *, footer *, .word-panel *').some(
      (each) => each.getBoundingClientRect().right > right,
    );
  }

  /** How wide the first page is shown, in CSS pixels, and its place. */
  get widths(): { page: number; desk: number } {
    const [sheet] = this.#sheets;
    return { page: sheet?.getBoundingClientRect().width ?? 0, desk: this.all('.desk')[0]?.clientWidth ?? 0 };
  }

  /** What has the focus on the paper: its words; undefined where nothing has. */
  get pointedAt(): string | undefined {
    const focused = this.element.shadowRoot?.activeElement;
    return focused?.closest('.sheet') ? squeezed(focused.textContent) : undefined;
  }

  focusDesk(): void {
    this.all('.desk')[0]?.focus();
  }

  /** What the clerk's check says: name and state of each place. */
  get clauses(): string[] {
    return this.all('.clause h4').map((heading) => squeezed(heading.textContent));
  }

  /** All that is said of one place of the clerk's check. */
  clause(name: string): string {
    return squeezed(
      this.all('.clause').find((each) => each.querySelector('h4')?.textContent.includes(name))?.textContent,
    );
  }

  /** Resolves when the clerk's check is there. */
  async checked(): Promise<void> {
    for (let turn = 0; turn < TURNS && this.all('.clerk').length === 0; turn++) await pause(10);
    await super.settled();
  }

  /** Resolves when it is told that a part could not be loaded. */
  async failedToLoad(): Promise<void> {
    for (let turn = 0; turn < TURNS && this.all('.failed').length === 0; turn++) await pause(10);
  }

  /** Lines that reach beyond their paragraph, as words. Some engines draw letters on whole pixels: a fiftieth is let pass. */
  linesBeyond(): string[] {
    return this.all('.sheet .set:not(table)').flatMap((paragraph) => {
      const { right, width } = paragraph.getBoundingClientRect();
      return Array.from(paragraph.querySelectorAll('.line'))
        .filter((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          return range.getBoundingClientRect().right > right + Math.max(1, width / 50);
        })
        .map((line) => squeezed(line.textContent));
    });
  }

  /** Resolves when the browser has drawn a frame. */
  async frame(): Promise<void> {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    await this.settled();
  }

  get #sheets(): HTMLElement[] {
    return this.all('.sheet');
  }

  get #stands(): boolean {
    if (this.element.plan === undefined || !this.element.isConnected) return true;
    const papers = this.all('.sheet > .paper');
    return (
      this.all('.progress').length === 0 &&
      papers.length > 0 &&
      papers.every((paper) => paper.childElementCount > 0)
    );
  }

  async #choose(selector: string, value: string): Promise<void> {
    const select = this.all<HTMLSelectElement>(selector)[0];
    if (!select) throw new RangeError('There is nothing to choose from.');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.frame();
  }
}

export const widgetCase: WidgetCase = {
  document: planDocument,
  name: 'document-preview',
  define: defineDocumentPreview,
  messages: documentPreviewMessages,
  groups: documentPreviewMessageGroups,
  harness: (element) => new DocumentPreviewHarness(element),
  shows: (file) => file.plan.items[0]?.text.slice(0, 40) ?? '',
  url: import.meta.url,
};
