import type { RosterHost } from '../more/roster-host.js';
import type { ListView } from '../model/filter.js';
import type { RosterModel } from '../model/roster-model.js';
import { chartStyles, roundCommandRefusalMessages } from '@phoihop/kit';
import { filterRows, groupRows, sortRows } from '@phoihop/plan/round/roster';
import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { actionsView, type Actions } from './actions.view.js';
import { aroundMessages, type AroundMessages } from './around.messages.js';
import { aroundStyles } from './around.styles.js';
import { countView } from './count.view.js';
import { Folding } from './folding.js';
import { figuresView } from './figures.view.js';
import { LastYear } from './last-year.js';
import { nobodyView, unnamedView } from './nobody.view.js';
import { Reckoned, type Counts } from './reckoned.js';
import { toolbarView } from './toolbar.view.js';
import { unitsView } from './units.view.js';

/** What the list is looked at by. */
export interface Look {
  model: RosterModel;
  view: ListView;
  /** How many are chosen. */
  chosen: number;
  change: (parts: Partial<ListView>) => void;
}

/**
 * Figures, units and tools: they stand around the list, and come behind its first rows. What a letter in the search does
 * not change is not drawn again by it.
 */
export class AroundPart implements ReactiveController {
  readonly arranging = { filterRows, groupRows, sortRows };
  /** Why something is not done, in sentences. */
  readonly refusals = roundCommandRefusalMessages;
  /** The sheets of what this part draws. */
  readonly styles = [chartStyles, aroundStyles];
  readonly #host: RosterHost;
  readonly #reckoned = new Reckoned();
  readonly #lastYear = new LastYear();
  readonly #folding = new Folding();

  constructor(host: RosterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#folding.stop();
  }

  hostUpdated(): void {
    const { model } = this.#host;
    if (model) this.#folding.of(model.rows);
  }

  /**
   * What can be done beside the heading.
   * @param between what else stands there
   */
  actions(actions: Actions, between: unknown): TemplateResult {
    return actionsView(actions, { ...this.#texts, undo: this.#host.texts.undo }, between);
  }

  /** Quota, sexes and ethnic groups at a glance. */
  figures(model: RosterModel): TemplateResult {
    const { balance, quotas } = this.#counts(model);
    const lastYear = this.#lastYear.figuresOf(this.#host.lastYear);
    const { language } = this.#host;
    return html`${guard([balance, quotas, lastYear, language], () =>
      figuresView({ balance, quotas, texts: this.#texts, language, lastYear }),
    )}`;
  }

  /** The units with what they have used of their quotas. */
  units({ model, view, change }: Look): TemplateResult {
    const choose = (unit: string | undefined): void => {
      change({ unit });
    };
    const { units } = model.head;
    const { category, unit } = view;
    const { quotas } = this.#counts(model);
    return html`${guard([units, quotas, category, unit, this.#host.language], () =>
      unitsView({ units, quotas, category, unit, texts: this.#texts, choose }),
    )}`;
  }

  /**
   * Search, filters, groups; below them how many are shown and chosen.
   * @param end what else stands at the end of the tools
   * @param below what else stands between tools and list
   */
  tools(look: Look, end: unknown, below: unknown): TemplateResult {
    const { model, view, chosen, change } = look;
    const texts = this.#texts;
    return html`${toolbarView({
      ...{ model, balance: this.#counts(model).balance, view, texts, change, end },
      ...{
        isPublic: this.#host.file === undefined,
        states: this.#host.texts.states,
        sexes: this.#host.texts.sexes,
      },
    })}
    ${below}
    ${countView(model, view, chosen, texts, () => {
      this.#host.clearChosen();
    })}`;
  }

  /** What stands in the place of the list where the filters let nobody through. */
  nobody(showAll: () => void): TemplateResult {
    return nobodyView(this.#texts, showAll);
  }

  /** Below everybody's view: how many more there are than it names. */
  unnamed(model: RosterModel): TemplateResult | typeof nothing {
    return unnamedView(model, this.#texts);
  }

  get #texts(): AroundMessages {
    return aroundMessages[this.#host.language];
  }

  #counts({ rows, only }: RosterModel): Counts {
    return this.#reckoned.of(rows, this.#host.file?.round, only);
  }
}
