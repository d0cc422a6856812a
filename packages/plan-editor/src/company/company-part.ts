import type { Language } from '@phoihop/kit';
import type { Company } from '@phoihop/kit/live';
import type { Item, PlanFile } from '@phoihop/plan';
import { nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ItemInHand } from '../item-in-hand.js';
import type { Surface } from '../surface/index.js';
import { companyMessages } from './company.messages.js';
import { companyView, peopleByItem, type PeopleAt } from './company.view.js';

/** The caret is told of when it has stayed in an item for so long (milliseconds). */
const STAYS_MS = 200;
/** Between an item and the bar at its end (CSS pixels). */
const GAP = 6;

/** What the company needs of the element. */
export interface CompanyHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
}

/** A plan that others can have open. */
interface Shared {
  readonly company?: Company | undefined;
}

/** What it needs besides. */
export interface CompanyAccess {
  surface: () => Surface | undefined;
  inHand: ItemInHand;
  /** How the plan is saved, another for another plan; in it who else has it open. */
  saving: () => Shared | undefined;
}

/**
 * Others who have the plan open, each beside the item in which they work; and where the person here works, told to them.
 * It draws into a layer of its own: nothing of the text moves, and the caret stays, whoever comes and goes.
 */
export class CompanyPart implements ReactiveController {
  /** Lies over the paper. */
  readonly layer = document.createElement('div');
  readonly #host: CompanyHost;
  readonly #access: CompanyAccess;
  #places: readonly PeopleAt[] = [];
  /** The item in which the caret was last; null until it was in the text. */
  #place: string | null = null;
  /** To whom that was told. */
  #told: { saving: Shared | undefined; place: string | null } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** The layer is as large as the paper: text that takes more lines moves what stands below. */
  readonly #size = new ResizeObserver(() => {
    this.#settleLater();
  });

  constructor(host: CompanyHost, access: CompanyAccess) {
    this.#host = host;
    this.#access = access;
    this.layer.className = 'company-layer';
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#look);
    this.#size.observe(this.layer);
  }

  hostUpdated(): void {
    this.#look();
    this.#draw();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#look);
    this.#size.disconnect();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    // By now the element has let go of its plan.
    this.#told?.saving?.company?.move(null);
    this.#told = undefined;
    this.#place = null;
  }

  /** Looks where the caret is; who is in the head, or in a dialog, is still where they worked last. */
  readonly #look = (): void => {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement?.closest('.body')) this.#place = this.#access.inHand.item?.id ?? null;
    if (this.#told?.saving === this.#access.saving() && this.#told?.place === this.#place) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tell();
    }, STAYS_MS);
  };

  #tell(): void {
    const saving = this.#access.saving();
    this.#told = { saving, place: this.#place };
    saving?.company?.move(this.#place);
  }

  get #items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  #draw(): void {
    this.#places = peopleByItem(this.#items, this.#access.saving()?.company?.people ?? []);
    const texts = companyMessages[this.#host.language];
    render(this.#places.length > 0 ? companyView(this.#places, texts) : nothing, this.layer);
    if (this.#places.length > 0) this.#settleLater();
  }

  /** Where it stands is asked for when the page is drawn next, and has been laid out anyway. */
  #settleLater(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#settle();
    });
  }

  /** Puts each beside its item: through CSSOM, since a strict policy allows no style attribute. */
  #settle(): void {
    const surface = this.#access.surface();
    if (!surface || !this.layer.isConnected) return;
    const origin = this.layer.getBoundingClientRect();
    const drawn = Array.from(this.layer.querySelectorAll<HTMLElement>('li'));
    const boxes = this.#places.map(({ item }) => surface.elementOf(item.id)?.getBoundingClientRect());
    drawn.forEach((each, index) => {
      const box = boxes[index];
      each.hidden = box === undefined;
      if (!box) return;
      each.style.setProperty('inset-block-start', `${String(box.top - origin.top)}px`);
      each.style.setProperty('inset-inline-start', `${String(box.right - origin.left + GAP)}px`);
      each.style.setProperty('block-size', `${String(box.height)}px`);
    });
  }
}
