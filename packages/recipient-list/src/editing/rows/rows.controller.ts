import { conflictNotice, FieldEdits, MenuController, refusedNotice, type Notice } from '@phoihop/kit';
import {
  accept,
  newId,
  type PlanChange,
  type PlanFile,
  type Recipient,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import {
  archiveUnits,
  copiesOf,
  countMembers,
  editRecipient,
  joinRecipient,
  mergeRecipients,
  MOST_COPIES,
  moveRecipientBy,
  moveRecipientTo,
  setArchiveUnits,
  setCopies,
  setPurpose,
  splitBodies,
  splitRecipient,
} from '@phoihop/plan/recipients';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Delivery } from '../../deliveries.js';
import type { ListHost } from '../list-host.js';
import type { ListTexts } from '../list-texts.js';
import { unitNotes } from '../units/unit-notes.js';
import type { UnitsController } from '../units/units.controller.js';
import { factsOf, type ViewOfPlan } from '../view-of-plan.js';
import type { ArchiveField } from './archive.view.js';
import { DragController } from './drag.controller.js';
import { lineKey } from './line-keys.js';
import { notesView, type RowNote } from './notes.view.js';
import { rowView, type RowActions } from './row.view.js';

/** The field of one unit of an archive line; its place is counted from 0. */
const unitKey = (id: string, place: number): string => `${String(place)}/${id}`;
const UNIT_KEY = /^(\d+)\/(.*)$/su;

export interface RowsHost extends ListHost {
  readonly texts: ListTexts;
  readonly shownEditable: boolean;
  hand: (change: PlanChange) => Result<PlanFile>;
  sentence: (refusal: Refusal) => string;
  undo: () => void;
  redo: () => void;
  pasteLines: (text: string) => void;
}

/** The lines: what is typed in them, moved, set and taken out. */
export class RowsController {
  readonly menu: MenuController;
  readonly #host: RowsHost;
  readonly #units: UnitsController;
  readonly #drag: DragController;
  readonly #edits: FieldEdits;
  /** The archive line that shows an empty field for a further unit. */
  #addingTo: string | undefined;

