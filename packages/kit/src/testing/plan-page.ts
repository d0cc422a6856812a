import type { PlanFile } from '@phoihop/plan';
import { planFile } from '@phoihop/plan/testing';
import { create, nextEvent, pause } from '@phoihop/testing';
import { defineElement } from '../element/define-element.js';
import type { PhChangeEvent, PhErrorEvent, PhStateEvent } from '../events/events.js';
import { definePlan } from '../plan/define-plan.js';
import type { Plan } from '../plan/plan.js';
import { TitleWidget } from './title-widget.js';

export const titled = (title: string, id = 'ke-hoach'): PlanFile => planFile({ id, title });

export const defineTitle = (prefix?: string): string => defineElement('title', TitleWidget, prefix);

/** A provider with a widget in it, and everything that the host hears. */
export class PlanPage {
  readonly provider: Plan;
  readonly widget: TitleWidget;
  readonly changes: PhChangeEvent[] = [];
  readonly states: string[] = [];
  readonly errors: string[] = [];

  constructor(
    readonly place: HTMLElement,
    prepare: (provider: Plan) => void = () => {},
  ) {
    this.provider = create<Plan>(definePlan());
    this.widget = create<TitleWidget>(defineTitle());
    this.provider.addEventListener('ph-change', (event: PhChangeEvent) => this.changes.push(event));
    this.provider.addEventListener('ph-state', (event: PhStateEvent) => this.states.push(event.state));
    this.provider.addEventListener('ph-error', (event: PhErrorEvent) => this.errors.push(event.code));
    prepare(this.provider);
    this.provider.append(this.widget);
    place.append(this.provider);
  }

  /** Resolves when the provider has told of `state`, now or before. */
  async told(state: string): Promise<void> {
    while (!this.states.includes(state)) {
      await nextEvent(this.provider, 'ph-state');
    }
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.provider.updateComplete;
    await pause();
    await this.widget.updateComplete;
  }
}
