import { Quiet, type Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { Matrix } from '@phoihop/plan/matrix';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noNames, type OtherName } from '../grid/grid-model.js';
import { toolsMessages } from '../tools/tools.messages.js';
import { shortName } from './short-name.js';

/** The element whose bodies are named. */
export interface NamesHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly matrix: Matrix | undefined;
}

/** What bodies of the plan are called besides: today, or before. Found while nobody types, once the table stands. */
export class NamesTodayController implements ReactiveController {
  /** By the id of the body. */
  names = noNames;
  readonly #host: NamesHost;
  readonly #quiet = new Quiet(() => {
    void this.#find();
  });
  #of: readonly unknown[] = [];

  constructor(host: NamesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#quiet.cancel();
    this.#of = [];
  }

  hostUpdated(): void {
    const { plan, matrix, language } = this.#host;
    const of = [plan?.plan.agencies, matrix?.groups, language];
    if (of.every((each, at) => each === this.#of[at])) return;
    this.#of = of;
    if (plan) this.#quiet.soon();
  }

  async #find(): Promise<void> {
    const of = this.#of;
    const bodies = await import('@phoihop/plan/bodies').catch(() => null);
    const { plan, matrix, language } = this.#host;
    if (!bodies || !plan || !matrix || of !== this.#of) return;
    const today = dayInVietnam(new Date());
    const texts = toolsMessages[language];
    const names = new Map<string, OtherName>();
    for (const { agency } of matrix.columns) {
      const { now, former } = bodies.agencyNames(plan.plan, agency, today);
      if (now !== null)
        names.set(agency.id, { short: texts.now(shortName(now)), name: texts.nowCalled(agency.name, now) });
      else if (former.length > 0)
        names.set(agency.id, { short: '', name: texts.formerlyCalled(agency.name, former) });
    }
    if (names.size === 0 && this.names.size === 0) return;
    this.names = names;
    this.#host.requestUpdate();
  }
}
