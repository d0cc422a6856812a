import type { PrintJob, RoundWidget } from '@phoihop/kit';
import type { RoundFile } from '@phoihop/plan/round';
import {
  create,
  pause,
  pressKeys,
  roundDocument,
  stage,
  WidgetHarness,
  type WidgetCase,
} from '@phoihop/testing';
import { render } from 'lit';
import { aroundMessages } from './around/around.messages.js';
import { balanceMessages } from './balance/balance.messages.js';
import { compareMessages } from './compare/compare.messages.js';
import { decideMessages } from './decide/decide.messages.js';
import { defineHonourRoster } from './define-honour-roster.js';
import { detailMessages } from './detail/detail.messages.js';
import { duplicatesMessages } from './duplicates/duplicates.messages.js';
import { honourRosterMessages } from './honour-roster.messages.js';
import { HonourRoster } from './honour-roster.js';
import type { MorePart } from './more/more-part.js';
import { outMessages } from './out/out.messages.js';
import { honourRosterMessageGroups } from './message-groups.js';

/** So often it is looked whether what is loaded later is there. */
const TURNS = 200;

/** The roster as a person meets it: rows by the names in them, tools by their words. */
export class HonourRosterHarness extends WidgetHarness<RoundWidget> {
  readonly texts = { ...honourRosterMessages.vi, ...aroundMessages.vi };
  readonly jobs: PrintJob[] = [];
  readonly files: { name: string; content: Blob }[] = [];

  /** Puts a roster into the page; resolves when dialogs and files are there, too. */
  static async open(
    round: RoundFile | undefined,
    prepare: (roster: HonourRoster) => void = () => {},
    into: HTMLElement = stage(),
  ): Promise<HonourRosterHarness> {
    const element = create<HonourRoster>(defineHonourRoster());
    if (round) element.round = round;
    prepare(element);
    into.append(element);
    const page = new HonourRosterHarness(element);
    await page.settled();
    // What everybody may see comes behind the widget.
    const isPublic = element.publicRound !== undefined || (element.publicView && round !== undefined);
    if (isPublic) for (let turn = 0; turn < TURNS && !element.model; turn++) await pause(25);
    if (element.model) await page.loaded();
    return page;
  }

  get roster(): HonourRoster {
    if (!(this.element instanceof HonourRoster)) throw new RangeError('no roster');
    return this.element;
  }

  /** Nothing in a roster is typed into the round. */
  get firstField(): undefined {
    return undefined;
  }

  async undo(): Promise<void> {
    await this.press(honourRosterMessages[this.element.language].undo);
  }

  get grid(): HTMLElement {
    const [grid] = this.all('[role="grid"]');
    if (!grid) throw new RangeError('There is no list.');
    return grid;
  }

