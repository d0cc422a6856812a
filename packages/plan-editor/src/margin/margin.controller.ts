import { roleNames, type Language } from '@phoihop/kit';
import type { Item, Plan, PlanFile } from '@phoihop/plan';
import {
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { inView } from './in-view.js';
import { marginMessages } from './margin.messages.js';
import { marginView, notesView, placeNotes, type Notes } from './margin.view.js';
import type { NotePlace } from './note-place.js';
import type { NoteWords } from './note.view.js';
import { followView } from './view-follower.js';

/** What the margin needs of the element. */
export interface MarginHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  readonly language: Language;
  readonly writes: boolean;
}

/** What stands beside the items that are in view; nothing is measured for the others. */
export class MarginController implements ReactiveController {
  places: readonly NotePlace[] = [];
  /** Told of the items in view whenever they have been looked after. */
  seen: ((items: readonly string[]) => void) | undefined;
  readonly #host: MarginHost;
  /** What the notes are drawn from, but for their places; told when the element is drawn. */
  #notes: Omit<Notes, 'places'> | undefined;
  #tasks: { items: readonly Item[]; ids: ReadonlySet<string> } = { items: [], ids: new Set() };

  constructor(host: MarginHost) {
    this.#host = host;
    host.addController(this);
    followView(host, (resting) => {
      this.#measure(resting);
    });
  }

  hostUpdated(): void {
    this.#drawNotes();
  }

  /** The margin as it is now; a card stands in the place of the note of the item `without`. */
  view(
    plan: Plan,
    card: TemplateResult | typeof nothing,
    without: string | undefined,
  ): TemplateResult | typeof nothing {
    if (without === undefined && !plan.items.some(({ task }) => task)) return nothing;
    const { language } = this.#host;
    const texts = marginMessages[language];
    this.#notes = { plan, without, words: this.words };
    return marginView(card, texts);
  }

  /** How letters and icons of notes are called. */
  get words(): NoteWords {
    const { language } = this.#host;
    const { times, targets } = marginMessages[language];
    return { roles: roleNames[language], times, targets };
  }

  #measure(resting: boolean): void {
    const plan = this.#host.plan?.plan;
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    const margin = this.#host.renderRoot.querySelector('.margin');
    const shown = plan && body && margin ? inView(body, margin) : [];
    const tasks = this.#tasksOf(plan?.items ?? []);
    const places = shown.filter(({ item }) => tasks.has(item));
    const same =
      places.length === this.places.length &&
      places.every(({ item, top }, index) => {
        const old = this.places[index];
        return old?.item === item && Math.abs(old.top - top) < 0.5;
      });
    if (!same) {
      this.places = places;
      this.#drawNotes();
    }
    // Words that are underlined are drawn again: not while a person scrolls past them.
    if (resting) this.seen?.(shown.map(({ item }) => item));
  }

  #tasksOf(items: readonly Item[]): ReadonlySet<string> {
    if (this.#tasks.items !== items) {
      this.#tasks = { items, ids: new Set(items.filter(({ task }) => task).map(({ id }) => id)) };
    }
    return this.#tasks.ids;
  }

  #drawNotes(): void {
    const holder = this.#host.renderRoot.querySelector<HTMLElement>('.notes');
    if (!holder || !this.#notes) return;
    const notes = { ...this.#notes, places: this.places };
    render(notesView(notes), holder);
    placeNotes(holder, notes);
  }
}