  constructor(host: RowsHost, units: UnitsController) {
    this.#host = host;
    this.#units = units;
    this.#edits = new FieldEdits(host, (key, before, after) => this.#handOver(key, before, after));
    this.menu = new MenuController(host, () => {
      this.flush();
    });
    this.#drag = new DragController(host, (id, place) => {
      this.#moved(id, ({ recipients }) => moveRecipientTo(recipients, id, place));
    });
  }

  /** Hands over what is being typed. */
  flush(): void {
    this.#edits.flush();
  }

  /** What was typed and could not be handed over, until the person has decided. */
  get undecided(): Notice | undefined {
    const { texts, language, sentence } = this.#host;
    return conflictNotice(this.#edits, texts) ?? refusedNotice(this.#edits, language, sentence);
  }

  /** One line as it is drawn; drawn again only where something about it is another. */
  view(recipient: Recipient, index: number, view: ViewOfPlan, delivery: Delivery | undefined): unknown {
    const { texts, shownEditable } = this.#host;
    const { id, text } = recipient;
    const { drop, lifted } = this.#drag;
    const side = drop?.id === id ? drop.side : undefined;
    const units = archiveUnits(recipient).map((unit, place) => this.#edits.shown(unitKey(id, place), unit));
    const seen = [this.#edits.shown(id, text), ...units, this.#addingTo === id].join('\n');
    const open = this.menu.open === id;
    const state = [recipient, index, view, delivery, texts, shownEditable, this.#units.stage];
    return guard([...state, seen, side, lifted === id, open], () =>
      this.#row(recipient, index, view, delivery, side),
    );
  }

  #row(
    recipient: Recipient,
    index: number,
    view: ViewOfPlan,
    delivery: Delivery | undefined,
    drop: 'before' | 'behind' | undefined,
  ): TemplateResult {
    const { texts, language, shownEditable: editable } = this.#host;
    const { id, text } = recipient;
    const facts = factsOf(recipient);
    const recipients = this.#recipients;
    const units = this.#units.known;
    const archive = facts.archive && editable ? this.#archive(recipient) : undefined;
    return rowView(
      {
        recipient,
        shown: archive ? text : this.#edits.shown(id, text),
        position: index + 1,
        group: view.headings.get(id),
        purpose: facts.purpose,
        copies: copiesOf(recipient, (each) => (units ? countMembers(each, units) : undefined)),
        archive,
        bodies: facts.bodies,
        editable,
        canMoveUp: index > 0 && moveRecipientBy(recipients, id, -1) !== null,
        canMoveDown: index < recipients.length - 1 && moveRecipientBy(recipients, id, 1) !== null,
        drop,
        lifted: this.#drag.lifted === id,
        notes: notesView(editable ? this.#notes(recipient, view) : [], delivery, texts, language),
      },
      texts,
      this.#actions(recipient),
      this.menu,
    );
  }

  get #recipients(): readonly Recipient[] {
    return this.#host.plan?.plan.recipients ?? [];
  }

  #handOver(key: string, before: string, after: string): Result<unknown> {
    const [, place, owner] = UNIT_KEY.exec(key) ?? [];
    if (place === undefined || owner === undefined)
      return this.#host.hand(editRecipient(this.#recipients, key, before, after));
    const archive = this.#recipients.find((each) => each.id === owner);
    const units = archive ? archiveUnits(archive) : [];
    units[Number(place)] = after;
    this.#addingTo = undefined;
    const change = setArchiveUnits(this.#recipients, owner, units);
    return change ? this.#host.hand(change) : accept(null);
  }

  #archive(recipient: Recipient): ArchiveField {
    const { id } = recipient;
    const units = archiveUnits(recipient);
    const shown = this.#addingTo === id || units.length === 0 ? [...units, ''] : units;
    return {
      units: shown.map((unit, place) => ({
        shown: this.#edits.shown(unitKey(id, place), unit),
        actions: this.#edits.actionsFor(unitKey(id, place), unit),
      })),
      add: () => {
        this.flush();
        this.#addingTo = id;
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(() => {
          const row = this.#host.renderRoot.querySelector(`li[data-id='${CSS.escape(id)}']`);
          Array.from(row?.querySelectorAll('textarea') ?? [])
            .at(-1)
            ?.focus();
        });
      },
      key: (event, field) => {
        this.#key(event, field, id);
      },
    };
  }

  #notes(recipient: Recipient, { repeated }: ViewOfPlan): RowNote[] {
    const { id } = recipient;
    const { texts } = this.#host;
    const notes = unitNotes(recipient, this.#units, this.#host, texts);
    const { bodies, crowded } = factsOf(recipient);
    if (crowded)
      notes.push({
        text: texts.several(bodies),
        action: {
          label: texts.split(bodies),
          run: () => {
            this.#splitBodies(id, bodies);
          },
        },
      });
    const kept = repeated.get(id);
    const place = this.#recipients.findIndex((each) => each.id === kept);
    const text = this.#recipients[place]?.text ?? '';
    if (kept !== undefined && place >= 0)
      notes.push({
        text: texts.same(place + 1),
        tone: 'watch',
        action: {
          label: texts.merge(place + 1),
          run: () => {
            this.#host.act(({ recipients }) => mergeRecipients(recipients, kept, id), texts.merged(text));
            void this.#host.focusLine(kept);
          },
        },
      });
    return notes;
  }

  #actions(recipient: Recipient): RowActions {
    const { id, text } = recipient;
    return {
      field: this.#edits.actionsFor(id, text),
      key: (event, field) => {
        this.#key(event, field, id);
      },
      pasted: (event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? '';
        if (!/\n\s*\S/u.test(pasted.trim())) return;
        event.preventDefault();
        this.#host.pasteLines(pasted);
      },
      purpose: (purpose) => this.#host.act(({ recipients }) => setPurpose(recipients, id, purpose)),
      copies: (typed) => this.#setCopies(id, typed),
      grip: (press) => {
        this.flush();
        this.#drag.press(press, id);
      },
      move: (steps) => {
        this.#moved(id, ({ recipients }) => moveRecipientBy(recipients, id, steps));
      },
      split: () => {
        this.#splitBodies(id, factsOf(recipient).bodies);
      },
      remove: () => {
        this.#remove(recipient);
      },
    };
  }

  #splitBodies(id: string, bodies: number): void {
    this.#host.act(({ recipients }) => splitBodies(recipients, id), this.#host.texts.splitDone(bodies));
    void this.#host.focusLine(id);
  }

  #setCopies(id: string, typed: string): boolean {
    const copies = typed === '' ? undefined : Number(typed);
    if (copies !== undefined && !(/^\d+$/u.test(typed) && copies <= MOST_COPIES)) {
      this.#host.tell({ tone: 'late', text: this.#host.texts.copiesRange(MOST_COPIES) });
      return false;
    }
    return this.#host.act(({ recipients }) => setCopies(recipients, id, copies));
  }

  #key(event: KeyboardEvent, field: HTMLTextAreaElement, id: string): void {
    const key = lineKey(event, field);
    const handled =
      key === 'undo' || key === 'redo'
        ? this.#takeBack(key)
        : key !== undefined && this.#press(key, field, id);
    if (handled) event.preventDefault();
  }

  #takeBack(key: 'undo' | 'redo'): boolean {
    this.#host[key]();
    return true;
  }

  #press(key: 'up' | 'down' | 'split' | 'join', field: HTMLTextAreaElement, id: string): boolean {
    if (key === 'up' || key === 'down') {
      this.#moved(id, ({ recipients }) => moveRecipientBy(recipients, id, key === 'up' ? -1 : 1), 'keys');
      return true;
    }
    return key === 'split' ? this.#split(field, id) : this.#join(id);
  }

  /** Enter never breaks a line in two paragraphs; in the archive line it does nothing. */
  #split(field: HTMLTextAreaElement, id: string): boolean {
    const own = newId();
    const offset = field.selectionStart;
    if (this.#host.act(({ recipients }) => splitRecipient(recipients, id, offset, own)))
      void this.#host.focusRecipient(own, 0);
    return true;
  }

  #join(id: string): boolean {
    this.flush();
    const recipients = this.#recipients;
    const index = recipients.findIndex((each) => each.id === id);
    const [previous, recipient] = [recipients[index - 1], recipients[index]];
    const caret = previous?.text.length ?? 0;
    if (!recipient || !this.#host.act((plan) => joinRecipient(plan.recipients, id))) return false;
    const next = previous ?? recipients[index + 1];
    if (next) void this.#host.focusRecipient(next.id, previous ? caret : 0);
    return true;
  }

  #moved(id: string, make: Parameters<ListHost['act']>[0], by: 'pointer' | 'keys' = 'pointer'): void {
    if (!this.#host.act(make)) return;
    const index = this.#recipients.findIndex((each) => each.id === id);
    const { texts } = this.#host;
    this.#host.tell({ tone: 'plain', text: texts.moved(this.#recipients[index]?.text ?? '', index + 1) });
    void (by === 'keys' ? this.#host.focusRecipient(id) : this.#host.focusLine(id));
  }

  #remove({ id, text }: Recipient): void {
    const recipients = this.#recipients;
    const index = recipients.findIndex((each) => each.id === id);
    const next = recipients[index + 1] ?? recipients[index - 1];
    const change: PlanChange = { type: 'recipient/remove', part: 'text', recipient: id };
    if (!this.#host.act(() => change, this.#host.texts.removed(text))) return;
    void this.#host.focusLine(next?.id);
  }
}
