import type { DocumentName } from '../../document-kind.js';
import { elementsIn } from '../../pseudo/words-shown.js';
import type { WidgetCase } from '../../widget-case.js';
import { openings } from '../openings.js';
import { describedOf } from './described.js';
import { whilePlaced } from './placed.js';

/** What a widget showed while all that opens in it was opened, one after the other: a line for each thing. */
export interface Tour {
  /** Sound and film. */
  media: Set<string>;
  /** Where a person would have to sign in. */
  authentication: Set<string>;
  /** What is written into and can be wrong; a search finds nothing at worst. */
  fields: Set<string>;
  /** What is not there where the document can only be read: with it something is changed. */
  changes: Set<string>;
  /** Fields that ask, empty, for what another empty one of the same place asks for. */
  askedTwice: Set<string>;
  /** What can be dragged. */
  draggable: Set<string>;
  /** Kinds of events of a pointer that something listens to. */
  heard: Set<string>;
}

const FIELDS =
  'input:not([type]), input:is([type=text], [type=number], [type=date], [type=tel], [type=email], [type=url], [type=file]), textarea, [contenteditable=""], [contenteditable=true]';
const AUTHENTICATION =
  'input[type=password], [autocomplete~=one-time-code], [autocomplete~=current-password], [autocomplete~=username]';
const DRAGGABLE = '[draggable=true]';
/** What asks of one thing: the same question in another row, list or dialog is about something else. */
const PLACE = 'dialog, [role=dialog], fieldset, [role=group], li, tr, [role=row], section';

const isEmpty = (field: Element): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  field.type !== 'file' &&
  field.value === '';

function nameOfField(field: Element): string {
  const labels =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : [];
  const label = Array.from(labels ?? [], ({ textContent }) => textContent.trim()).join(' ');
  return field.getAttribute('aria-label') ?? label;
}

/** Adds what can be seen now. */
function note(place: HTMLElement, tour: Tour): void {
  const shown = elementsIn(place).filter((element) => element.checkVisibility());
  const asked = new Map<Element | null, Set<string>>();
  for (const element of shown) {
    const line = describedOf(element);
    if (element.matches('audio, video')) tour.media.add(line);
    if (element.matches(AUTHENTICATION)) tour.authentication.add(line);
    if (element.matches(DRAGGABLE) || getComputedStyle(element).touchAction === 'none')
      tour.draggable.add(line);
    if (!element.matches(FIELDS)) continue;
    tour.fields.add(line);
    const [within, name] = [element.closest(PLACE), nameOfField(element)];
    const names = asked.get(within) ?? new Set();
    if (isEmpty(element) && name !== '' && names.has(name)) tour.askedTwice.add(`${name} is asked for twice`);
    if (isEmpty(element)) names.add(name);
    asked.set(within, names);
  }
}

const CONTROLS = 'button, [role=button], input, select, textarea, [contenteditable], [role=gridcell]';

/** Each control with its name, and whether it can be used. */
const controlsIn = (place: HTMLElement): string[] =>
  elementsIn(place)
    .filter((element) => element.matches(CONTROLS) && element.checkVisibility())
    .map((element) => {
      const idle = element.matches(':disabled, [aria-disabled=true], [aria-readonly=true], [readonly]');
      return `${describedOf(element)}${idle ? ', idle' : ''}`;
    });

/** Notes to which events of a pointer something in the page listens from now on. @returns what ends it */
function listen(heard: Set<string>): () => void {
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
    if (this instanceof Element || this instanceof ShadowRoot) heard.add(given[0]);
    addEventListener.apply(this, given);
  };
  return () => {
    EventTarget.prototype.addEventListener = addEventListener;
  };
}

async function walk<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<Tour> {
  const tour: Tour = {
    media: new Set(),
    authentication: new Set(),
    fields: new Set(),
    changes: new Set(),
    askedTwice: new Set(),
    draggable: new Set(),
    heard: new Set(),
  };
  const end = listen(tour.heard);
  try {
    const read = await whilePlaced(widget, { readonly: true }, ({ place }) => controlsIn(place));
    await whilePlaced(widget, {}, async ({ place, harness }) => {
      for (const control of controlsIn(place)) if (!read.includes(control)) tour.changes.add(control);
      note(place, tour);
      for await (const opened of openings(harness.element, () => harness.settled()))
        if (opened !== '') note(place, tour);
    });
  } finally {
    end();
  }
  return tour;
}

/** One tour tells of several criteria. */
const tours = new Map<string, Promise<Tour>>();

export function toured<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<Tour> {
  const known = tours.get(widget.name) ?? walk(widget);
  tours.set(widget.name, known);
  return known;
}
