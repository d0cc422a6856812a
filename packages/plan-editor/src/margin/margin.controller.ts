import { roleNames, type Language } from '@phoihop/kit';
import {
  assignRole,
  planCitations,
  setFundingFromText,
  setTargetsFromText,
  setTimesFromText,
  withdrawRole,
  type Citation,
  type Item,
  type Plan,
  type PlanChange,
  type PlanFile,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import type { Recognition } from '@phoihop/plan/recognise';
import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CaretPlace } from '../outline.controller.js';
import type { Surface } from '../surface/index.js';
import { inView } from './in-view.js';
import { marginMessages } from './margin.messages.js';
import { marginView, notesView, placeNotes, type Notes } from './margin.view.js';
import type { NotePlace } from './note-place.js';
import { ViewFollower } from './view-follower.js';
import { noteView } from './note.view.js';
import { taskBarView } from './task-bar.view.js';
import { taskCardView, type TaskActions } from './task-card.view.js';

type Recogniser = typeof import('./recogniser.js');

/** What the margin needs of the element. */
export interface MarginHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  readonly language: Language;
  readonly writes: boolean;
  act: (change: PlanChange) => Result<PlanFile>;
  refused: (refusal: Refusal) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** Recognising waits this long after the last change (milliseconds). */
const QUIET_MS = 250;

/** What stands beside the items that are in view; nothing is measured or recognised for the others. */
export class MarginController implements ReactiveController {
  places: readonly NotePlace[] = [];
  readonly #host: MarginHost;
  readonly #surface: () => Surface | undefined;
  #recogniser: Recogniser | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = '';
  /** What the notes are drawn from, but for their places; told when the element is drawn. */
  #notes: Omit<Notes, 'places'> | undefined;
  #tasks: { items: readonly Item[]; ids: ReadonlySet<string> } = { items: [], ids: new Set() };
  /** Whether the card is open above its bar, and whether the focus is about to go into it. */
  #open = false;
  #entering = false;
  #cited: { items: readonly Item[]; citations: readonly Citation[] } = { items: [], citations: [] };

  constructor(host: MarginHost, surface: () => Surface | undefined) {
    this.#host = host;
    this.#surface = surface;
    host.addController(this);
    new ViewFollower(host, () => {
      this.#measure();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#drawNotes();
    if (!this.#entering) return;
    this.#entering = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.sheet .card')?.focus({ preventScroll: true });
  }

  /** The margin as it is now; `current` is the item in hand, which a person calls `name`. */
  view(
    plan: Plan,
    current: Item | undefined,
    name: string,
    beside: boolean,
  ): TemplateResult | typeof nothing {
    const { language } = this.#host;
    const card = this.#card(plan, current, name);
    if (card === nothing && !plan.items.some(({ task }) => task)) return nothing;
    const texts = marginMessages[language];
    const names = roleNames[language];
    this.#notes = { plan, without: card === nothing ? undefined : current?.id, texts, names };
    return marginView(beside ? card : nothing, texts);
  }

  /** The bar that stands for the margin where that has no room. */
  bar(plan: Plan, current: Item | undefined, name: string): TemplateResult | typeof nothing {
    const { language, writes } = this.#host;
    if (!writes || !current) return nothing;
    return taskBarView({
      plan,
      item: current,
      name,
      recognised: this.found(plan, current.id).filter(({ set }) => !set).length,
      open: this.#open,
      texts: marginMessages[language],
      names: roleNames[language],
      card: this.#open ? this.#card(plan, current, name) : nothing,
      toggle: () => {
        this.#open = !this.#open;
        this.#entering = this.#open;
        this.#host.requestUpdate();
      },
    });
  }

  /** Notes below their items, where a plan is only read and they have no room beside them. */
  notesBelow(plan: Plan, beside: boolean): (item: Item) => TemplateResult | typeof nothing {
    const { language, writes } = this.#host;
    if (beside || writes) return () => nothing;
    return (item) =>
      item.task
        ? html`<div class="note-below">
            ${noteView(plan, item, roleNames[language], marginMessages[language])}
          </div>`
        : nothing;
  }

  #card(plan: Plan, current: Item | undefined, name: string): TemplateResult | typeof nothing {
    const { language, writes } = this.#host;
    if (!writes || !current) return nothing;
    return taskCardView({
      plan,
      item: current,
      name,
      found: this.found(plan, current.id),
      citations: this.citations(plan),
      texts: marginMessages[language],
      names: roleNames[language],
      actions: this.actionsFor(current.id),
    });
  }

  /** What the rules find in an item; nothing until they are loaded. */
  found(plan: Plan, id: string): readonly Recognition[] {
    return this.#recogniser?.recognised(plan, id).filter(({ kind }) => kind !== 'citation') ?? [];
  }

  /** Every mention of an instrument in the plan, once there is time to recognise; found once for each state of its items. */
  citations(plan: Plan): readonly Citation[] {
    if (!this.#recogniser) return [];
    if (this.#cited.items !== plan.items) this.#cited = { items: plan.items, citations: planCitations(plan) };
    return this.#cited.citations;
  }

  actionsFor(item: string): TaskActions {
    const make = (change: (plan: Plan) => PlanChange | null | undefined): void => {
      const plan = this.#host.plan?.plan;
      const made = plan && change(plan);
      if (made) this.#host.act(made);
    };
    return {
      assign: (name, role) => {
        make((plan) => assignRole(plan, item, name, role));
      },
      withdraw: (agency, role) => {
        make((plan) => withdrawRole(plan, item, agency, role));
      },
      write: (field, text) => {
        make((plan) => this.#written(plan, item, field, text));
      },
      set: (found) => {
        make((plan) => this.#recogniser?.setRecognised(plan, item, found));
      },
      setAll: () => {
        make((plan) => this.#recogniser?.setAllRecognised(plan, item));
      },
      leave: () => {
        this.#open = false;
        this.#host.placeCaret({ item, offset: 'end' });
      },
    };
  }

  #written(
    plan: Plan,
    item: string,
    field: 'times' | 'targets' | 'funding',
    text: string,
  ): PlanChange | null {
    if (field === 'times') return setTimesFromText(plan, item, text);
    if (field === 'funding') return setFundingFromText(plan, item, text);
    const targets = setTargetsFromText(plan, item, text);
    if (targets.ok) return targets.value;
    this.#host.refused(targets);
    return null;
  }

  #measure(): void {
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
    clearTimeout(this.#timer);
    if (this.#host.writes && shown.length > 0) {
      this.#timer = setTimeout(() => {
        void this.#recognise(shown.map(({ item }) => item));
      }, QUIET_MS);
    }
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

  /** Underlines what is recognised and not set yet in the items that are in view. */
  async #recognise(ids: readonly string[]): Promise<void> {
    if (!this.#recogniser) {
      this.#recogniser = await import('./recogniser.js');
      this.#host.requestUpdate();
    }
    const plan = this.#host.plan?.plan;
    const surface = this.#surface();
    if (!plan || !surface || surface.composing) return;
    const { recognised } = this.#recogniser;
    const spans = ids.flatMap((item) =>
      recognised(plan, item)
        .filter(({ kind, set }) => kind !== 'citation' && !set)
        .map(({ from, to }) => ({ item, from, to, kind: 'recognised' })),
    );
    const drawing = JSON.stringify(spans);
    if (drawing === this.#drawn) return;
    this.#drawn = drawing;
    surface.highlight('recognised', spans);
  }
}
