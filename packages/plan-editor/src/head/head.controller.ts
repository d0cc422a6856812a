import { type FieldEdits, type Language, MenuController, type Notice } from '@phoihop/kit';
import {
  addHeadEntry,
  editLine,
  leaveDayBlank,
  moveHeadEntry,
  newId,
  removeHeadEntry,
  setDayOfIssue,
  type HeadLine,
  type HeadList,
  type Plan,
  type PlanChange,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import {
  addRecipient,
  editRecipient,
  joinRecipient,
  moveRecipientBy,
  splitRecipient,
} from '@phoihop/plan/recipients';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DrawnRange } from '../find/found.js';
import type { CaretPlace } from '../item-in-hand.js';
import type { ReadViews } from '../item.view.js';
import { DayInHand } from './day-in-hand.js';
import { lineOf } from './head-text.js';
import { lineKey, type RecipientLine } from './line-key.js';
import { headFieldMessages, type HeadFieldMessages } from './head-fields.messages.js';
import { headLineKey } from './line-keys.js';
import type { LineHost } from './line-field.view.js';
import { lineWords, type LineWords } from './line-words.js';
import type { Line } from './line.view.js';
import { undoAction } from '../undo-action.js';
import { uncover } from './uncover.js';

/** What head and foot need of the element. */
export interface HeadHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  readonly language: Language;
  readonly writes: boolean;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  redo: () => void;
  tell: (notice: Notice) => void;
  placeCaret: (place: CaretPlace) => void;
  foundIn: (key: string) => readonly DrawnRange[];
}

/** Head and foot of the paper: lines edited in place, issuers, signatures and recipients added, moved, taken out. */
export class HeadController implements ReactiveController, LineHost {
  readonly menu: MenuController;
  readonly day: DayInHand;
  readonly edits: FieldEdits;
  readonly views: ReadViews;
  /** The id of the recipient in which the caret stands or stood last. */
  recipientInHand: string | undefined;
  readonly #host: HeadHost;
  /** Keys of empty lines that a person has asked for. */
  readonly #opened = new Set<string>();
  /** The line that gets the caret once it is drawn. */
  #waiting: { key: string; offset: number | 'end' } | undefined;

  constructor(host: HeadHost, edits: FieldEdits, views: ReadViews) {
    this.#host = host;
    this.edits = edits;
    this.views = views;
    this.menu = new MenuController(host, () => {
      edits.flush();
    });
    this.day = new DayInHand(host, this.menu);
    host.addController(this);
  }

