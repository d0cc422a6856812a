import type { PlanWidget } from '@phoihop/kit';
import { pause, pressKeys } from '@phoihop/testing';
import type { PlanEditor } from '../plan-editor.js';
import { PlanEditorHarness } from '../plan-editor.harness.js';
import type { TabId } from './tab.js';

/** The editor with what a host sets of the panel. */
export type EditorElement = PlanWidget & Pick<PlanEditor, 'ownChecks' | 'checksOff' | 'loadVersion'>;

/** What is read in an element, in one line. */
export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

/** The side panel as a person meets it, in the editor around it. */
export class PanelHarness extends PlanEditorHarness {
  constructor(element: PlanWidget) {
    super(element);
    // Keys of a test go where the focus is: the element must be in view for it.
    element.scrollIntoView();
  }

  /** The element with what only the editor has. */
  get editor(): EditorElement {
    const { element } = this;
    if ('ownChecks' in element && 'checksOff' in element) return element as EditorElement;
    throw new RangeError('This is no plan editor.');
  }

  /** Waits until something holds: what is loaded and what runs while nobody types comes in its own time. */
  async until(holds: () => boolean, what: string): Promise<void> {
    for (let wait = 0; wait < 200; wait++) {
      if (holds()) return;
      await pause(50);
      await this.element.updateComplete;
    }
    throw new RangeError(`It did not come to ${what}; the panel says: ${this.panelText}`);
  }

  async loaded(): Promise<this> {
    await this.until(() => this.tabs.length > 0, 'tabs');
    await this.settled();
    return this;
  }

  /** The tabs as they are read: name and count. */
  get tabs(): string[] {
    return this.all("[role='tab']").map(wordsOf);
  }

  get tab(): string {
    return this.all("[role='tab'][aria-selected='true']").map(wordsOf)[0] ?? '';
  }

  get panelText(): string {
    return this.all('.panel').map(wordsOf)[0] ?? '';
  }

  /** Whether the panel is seen. */
  get isShown(): boolean {
    return (this.all('.panel')[0]?.getClientRects().length ?? 0) > 0;
  }

  /** Whether the panel lies over the paper. */
  get coversText(): boolean {
    const panel = this.all('.panel')[0]?.getBoundingClientRect();
    const paper = this.all('.paper')[0]?.getBoundingClientRect();
    return panel !== undefined && paper !== undefined && panel.width > 0 && paper.right > panel.left;
  }

  /** The name of what has the focus in the widget. */
  get focusedName(): string {
    const { activeElement } = this.element.renderRoot as ShadowRoot;
    return activeElement ? (activeElement.getAttribute('aria-label') ?? wordsOf(activeElement)) : '';
  }

  /** Whether the focus is somewhere in the panel. */
  get hasFocus(): boolean {
    const { activeElement } = this.element.renderRoot as ShadowRoot;
    return activeElement?.closest('.panel') !== null && activeElement !== null;
  }

  /** The item in which the caret stands, and where. */
  get caret(): string {
    const block = this.focused;
    return block ? `${block.value.slice(0, block.caret ?? 0)}|${block.value.slice(block.caret ?? 0)}` : '';
  }

  async choose(tab: TabId): Promise<void> {
    this.all(`#tab-${tab}`)[0]?.click();
    await this.settled();
  }

  /** Gives the widget so much room (CSS pixels). */
  async resize(width: number): Promise<void> {
    this.element.parentElement?.style.setProperty('inline-size', `${String(width)}px`);
    await pause(50);
    await this.settled();
  }

  /** Goes to a button and presses it with Enter. */
  async pressByKeyboard(name: string): Promise<void> {
    const button = this.all('button').find(
      (each) => (each.getAttribute('aria-label') ?? wordsOf(each)) === name,
    );
    button?.focus();
    await this.keys('Enter');
  }

  async keys(keys: string): Promise<void> {
    await pressKeys(keys);
    await this.settled();
  }

  /** Presses, by pointer, a link of the entry that says `words`. @throws RangeError where there is none. */
  async pressIn(words: string, name: string): Promise<void> {
    this.inEntry(words, name).click();
    await this.settled();
  }

  /** The names of what can be pressed in the entry that says `words`. */
  actionsOf(words: string): string[] {
    return Array.from(this.entry(words).querySelectorAll('button'), wordsOf);
  }

  /** Puts the focus on a button of an entry, as Tab does. */
  focusIn(words: string, name: string): void {
    this.inEntry(words, name).focus();
  }

  protected entry(words: string): HTMLElement {
    const entries = this.all('.panel .entry');
    const found = entries.find((each) => wordsOf(each).includes(words));
    if (!found) throw new RangeError(`Nothing says “${words}” in ${entries.map(wordsOf).join(' | ')}`);
    return found;
  }

  protected inEntry(words: string, name: string): HTMLElement {
    const buttons = Array.from(this.entry(words).querySelectorAll<HTMLElement>('button, summary'));
    const found = buttons.find((each) => wordsOf(each).includes(name));
    if (!found) throw new RangeError(`No “${name}” in ${wordsOf(this.entry(words))}`);
    return found;
  }
}
