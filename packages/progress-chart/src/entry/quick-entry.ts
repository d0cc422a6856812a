import { conflictNotice, FieldEdits, LaterPart, type Language, type Notice } from '@phoihop/kit';
import {
  newId,
  type Actor,
  type PlanChange,
  type PlanFile,
  type Refusal,
  type ReportEntry,
  type Result,
} from '@phoihop/plan';
import { agencyOfPerson } from '@phoihop/plan/bodies';
import {
  correctProgress,
  dueLines,
  noteProgress,
  ownEntry,
  reportingAgencies,
  type DueLine,
} from '@phoihop/plan/progress';
import type { ReactiveControllerHost } from 'lit';
import { addStyles } from '../add-styles.js';
import type { ProgressDetails } from '../details/progress-details.js';
import { notedWith, plainFields, textOfField, unitsOf, type EntryField } from './entry-fields.js';
import type { PasteEntries } from './paste/paste-entries.js';
import type { Clip } from './paste/clip.js';
import { entryRefusals, quickEntryMessages } from './quick-entry.messages.js';

/** What noting progress needs of the widget that it is a view of. */
export interface EntryDesk extends ReactiveControllerHost {
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type PasteModule = typeof import('./paste/index.js');

/** What pastes, and how it is shown. */
export interface PastePart {
  module: PasteModule;
  entries: PasteEntries;
}

export interface EntryRights {
  perform: (change: PlanChange) => Result<PlanFile>;
  person: () => Actor | undefined;
  /** The body that the host names; that of the person where it names none. */
  agency: () => string | undefined;
  /** The period that progress is noted for. */
  period: () => string;
  undo: () => void;
  /** The sentence for a refusal that every widget may meet. */
  sentenceFor: (refusal: Refusal) => string;
}

/** A task with its place in the list that it is noted in. */
export interface EntryPlace {
  item: string;
  agency: string;
  period: string;
}

const PARTS = '\n';

function keyOf({ item, agency, period }: EntryPlace, field: EntryField): string {
  return [item, agency, period, field.name, field.name === 'figure' ? field.unit : ''].join(PARTS);
}

function placeOf(key: string): { place: EntryPlace; field: EntryField } {
  const [item = '', agency = '', period = '', name = '', unit = ''] = key.split(PARTS);
  const plain = plainFields.find((each) => each === name);
  return { place: { item, agency, period }, field: plain ? { name: plain } : { name: 'figure', unit } };
}

/**
 * Notes progress of what is due: each field that is filled in becomes one command, and what cannot be noted stays in
 * its field with the reason beside it.
 */
export class QuickEntry {
  /** Which body notes; that of the person, else the first that has anything to tell, until one is chosen. */
  agency: string | undefined;
  /** Whether tasks that were finished before are listed, too. */
  finished = false;
  /** The task whose form is open. */
  form: string | undefined;
  readonly edits: FieldEdits;
  /** Pasting from a spreadsheet; loaded when it is asked for. */
  readonly paste: LaterPart<PastePart>;
  readonly #desk: EntryDesk;
  readonly #rights: EntryRights;
  readonly #details: ProgressDetails;
  #told: Notice | undefined;

  constructor(desk: EntryDesk, details: ProgressDetails, rights: EntryRights) {
    this.#desk = desk;
    this.#details = details;
    this.#rights = rights;
    this.paste = new LaterPart(desk, {
      load: () => this.#loadPaste(),
      failed: () => {
        const text = rights.sentenceFor({ ok: false, code: 'part-not-loaded', params: {} });
        this.#tell({ tone: 'late', text });
      },
    });
    this.edits = new FieldEdits(desk, (key, _before, after) => {
      const { place, field } = placeOf(key);
      return this.#note(place, field, after);
    });
  }

  get details(): ProgressDetails {
    return this.#details;
  }