  get texts(): HeadFieldMessages {
    return headFieldMessages[this.#host.language];
  }

  wordsOf({ place }: Line): LineWords {
    const plan = this.#plan;
    return plan ? lineWords(place, plan, this.texts) : { name: '', hint: '' };
  }

  hostUpdate(): void {
    const known = this.#plan?.recipients.some(({ id }) => id === this.recipientInHand);
    if (!known) this.recipientInHand = undefined;
  }

  hostUpdated(): void {
    if (!this.#waiting) return;
    const { key, offset } = this.#waiting;
    this.#waiting = undefined;
    const field = this.#fields().find((each) => keyOf(each) === key);
    if (field) enter(field, offset);
  }

  found(key: string): readonly DrawnRange[] {
    return this.#host.foundIn(key);
  }

  /** Whether a line that is empty is drawn all the same. */
  isOpen(key: string): boolean {
    return this.#opened.has(key);
  }

  /** Draws an empty line and puts the caret into it. */
  openLine(line: HeadLine): void {
    const key = lineKey(line);
    this.#opened.clear();
    this.#opened.add(key);
    this.#place(key, 0);
  }

  /** The change that an edit makes; null where nothing changes, undefined where the key is that of an item. */
  changeOf(key: string, before: string, after: string): PlanChange | null | undefined {
    const line = lineOf(key);
    const plan = this.#plan;
    if (!line || !plan) return undefined;
    if (line.of !== 'recipient') return editLine(plan, line, before, after);
    return editRecipient(plan.recipients, line.id, before, after);
  }

  entered(line: Line): void {
    const field = this.#focused();
    if (field) uncover(field);
    const { place } = line;
    const id = place.of === 'recipient' ? place.id : this.recipientInHand;
    if (id === this.recipientInHand) return;
    this.recipientInHand = id;
    // The caret may come here while the element is being drawn: it is drawn anew after that.
    queueMicrotask(() => {
      this.#host.requestUpdate();
    });
  }

  key(event: KeyboardEvent, field: HTMLTextAreaElement, line: Line): void {
    const { place } = line;
    const recipient = place.of === 'recipient' ? place : undefined;
    const meaning = headLineKey(event, field, { lines: line.lines ?? false, list: recipient !== undefined });
    if (meaning === null) return;
    switch (meaning) {
      case 'undo':
      case 'redo':
        this.#host[meaning]();
        break;
      case 'next':
      case 'previous':
        this.#step(field, meaning);
        break;
      case 'split':
        if (recipient) this.#split(recipient, field.selectionStart);
        break;
      case 'join':
        // Where nothing is joined, the key keeps its own meaning.
        if (!recipient || !this.#join(recipient)) return;
        break;
      case 'move-up':
      case 'move-down':
        if (recipient) this.recipientMover(recipient.id, meaning === 'move-up' ? -1 : 1)?.();
    }
    event.preventDefault();
  }

  /** Puts the caret into the last line of the head, or the first of the foot; false where there is none. */
  enter(from: 'up' | 'down'): boolean {
    const fields = this.#fields();
    const field =
      from === 'down'
        ? fields.find((each) => each.closest('.foot'))
        : fields.filter((each) => !each.closest('.foot')).at(-1);
    if (field) enter(field, from === 'down' ? 0 : 'end');
    return field !== undefined;
  }

  /** A new issuer or signature block at a place (from 0), with the caret in it. */
  add(list: HeadList, at: number): void {
    const made = this.#make((plan) => addHeadEntry(plan, list, at));
    if (!made) return;
    const line: HeadLine =
      list === 'issuers' ? { of: 'issuer', at, field: 'name' } : { of: 'signatory', at, field: 'position' };
    this.#place(lineKey(line), 0);
  }

  /** Moves an issuer or signature block; undefined where it cannot be moved that way. */
  mover(list: HeadList, at: number, steps: 1 | -1): (() => void) | undefined {
    const plan = this.#plan;
    if (!plan || !moveHeadEntry(plan, list, at, steps)) return undefined;
    return () => {
      if (this.#make((now) => moveHeadEntry(now, list, at, steps)))
        this.#place(firstKeyOf(list, at + steps), 0);
    };
  }

  /** Takes out an issuer or signature block; says so, with the way back. */
  remove(list: HeadList, at: number): void {
    const plan = this.#plan;
    const issuer = plan?.issuers[at]?.name ?? '';
    const { name = '', position = '' } = plan?.signatories[at] ?? {};
    if (!this.#make((now) => removeHeadEntry(now, list, at))) return;
    const { texts } = this;
    this.#tellRemoved(
      list === 'issuers'
        ? texts.issuerRemoved(issuer)
        : texts.signatoryRemoved(name === '' ? position : name),
    );
    const rest = this.#plan?.[list].length ?? 0;
    if (rest > 0) this.#place(firstKeyOf(list, Math.min(at, rest - 1)), 0);
    else this.#waiting = undefined;
  }

  chooseDay(iso: string): void {
    this.menu.close();
    this.#make((plan) => setDayOfIssue(plan, iso));
  }

  /** Leaves the day for a pen, in the month of an ISO day. */
  blankDay(month: string): void {
    this.menu.close();
    this.#make((plan) => leaveDayBlank(plan, month));
  }

  /** A new recipient behind the one in hand, else behind the others, before the archive line. */
  addRecipient(): void {
    const recipient = { id: newId(), text: '' };
    const behind = this.recipientInHand;
    const text = this.#plan?.recipients.find(({ id }) => id === behind)?.text ?? '';
    const made = this.#make(
      (plan) =>
        (behind === undefined ? null : splitRecipient(plan.recipients, behind, text.length, recipient.id)) ??
        addRecipient(plan.recipients, recipient),
    );
    if (made) this.#place(lineKey({ of: 'recipient', id: recipient.id }), 0);
  }

  recipientMover(id: string | undefined, steps: 1 | -1): (() => void) | undefined {
    const recipients = this.#plan?.recipients ?? [];
    if (id === undefined || !moveRecipientBy(recipients, id, steps)) return undefined;
    return () => {
      const offset = this.#focused()?.selectionStart ?? 'end';
      if (this.#make((plan) => moveRecipientBy(plan.recipients, id, steps)))
        this.#place(lineKey({ of: 'recipient', id }), offset);
    };
  }

  removeRecipient(id: string): void {
    const recipients = this.#plan?.recipients ?? [];
    const index = recipients.findIndex((each) => each.id === id);
    const next = recipients[index + 1] ?? recipients[index - 1];
    if (!this.#make(() => ({ type: 'recipient/remove', part: 'text', recipient: id }))) return;
    this.#tellRemoved(this.texts.recipientRemoved(recipients[index]?.text ?? ''));
    if (next) this.#place(lineKey({ of: 'recipient', id: next.id }), 'end');
  }

  get #plan(): Plan | undefined {
    return this.#host.plan?.plan;
  }

  #split({ id }: RecipientLine, offset: number): void {
    const fresh = newId();
    if (this.#make((plan) => splitRecipient(plan.recipients, id, offset, fresh)))
      this.#place(lineKey({ of: 'recipient', id: fresh }), 0);
  }

  #join({ id }: RecipientLine): boolean {
    this.edits.flush();
    const recipients = this.#plan?.recipients ?? [];
    const index = recipients.findIndex((each) => each.id === id);
    const previous = recipients[index - 1];
    if (!this.#make((plan) => joinRecipient(plan.recipients, id))) return false;
    const next = previous ?? recipients[index + 1];
    const joined = (recipients[index]?.text.trim() ?? '') !== '' && previous !== undefined;
    const seam = previous ? previous.text.length + (joined && previous.text !== '' ? 1 : 0) : 0;
    if (next) this.#place(lineKey({ of: 'recipient', id: next.id }), seam);
    return true;
  }

  /** Makes a change of the plan as it is once all that was typed is handed over. */
  #make(change: (plan: Plan) => PlanChange | null): boolean {
    this.edits.flush();
    const plan = this.#plan;
    const made = plan && change(plan);
    return made ? this.#host.act(made).ok : false;
  }

  #tellRemoved(text: string): void {
    const undo = undoAction(this.texts.undo, this.#host);
    this.#host.tell({ tone: 'plain', text, actions: [undo] });
  }

  #place(key: string, offset: number | 'end'): void {
    this.#waiting = { key, offset };
    this.#host.requestUpdate();
  }

  #fields(): HTMLTextAreaElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLTextAreaElement>('[data-line] > textarea'));
  }

  #focused(): HTMLTextAreaElement | undefined {
    return this.#fields().find((field) => field.matches(':focus'));
  }

  /** Goes on to the line below or above; between head and foot lies the body. */
  #step(field: HTMLTextAreaElement, to: 'next' | 'previous'): void {
    const fields = this.#fields();
    const target = fields[fields.indexOf(field) + (to === 'next' ? 1 : -1)];
    const items = this.#plan?.items ?? [];
    const body = to === 'next' ? items[0] : items.at(-1);
    if (body && field.closest('.foot') !== (target?.closest('.foot') ?? null)) {
      this.#host.placeCaret({ item: body.id, offset: to === 'next' ? 0 : 'end' });
      return;
    }
    if (target) enter(target, to === 'next' ? 0 : 'end');
  }
}

function keyOf(field: HTMLTextAreaElement): string | undefined {
  return field.parentElement?.dataset.line;
}

function enter(field: HTMLTextAreaElement, offset: number | 'end'): void {
  const place = offset === 'end' ? field.value.length : offset;
  field.focus();
  field.setSelectionRange(place, place);
}

/** The line of an issuer or signature block that is always drawn. */
function firstKeyOf(list: HeadList, at: number): string {
  return lineKey(
    list === 'issuers' ? { of: 'issuer', at, field: 'name' } : { of: 'signatory', at, field: 'position' },
  );
}
