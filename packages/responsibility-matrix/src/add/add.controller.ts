import type { Language, Notice } from '@phoihop/kit';
import { newId, type Agency, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import { addTask, enterAgency, type Matrix } from '@phoihop/plan/matrix';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nameOfItem } from '../model/source-of-role.js';
import { addMessages } from './add.messages.js';

/** What adding needs of the element. */
export interface AddHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly matrix: Matrix | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The item of the row in hand. */
  readonly near: string | null;
  act: (change: PlanChange) => Result<PlanFile>;
  tell: (notice: Notice) => void;
  undo: () => void;
  lead: (item: string | undefined, agency: string | undefined) => void;
}

/** The small form in which a person names a body or words a task. */
export class AddController implements ReactiveController {
  open: 'agency' | 'task' | undefined;
  text = '';
  /** A body that the name stands for already. */
  known: Agency | undefined;
  /** Bodies that could be meant. */
  similar: readonly Agency[] = [];
  readonly #host: AddHost;
  #opener: HTMLElement | undefined;

  constructor(host: AddHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = undefined;
  }

  /** How the item is called behind which a task would come. */
  get nearName(): string {
    const item = this.#host.plan?.plan.items.find(({ id }) => id === this.#host.near);
    return item ? nameOfItem(item) : '';
  }

  /** @param opener where the focus goes back to */
  show(what: 'agency' | 'task', opener: HTMLElement): void {
    this.#opener = opener;
    this.open = this.open === what ? undefined : what;
    this.change('');
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.add input')?.focus();
    });
  }

  close(): void {
    this.open = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  }

  /** Another text: what was found for the one before holds no more. */
  change(text: string): void {
    this.text = text;
    this.known = undefined;
    this.similar = [];
    this.#host.requestUpdate();
  }

  /** @param anyway the body is entered though others are called alike */
  submit(anyway = false): void {
    if (this.open === 'task') this.#task();
    else if (this.open === 'agency') this.#agency(anyway);
  }

  /** Leads to the column of a body that is there. */
  choose(agency: Agency): void {
    this.open = undefined;
    this.#host.requestUpdate();
    this.#host.lead(undefined, agency.id);
  }

  get #texts() {
    return addMessages[this.#host.language];
  }

  #agency(anyway: boolean): void {
    const plan = this.#host.plan?.plan;
    if (!plan) return;
    const entry = enterAgency(plan, this.text, newId());
    if ('ok' in entry) return;
    if (entry.known) {
      this.known = entry.known;
      this.#host.requestUpdate();
    } else if (entry.similar.length > 0 && !anyway) {
      this.similar = entry.similar;
      this.#host.requestUpdate();
    } else this.#done(entry.change, this.#texts.addedAgency(entry.agency.name), undefined, entry.agency.id);
  }

  #task(): void {
    const { plan, matrix, near } = this.#host;
    const id = newId();
    const change = plan && matrix ? addTask(plan, matrix, near, this.text, id) : null;
    if (change) this.#done(change, '', id, undefined);
  }

  #done(change: PlanChange, said: string, item: string | undefined, agency: string | undefined): void {
    if (!this.#host.act(change).ok) return;
    this.open = undefined;
    const added = this.#host.plan?.plan.items.find(({ id }) => id === item);
    const text = added ? this.#texts.addedTask(nameOfItem(added)) : said;
    const undo = (): void => {
      this.#host.undo();
    };
    this.#host.tell({ tone: 'plain', text, actions: [{ label: this.#texts.undo, run: undo }] });
    this.#host.lead(item, agency);
  }
}
