import { roleNames } from '@phoihop/kit';
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
  type Refusal,
  type Result,
  type PlanFile,
} from '@phoihop/plan';
import type { Recognition } from '@phoihop/plan/recognise';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CaretPlace } from '../item-in-hand.js';
import { nameOf } from '../item-name.js';
import type { Surface } from '../surface/index.js';
import type { MarginController, MarginHost } from './margin.controller.js';
import { marginMessages } from './margin.messages.js';
import { taskBarView } from './task-bar.view.js';
import { taskCardView, type TaskActions } from './task-card.view.js';

type Recogniser = typeof import('./recogniser.js');

/** What setting a task needs of the element. */
export interface TaskHost extends MarginHost {
  act: (change: PlanChange) => Result<PlanFile>;
  refused: (refusal: Refusal) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** Recognising waits this long after the last change (milliseconds). */
const QUIET_MS = 250;

/** The task of the item in hand, in a card beside the paper or above a bar below it, and what is recognised in view. */
export class TaskController implements ReactiveController {
  readonly #host: TaskHost;
  readonly #surface: () => Surface | undefined;
  #recogniser: Recogniser | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = '';
  /** Whether the card is open above its bar, and whether the focus is about to go into it. */
  #open = false;
  #entering = false;
  /** Set while what was pressed in the card is being drawn. */
  #acting = false;
  #cited: { items: readonly Item[]; citations: readonly Citation[] } = { items: [], citations: [] };

  constructor(host: TaskHost, margin: MarginController, surface: () => Surface | undefined) {
    this.#host = host;
    this.#surface = surface;
    margin.seen = (items) => {
      this.#seen(items);
    };
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#keepFocus();
    if (!this.#entering) return;
    this.#entering = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.sheet .card')?.focus({ preventScroll: true });
  }

  /** What was pressed in the card may be gone with what it was for: the focus stays in the card. */
  #keepFocus(): void {
    if (!this.#acting) return;
    this.#acting = false;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!activeElement) this.#card?.focus({ preventScroll: true });
  }

  get #card(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card');
  }

  /** The card of the item in hand. */
  card(plan: Plan, item: Item): TemplateResult {
    const { language } = this.#host;
    return taskCardView({
      plan,
      item,
      name: nameOf(item),
      found: this.found(plan, item.id),
      citations: this.#citations(plan),
      language,
      texts: marginMessages[language],
      names: roleNames[language],
      actions: this.#actionsFor(item.id),
    });
  }

  /** The bar that stands for the card where that has no room beside the paper. */
  bar(plan: Plan, item: Item): TemplateResult {
    const { language } = this.#host;
    return taskBarView({
      plan,
      item,
      name: nameOf(item),
      recognised: this.found(plan, item.id).filter(({ set }) => !set).length,
      open: this.#open,
      texts: marginMessages[language],
      names: roleNames[language],
      card: this.#open ? this.card(plan, item) : nothing,
      toggle: () => {
        this.#open = !this.#open;
        this.#entering = this.#open;
        this.#host.requestUpdate();
      },
    });
  }

  /** What the rules find in an item; nothing until they are loaded. */
  found(plan: Plan, id: string): readonly Recognition[] {
    return this.#recogniser?.recognised(plan, id).filter(({ kind }) => kind !== 'citation') ?? [];
  }

  /** Every mention of an instrument in the plan, once there is time to recognise; found once for each state of its items. */
  #citations(plan: Plan): readonly Citation[] {
    if (!this.#recogniser) return [];
    if (this.#cited.items !== plan.items) this.#cited = { items: plan.items, citations: planCitations(plan) };
    return this.#cited.citations;
  }

  #actionsFor(item: string): TaskActions {
    const make = (change: (plan: Plan) => PlanChange | null | undefined): void => {
      const plan = this.#host.plan?.plan;
      const made = plan && change(plan);
      if (!made) return;
      this.#acting = this.#card?.contains((this.#host.renderRoot as ShadowRoot).activeElement) ?? false;
      this.#host.act(made);
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

  #seen(items: readonly string[]): void {
    clearTimeout(this.#timer);
    if (!this.#host.writes || items.length === 0) return;
    this.#timer = setTimeout(() => {
      void this.#recognise(items);
    }, QUIET_MS);
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