  /** The rows in the page from the top, each with the texts of its cells; heads of groups have one. */
  get rows(): string[][] {
    return this.#rowElements.map((row) =>
      Array.from(row.querySelectorAll<HTMLElement>('[aria-colindex]'))
        .filter((cell) => !cell.hidden)
        .map((cell) => cell.textContent.trim())
        .filter((text, at) => at > 0 || text !== ''),
    );
  }

  /** Where the rows in the page begin and end, from the top (CSS pixels). */
  get rowEdges(): { top: number; bottom: number }[] {
    return this.all('.body > .row:not([hidden])')
      .map((row) => row.getBoundingClientRect())
      .sort((first, second) => first.top - second.top)
      .map(({ top, bottom }) => ({ top, bottom }));
  }

  /** The names in the rows that are in the page. */
  get names(): string[] {
    return this.#rowElements.flatMap(
      (row) => row.querySelector('[role="rowheader"]:not([hidden])')?.textContent ?? [],
    );
  }

  get headings(): string[] {
    return this.all('[role="columnheader"]').map((each) => each.textContent);
  }

  /** The heading by which is sorted, and which way; empty where none is. */
  get sorted(): string[] {
    const [head] = this.all('[aria-sort]');
    return head ? [head.textContent, head.getAttribute('aria-sort') ?? ''] : [];
  }

  /** How many rows there are, those that are not in the page included. */
  get rowCount(): number {
    return Number(this.grid.getAttribute('aria-rowcount')) - 1;
  }

  get nodes(): number {
    return this.element.renderRoot.querySelectorAll('*').length;
  }

  /** The names of the rows in the page that are chosen. */
  get chosen(): string[] {
    return this.#rowElements
      .filter((row) => row.getAttribute('aria-selected') === 'true')
      .map((row) => row.querySelector('[role="rowheader"]')?.textContent ?? '');
  }

  /** The text of the cell with the focus. */
  get focused(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
  }

  /** What stands beside the units: `Xã Na Hạ 3 / 5 (số đề nghị trên chỉ tiêu)`. */
  get units(): string[] {
    return this.all('.unit-button').map((each) => each.getAttribute('aria-label') ?? '');
  }

  /** The names of the lists to filter and to group by. */
  get lists(): string[] {
    return this.all<HTMLSelectElement>('.toolbar select').map((each) => this.#nameOf(each));
  }

  /** The figures as they are read. */
  get figures(): string[] {
    return this.all('.figure').map((each) => each.textContent.replace(/\s+/gu, ' ').trim());
  }

  /** The text of the dialog that is open; empty while none is. */
  get dialog(): string {
    return this.all('dialog[open]')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /**
   * Draws the widget in the very moment in which the browser closes the dialog by itself, before the widget has heard of
   * that. @returns how often a dialog has been shown or closed since
   */
  drawnOnClose(): () => number {
    let turns = 0;
    const observer = new MutationObserver((records) => {
      turns += records.length;
      this.element.requestUpdate();
    });
    observer.observe(this.element.renderRoot, { attributes: true, attributeFilter: ['open'], subtree: true });
    return () => turns;
  }

  /** The rows of the table in the dialog, or in the pair of duplicates. */
  table(where: 'dialog' | '.doubles'): string[][] {
    return this.all(`${where} tr`).map((row) =>
      Array.from(row.children, (cell) => cell.textContent.replace(/\s+/gu, ' ').trim()),
    );
  }

  /** The words that are marked as different. */
  get marked(): string[] {
    return this.all('.doubles mark').map((each) => each.textContent);
  }

  /** What was printed last: its rows, each with its cells, and below them what readers are told. */
  get paper(): string {
    const place = stage();
    const job = this.jobs.at(-1);
    if (job) render(job.content, place);
    return place.textContent.replace(/\s+/gu, ' ').trim();
  }

  override async settled(): Promise<void> {
    await super.settled();
    // Sizes are told in a frame of their own.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    await super.settled();
  }

  async search(text: string): Promise<void> {
    const [field] = this.all<HTMLInputElement>('.search input');
    if (!field) throw new RangeError('There is no search.');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Chooses in a list by its name and the words of the choice. */
  async choose(list: string, choice: string): Promise<void> {
    const select = this.all<HTMLSelectElement>('select').find((each) => this.#nameOf(each) === list);
    const option = Array.from(select?.options ?? []).find((each) => each.textContent.trim() === choice);
    if (!select || !option) throw new RangeError(`No choice “${choice}” in “${list}”`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Fills a field in by its label. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.all<HTMLInputElement | HTMLTextAreaElement>('input, textarea').find(
      (each) => this.#nameOf(each) === label,
    );
    if (!field) throw new RangeError(`No field “${label}”`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Chooses one of the outcomes in the dialog. */
  async target(words: string): Promise<void> {
    const label = this.all('.targets label').find((each) => each.textContent.trim() === words);
    if (!label) throw new RangeError(`No outcome “${words}”; there are ${this.targets.join(', ')}`);
    label.querySelector('input')?.click();
    await this.settled();
  }

  get targets(): string[] {
    return this.all('.targets label').map((each) => each.textContent.trim());
  }

  /** Chooses rows by their names, as with a click on their boxes. */
  async chooseRows(...names: string[]): Promise<void> {
    for (const name of names) this.#row(name).querySelector<HTMLElement>('.check')?.click();
    await this.settled();
  }

  /** Opens a nomination by the name in it. */
  async openRow(name: string): Promise<void> {
    this.#row(name).querySelector<HTMLElement>('[role="rowheader"]')?.click();
    await this.settled();
  }

  /** Clicks on the heading of a column, or on the head of a group. */
  async click(text: string): Promise<void> {
    const cell = this.all('[role="columnheader"], .group-name').find((each) => each.textContent === text);
    cell?.click();
    await this.settled();
  }

  /** Takes an entry of the menu of files. */
  async fromMenu(entry: string): Promise<void> {
    const texts = outMessages[this.element.language];
    await this.press(texts.open);
    const found = this.all('[role="menuitem"]').find((each) => each.textContent.trim() === entry);
    if (!found) throw new RangeError(`no entry ${entry}`);
    found.click();
    await this.settled();
  }

  /** Waits for a file that is being made. */
  async saved(): Promise<{ name: string; content: Blob }> {
    for (let turn = 0; turn < TURNS && this.files.length === 0; turn++) await pause(25);
    const file = this.files.pop();
    if (!file) throw new RangeError('no file was saved');
    return file;
  }

  /** The network is gone: what makes files does not come. */
  disconnect(): void {
    this.#more.out.ways.load = () => Promise.reject(new TypeError('no network'));
  }

  /** Presses Tab, or Shift+Tab, until something of that name has the focus. */
  async tabTo(name: string, keys: 'Tab' | 'Shift+Tab' = 'Shift+Tab'): Promise<void> {
    for (let turn = 0; turn < TURNS && this.focused !== name; turn++) await pressKeys(keys);
    if (this.focused !== name) throw new RangeError(`Tab does not come to “${name}”`);
  }

  /** A button by its name. */
  button(name: string): HTMLElement {
    return this.#found('button', name, (each) => each.getAttribute('aria-label') ?? each.textContent.trim());
  }

  /** An entry of the menu that is open. */
  entry(name: string): HTMLElement {
    return this.#found('[role="menuitem"]', name, (each) => each.textContent.trim());
  }

  /** One of the outcomes in the dialog. */
  outcome(name: string): HTMLElement {
    return this.#found('.targets label', name, (each) => each.textContent.trim());
  }

  /** A field by its name. */
  control(name: string): HTMLElement {
    return this.#found('input, textarea', name, (each) => this.#nameOf(each as HTMLInputElement));
  }

  /** A cell of a row by the name in the row. */
  cell(name: string, column: 'check' | 'name' | 'state'): HTMLElement {
    const cell = this.#row(name).querySelector<HTMLElement>(`.${column}`);
    if (!cell) throw new RangeError(`no cell ${column}`);
    return cell;
  }

  /** Puts the focus on the first cell of a row, as Tab and the arrows would. */
  async focusRow(name: string): Promise<void> {
    this.#row(name).querySelector<HTMLElement>('[aria-colindex]:not([hidden])')?.focus();
    await this.settled();
  }

  #found(selector: string, name: string, nameOf: (each: HTMLElement) => string): HTMLElement {
    const found = this.all(selector).find((each) => nameOf(each) === name);
    if (!found) throw new RangeError(`nothing called “${name}”`);
    return found;
  }

  get #more(): MorePart {
    const { more } = this.roster;
    if (!more) throw new RangeError('dialogs and files were not loaded');
    return more;
  }

  /** Resolves when dialogs and files are there, which come once the list stands. */
  async loaded(): Promise<void> {
    for (let turn = 0; turn < TURNS && !this.roster.more; turn++) await pause(25);
    await this.settled();
    this.#more.out.ways.print = (job) => {
      this.jobs.push(job);
      return Promise.resolve();
    };
    this.#more.out.ways.save = ({ name, type, contents }) => {
      this.files.push({ name, content: new Blob([contents], { type }) });
    };
  }

  get #rowElements(): HTMLElement[] {
    const index = (row: HTMLElement): number => Number(row.getAttribute('aria-rowindex'));
    return this.all('.body > [role="row"]')
      .filter((row) => !row.hidden)
      .sort((one, other) => index(one) - index(other));
  }

  #row(name: string): HTMLElement {
    const row = this.#rowElements.find(
      (each) => each.querySelector('[role="rowheader"]')?.textContent === name,
    );
    if (!row) throw new RangeError(`No row “${name}”; there are ${this.names.join(', ')}`);
    return row;
  }

  #nameOf(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
    const label = control.labels?.[0]?.textContent.trim() ?? '';
    return control.getAttribute('aria-label') ?? label;
  }
}

export const widgetCase: WidgetCase<'round'> = {
  name: 'honour-roster',
  document: roundDocument,
  define: defineHonourRoster,
  messages: {
    vi: {
      ...honourRosterMessages.vi,
      decide: decideMessages.vi,
      detail: detailMessages.vi,
      duplicates: duplicatesMessages.vi,
      compare: compareMessages.vi,
      balance: balanceMessages.vi,
      out: outMessages.vi,
    },
    en: {
      ...honourRosterMessages.en,
      decide: decideMessages.en,
      detail: detailMessages.en,
      duplicates: duplicatesMessages.en,
      compare: compareMessages.en,
      balance: balanceMessages.en,
      out: outMessages.en,
    },
  },
  groups: honourRosterMessageGroups,
  harness: (element) => new HonourRosterHarness(element),
  shows: (file) => {
    const [name] = Object.values(file.personal.records).map(({ values }) => values.name);
    return name?.kind === 'name' ? name.text : file.round.title;
  },
  url: import.meta.url,
};
