import type { Gesture } from './gestures.js';
import type { GridMarks } from './grid-marks.js';
import type { GridPlaces } from './grid-places.js';
import type { GridView } from './grid-view.js';
import { BODIES, HEADER, TASK, type Place } from './place.js';
import { bodiesIn, drawnTo, type Range } from './range.js';

/** What a pointer acts on. */
export interface PointerTarget {
  readonly view: GridView;
  readonly places: GridPlaces;
  readonly marks: GridMarks;
  readonly place: Place;
  readonly range: Range;
  select: (place: Place, extend?: boolean) => void;
  selectRange: (range: Range) => void;
  focus: () => void;
}

type Drag =
  | { kind: 'select' }
  | { kind: 'fill'; from: Range; to: Range }
  | { kind: 'column'; from: number; to: number };

/**
 * What a pointer does in a grid: a press selects, a drag selects more, the handle fills, a header is carried to
 * another place. A second press on the current cell opens the menu of roles, and so does the first of a finger.
 */
export class PointerGestures {
  readonly #target: PointerTarget;
  readonly #handle: HTMLElement;
  readonly #gesture: (gesture: Gesture) => void;
  #drag: Drag | undefined;
  #captured: number | undefined;
  /** Whether the press began on the cell that was the current one already. */
  #again = false;

  constructor(target: PointerTarget, handle: HTMLElement, gesture: (gesture: Gesture) => void) {
    this.#target = target;
    this.#handle = handle;
    this.#gesture = gesture;
    const { grid } = target.view;
    grid.addEventListener('pointerdown', this.#down);
    grid.addEventListener('pointermove', this.#move);
    grid.addEventListener('pointerup', this.#up);
    grid.addEventListener('pointercancel', this.#cancel);
    grid.addEventListener('pointerover', this.#over);
    grid.addEventListener('pointerleave', this.#leave);
    grid.addEventListener('click', this.#click);
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    if (event.target === this.#handle) {
      const from = bodiesIn(this.#target.range);
      if (from) this.#begin(event, { kind: 'fill', from, to: from });
      return;
    }
    const place = this.#target.view.placeOf(event.target);
    if (!place) return;
    const { row, column } = this.#target.place;
    this.#again = !event.shiftKey && place.row === row && place.column === column;
    if (place.row === HEADER && place.column >= BODIES)
      this.#begin(event, { kind: 'column', from: place.column, to: place.column });
    else if (place.column >= BODIES) this.#begin(event, { kind: 'select' });
    else event.preventDefault();
    this.#target.select(place, event.shiftKey);
    this.#target.focus();
  };

  #begin(event: PointerEvent, drag: Drag): void {
    // The focus goes where this says, and no text is selected.
    event.preventDefault();
    this.#drag = drag;
  }

  /** From the first other cell on a press is a drag; before that it may be a click, which a captured pointer hides. */
  #capture({ pointerId }: PointerEvent): void {
    const { grid } = this.#target.view;
    // A pointer that only a script has made cannot be captured.
    if (this.#captured === pointerId) return;
    this.#captured = pointerId;
    try {
      grid.setPointerCapture(pointerId);
    } catch {
      this.#captured = undefined;
    }
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    // It was let go where nothing here heard of it.
    if (drag && event.buttons === 0) this.#end(event);
    const place = drag && this.#drag && this.#under(event);
    if (!place) return;
    const { places } = this.#target;
    if (drag.kind === 'column') {
      if (place.column < BODIES) return;
      if (place.column !== drag.to) this.#capture(event);
      drag.to = place.column;
      this.#target.marks.carry(drag.from, drag.to);
      return;
    }
    const { rows, columns } = places.bounds;
    const at = {
      row: Math.max(0, Math.min(place.row, rows - 1)),
      column: Math.max(BODIES, Math.min(place.column, columns - 1)),
    };
    if (drag.kind === 'fill') {
      this.#capture(event);
      drag.to = drawnTo(drag.from, at);
      this.#target.selectRange(drag.to);
    } else if (at.row !== this.#target.place.row || at.column !== this.#target.place.column) {
      this.#capture(event);
      this.#again = false;
      this.#target.select(at, true);
    }
  };

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#end(event);
    if (drag?.kind === 'fill' && drag.to !== drag.from)
      this.#gesture({ kind: 'fill', from: drag.from, to: drag.to });
    if (drag?.kind === 'column' && drag.to !== drag.from)
      this.#gesture({ kind: 'move-column', column: drag.from - BODIES, to: drag.to - BODIES });
  };

  readonly #cancel = (event: PointerEvent): void => {
    this.#end(event);
  };

  #end({ pointerId }: PointerEvent): void {
    const { grid } = this.#target.view;
    if (grid.hasPointerCapture(pointerId)) grid.releasePointerCapture(pointerId);
    this.#drag = undefined;
    this.#captured = undefined;
    this.#target.marks.carry(null, null);
  }

  readonly #click = (event: MouseEvent): void => {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const place = this.#target.view.placeOf(event.target);
    if (!place) return;
    const { row, column } = this.#target.place;
    // A finger, or a screen reader that presses, has not sent a press of a button before.
    if (place.row !== row || place.column !== column) {
      this.#again = false;
      this.#target.select(place);
      this.#target.focus();
    }
    if (place.column === TASK && place.row >= 0) this.#gesture({ kind: 'toggle' });
    else if (place.column >= BODIES && place.row >= 0 && (isTouch || this.#again))
      this.#gesture({ kind: 'menu' });
  };

  readonly #over = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const place = this.#target.view.placeOf(event.target);
    this.#target.marks.band(place && place.column >= BODIES ? place.column : this.#target.place.column);
  };

  readonly #leave = (): void => {
    this.#target.marks.band(this.#target.place.column);
  };

  /** The place under a pointer whose events are captured. */
  #under({ clientX, clientY }: PointerEvent): Place | null {
    const root = this.#target.view.grid.getRootNode() as Document | ShadowRoot;
    return this.#target.view.placeOf(root.elementFromPoint(clientX, clientY));
  }
}
