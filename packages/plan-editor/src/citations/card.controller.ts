import type { Finding } from '@phoihop/plan/checks';
import type { ReactiveController } from 'lit';
import type { ChecksController } from '../checks/checks.controller.js';
import type { PanelHost } from '../panel/panel-host.js';
import type { PartAccess } from '../panel/part-access.js';
import type { CitationsController } from './citations.controller.js';
import { citationsMessages } from './citations.messages.js';
import type { Instrument } from './instruments.js';
import { MarkStops } from './mark-stops.js';
import { placeOfMark, type TextPlace } from './text-place.js';

/** A pointer rests this long on a mark before its card comes (milliseconds). */
const REST_MS = 350;
/** So long it may be away before the card goes: it may be on its way to the card (milliseconds). */
const LEAVE_MS = 300;
/** Between mark and card, and at the edges (CSS pixels). */
const GAP = 6;

const MARKS = '.body :is(.citation, .faulty)';

/** What a card tells of a place of the text. */
export interface Card {
  place: TextPlace;
  instrument: Instrument | undefined;
  findings: readonly Finding[];
}

/**
 * The card at a place of the text: what is cited there and what is found. It comes when a pointer rests on a mark or
 * presses it, by Alt+Enter at the caret and, where a plan is only read, by Enter on the mark; it stays while pointer or focus are on it, and Esc takes it away.
 */
export class CardController implements ReactiveController {
  card: Card | undefined;
  readonly #host: PanelHost;
  readonly #access: PartAccess;
  readonly #citations: CitationsController;
  readonly #checks: ChecksController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mark: DOMRect | undefined;
  /** What has opened the card by keyboard where a plan is only read: the focus goes back to it. */
  #opener: HTMLElement | undefined;
  /** Set when the focus is to go into the card once it is drawn. */
  #focuses = false;

  constructor(host: PanelHost, access: PartAccess, citations: CitationsController, checks: ChecksController) {
    this.#host = host;
    this.#access = access;
    this.#citations = citations;
    this.#checks = checks;
    host.addController(this);
    new MarkStops(host);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('pointerover', this.#over);
    root.addEventListener('click', this.#pressed);
    root.addEventListener('keydown', this.#key, { capture: true });
    root.addEventListener('input', this.#typed);
  }

  hostDisconnected(): void {
    const root = this.#host.renderRoot;
    root.removeEventListener('pointerover', this.#over);
    root.removeEventListener('click', this.#pressed);
    root.removeEventListener('keydown', this.#key, { capture: true });
    root.removeEventListener('input', this.#typed);
    window.removeEventListener('keydown', this.#escape);
    clearTimeout(this.#timer);
    this.card = undefined;
  }

  hostUpdated(): void {
    const card = this.#element;
    if (!card) return;
    this.#lay(card);
    if (!this.#focuses) return;
    this.#focuses = false;
    (card.querySelector<HTMLElement>('button') ?? card).focus();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.card) return;
    const inside = this.#element?.contains((this.#host.renderRoot as ShadowRoot).activeElement) ?? false;
    this.card = undefined;
    if (inside) (this.#access.surface() ?? this.#opener)?.focus();
    this.#opener = undefined;
    this.#host.requestUpdate();
  }

  sentence(finding: Finding): string {
    return this.#checks.sentence(finding);
  }

  get citations(): CitationsController {
    return this.#citations;
  }

  /** Leads to the instrument among all that are cited. */
  showAll(): void {
    this.card = undefined;
    this.#access.open('citations');
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.place-card');
  }

  #told({ item, offset }: TextPlace): Card | undefined {
    const instrument = this.#citations.at(item, offset);
    const findings = this.#checks.result.findings.filter(
      ({ item: of, from = 0, to = 0 }) => of === item && to > from && offset >= from && offset <= to,
    );
    return instrument || findings.length > 0 ? { place: { item, offset }, instrument, findings } : undefined;
  }

  #show(mark: Element): void {
    const place = placeOfMark(mark);
    this.#open(place ? this.#told(place) : undefined, mark.getBoundingClientRect());
  }

  #open(card: Card | undefined, rect: DOMRect | undefined): void {
    clearTimeout(this.#timer);
    this.card = card;
    this.#mark = rect;
    if (card) window.addEventListener('keydown', this.#escape);
    this.#host.requestUpdate();
  }

  /** A card that a pointer has brought goes by Esc wherever the focus is (WCAG 2.2, 1.4.13). */
  readonly #escape = (event: KeyboardEvent): void => {
    if (this.card && (event.key !== 'Escape' || event.isComposing)) return;
    window.removeEventListener('keydown', this.#escape);
    this.close();
  };

  readonly #over = (event: Event): void => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest(MARKS);
    clearTimeout(this.#timer);
    if (target?.closest('.place-card')) return;
    if (mark) {
      this.#timer = setTimeout(() => {
        this.#show(mark);
      }, REST_MS);
    } else if (this.card) {
      this.#timer = setTimeout(() => {
        if (!this.#element?.contains((this.#host.renderRoot as ShadowRoot).activeElement)) this.close();
      }, LEAVE_MS);
    }
  };

  readonly #pressed = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest(MARKS);
    if (mark) this.#show(mark);
    else if (!target?.closest('.place-card')) this.close();
  };

  readonly #typed = (): void => {
    this.close();
  };

  readonly #key = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (event.key === 'Escape' && this.card) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return;
    }
    const mark = event.target instanceof HTMLElement ? event.target : undefined;
    if ((event.key === 'Enter' || event.key === ' ') && mark?.matches(MARKS)) {
      event.preventDefault();
      this.#opener = mark;
      this.#focuses = true;
      this.#show(mark);
      return;
    }
    const surface = this.#access.surface();
    if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || !surface?.focused) return;
    event.preventDefault();
    event.stopPropagation();
    this.#atCaret(surface.caret);
  };

  #atCaret(place: TextPlace): void {
    const card = this.#told(place);
    if (!card) {
      this.#host.tell({ tone: 'plain', text: citationsMessages[this.#host.language].nothingHere });
      return;
    }
    this.#focuses = true;
    this.#open(card, this.#access.surface()?.elementOf(place.item)?.getBoundingClientRect());
  }

  /** Below its mark, or above where there is no room; written through CSSOM, as a strict policy wants. */
  #lay(card: HTMLElement): void {
    const around = card.offsetParent?.getBoundingClientRect();
    const mark = this.#mark;
    if (!around || !mark) return;
    const below = mark.bottom + GAP;
    const above = mark.top - GAP - card.offsetHeight;
    const top = below + card.offsetHeight > window.innerHeight && above > 0 ? above : below;
    const left = Math.max(GAP, Math.min(mark.left, around.right - card.offsetWidth - GAP) - around.left);
    card.style.setProperty('inset-block-start', `${String(top - around.top)}px`);
    card.style.setProperty('inset-inline-start', `${String(left)}px`);
  }
}