  agencyIn(period: string): string | undefined {
    const all = reportingAgencies(this.#details.rollup, period);
    const named = this.#rights.agency() ?? this.#rights.person()?.agency;
    return this.agency ?? agencyOfPerson(all, named) ?? all[0]?.id;
  }

  tasks(period: string): DueLine[] {
    const agency = this.agencyIn(period);
    return agency === undefined
      ? []
      : dueLines(this.#details.rollup, period, agency, { finished: this.finished });
  }

  /** What a field shows: what is being typed or was refused there, else what is noted. */
  shown(place: EntryPlace, field: EntryField): string {
    return this.edits.shown(keyOf(place, field), this.#noted(place, field));
  }

  /** Why the text of a field was not taken over; empty where it was. */
  fault(place: EntryPlace, field: EntryField): string {
    const key = keyOf(place, field);
    const refused = this.edits.refused.find((each) => each.key === key);
    if (!refused) return '';
    return this.sentenceFor(refused.refusal);
  }

  actions(place: EntryPlace, field: EntryField) {
    const lines = field.name === 'instruments' || field.name === 'evidence';
    return this.edits.actionsFor(keyOf(place, field), this.#noted(place, field), { lines });
  }

  /** The person types a number. */
  typed(place: EntryPlace, field: EntryField, input: HTMLInputElement): void {
    this.edits.typed(keyOf(place, field), input, this.#noted(place, field));
  }

  /** A choice is handed over at once. */
  choose(place: EntryPlace, field: EntryField, value: string): void {
    this.edits.edited(keyOf(place, field), value, this.#noted(place, field));
    this.edits.flush();
  }

  /** Shows something else; what is being typed is handed over first. */
  show(change: Partial<Pick<QuickEntry, 'agency' | 'finished' | 'form'>>): void {
    this.edits.flush();
    this.#told = undefined;
    Object.assign(this, change);
    this.#desk.requestUpdate();
  }

  get notice(): Notice | undefined {
    return conflictNotice(this.edits, quickEntryMessages[this.#desk.language]) ?? this.#told;
  }

  /** The sentence for a refusal of a field, of a pasted row, or of any other change. */
  sentenceFor(refusal: Refusal): string {
    const own = entryRefusals[this.#desk.language][refusal.code];
    return own?.(refusal.params) ?? this.#rights.sentenceFor(refusal);
  }

  /** Opens the place where a table is pasted, or shows what the clipboard holds. */
  async openPaste(clip?: Clip): Promise<void> {
    this.edits.flush();
    const part = await this.paste.load();
    if (clip) await part?.entries.take(clip);
    else part?.entries.show();
  }

  async #loadPaste(): Promise<PastePart> {
    const module = await import('./paste/index.js');
    addStyles(this.#desk.renderRoot, [module.pasteStyles]);
    const entries = new module.PasteEntries(this.#desk, this.#details, {
      ...this.#rights,
      tell: (notice) => {
        this.#tell(notice);
      },
      place: () => {
        const period = this.#rights.period();
        return { period, agency: this.agencyIn(period) ?? '' };
      },
    });
    return { module, entries };
  }

  #tell(notice: Notice | undefined): void {
    this.#told = notice;
    this.#desk.requestUpdate();
  }

  #entry({ item, agency, period }: EntryPlace): ReportEntry | null {
    return ownEntry(this.#details.rollup.entriesOf(item), period, agency);
  }

  #units({ item }: EntryPlace): string[] {
    const task = this.#details.rollup.outline.tasks.get(item);
    return task ? unitsOf(task) : [];
  }

  #noted(place: EntryPlace, field: EntryField): string {
    return textOfField(field, this.#entry(place), this.#units(place));
  }

  #note(place: EntryPlace, field: EntryField, text: string): Result<PlanFile> {
    const { file } = this.#details.rollup;
    const entry = this.#entry(place);
    const noted = notedWith(place, field, text, entry, this.#units(place));
    if (!noted.ok) return noted;
    const stamp = { id: newId(), at: new Date().toISOString(), by: this.#rights.person() };
    const change = entry
      ? correctProgress(file, entry.id, noted.value, stamp)
      : noteProgress(file, noted.value, stamp);
    return change.ok ? this.#rights.perform(change.value) : change;
  }
}
