import { showModal, type Language, type Notice } from '@phoihop/kit';
import { newId, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import {
  becomeToday,
  bodiesToday,
  type BodyChosen,
  type BodyOffered,
  type FormerBody,
} from '@phoihop/plan/bodies';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bodiesMessages, type BodiesMessages } from './bodies.messages.js';

/** What the update of bodies needs of the element. */
export interface BodiesHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  act: (change: PlanChange) => Result<PlanFile>;
  tell: (notice: Notice) => void;
  undo: () => void;
  /** The focus goes back to the grid. */
  menuClosed: () => void;
}

/** What a person has chosen for a former body: one of those offered, none yet, or that all stays. */
export type BodyChoice = BodyOffered | 'leave' | undefined;

/** The dialog in which a plan's former bodies give their tasks to those of today. */
export class BodiesController implements ReactiveController {
  /** The former bodies while the dialog is open. */
  former: readonly FormerBody[] | undefined;
  readonly #host: BodiesHost;
  #choices = new Map<FormerBody, BodyChoice>();

  constructor(host: BodiesHost) {
    this.#host = host;
    host.addController(this);
  }

  get texts(): BodiesMessages {
    return bodiesMessages[this.#host.language];
  }

  hostDisconnected(): void {
    this.former = undefined;
  }

  hostUpdated(): void {
    if (!this.former) return;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.bodies');
    if (dialog) showModal(dialog);
  }

  /** @param today ISO day; that of Viet Nam where it is left out */
  open(today = dayInVietnam(new Date())): void {
    const { plan } = this.#host;
    const former = plan ? bodiesToday(plan.plan, today) : [];
    if (former.length === 0) {
      this.#host.tell({ tone: 'plain', text: this.texts.none });
      return;
    }
    this.former = former;
    // What is certain is chosen already; of all else nothing is, until a person does so.
    this.#choices = new Map(former.map((each) => [each, each.sure ?? undefined]));
    this.#host.requestUpdate();
  }

  choiceFor(former: FormerBody): BodyChoice {
    return this.#choices.get(former);
  }

  choose(former: FormerBody, choice: BodyChoice): void {
    this.#choices.set(former, choice);
    this.#host.requestUpdate();
  }

  get chosen(): BodyChosen[] {
    return Array.from(this.#choices).flatMap(([former, body]) =>
      body === undefined || body === 'leave' ? [] : [{ former, body }],
    );
  }

  accept(): void {
    const { plan } = this.#host;
    const { chosen } = this;
    const change = plan ? becomeToday(plan, chosen, newId) : null;
    this.cancel();
    if (!change || !this.#host.act(change).ok) return;
    const undo = (): void => {
      this.#host.undo();
    };
    const text = this.texts.done(chosen.length);
    this.#host.tell({ tone: 'plain', text, actions: [{ label: this.texts.undo, run: undo }] });
  }

  cancel(): void {
    if (!this.former) return;
    this.former = undefined;
    this.#host.requestUpdate();
    this.#host.menuClosed();
  }
}
