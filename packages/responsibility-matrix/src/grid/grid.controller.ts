import { made } from '@phoihop/kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copiedOf } from '../early/early-keys.js';
import { RoleEntry } from '../edit/role-entry.js';
import { roleOfLetter } from '../edit/role-letters.js';
import { gestureOf, isTaken, keyOf, type Gesture } from './gestures.js';
import type { GridModel } from './grid-model.js';
import { GridMarks } from './grid-marks.js';
import { GridPlaces } from './grid-places.js';
import type { GridView } from './grid-view.js';
import { PointerGestures } from './pointer-gestures.js';
import { moved, within } from './moved.js';
import { BODIES, firstPlace, HEADER, type Place } from './place.js';
import { bodiesIn, holds, isSingle, rangeOf, type Range } from './range.js';

/** The element whose grid it is. */
export interface GridOwner extends ReactiveControllerHost {
  /** What is wanted of the selected cells. */
  gesture: (gesture: Gesture) => void;
  /** Does now what was wanted of them and waits to be done. */
  flush: () => void;
  /** Another cell is the current one, or others are selected. */
  selected: () => void;
  /** The focus has left the grid. */
  left: () => void;
  readonly texts: {
    /** What a screen reader says of a cell without roles. */
    emptyCell: string;
  };
}

/** So long a Backspace waits for a letter (milliseconds): Unikey sends both where a key changes a letter. */
const REWRITE = 40;

/** Which cell is the current one, which are selected, and what keys, pointers and the clipboard want of them. */
export class GridController implements ReactiveController {
  readonly view: GridView;
  readonly places: GridPlaces;
  readonly marks: GridMarks;
  readonly #owner: GridOwner;
  readonly #entry = new RoleEntry((role) => {
    this.#type({ kind: 'role', role });
  });
  readonly #cover = made('selection');
  readonly #handle = made('fill-handle');
  #model: GridModel | undefined;
  #place: Place = { row: 0, column: BODIES };
  #anchor: Place = this.#place;
  /** What the current cell stands for, so that it is found again when rows come and go. */
  #stands: { row: string | undefined; column: string | undefined } | undefined;
  #focused = false;
  #cell: HTMLElement | undefined;
  /** A letter was typed into the current cell, and it has not been left since. */
  #hasTyped = false;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  /** @param view the grid, which may be in the page already, and a person in it */
  constructor(owner: GridOwner, view: GridView) {
    this.#owner = owner;
    this.view = view;
    this.places = new GridPlaces(view);
    this.marks = new GridMarks(view, this.places);
    view.drawn = () => {
      this.#show();
    };
    this.#cover.setAttribute('aria-hidden', 'true');
    this.#cover.append(this.#handle);
    this.view.body.append(this.#cover);
    const { grid } = this.view;
    grid.addEventListener('keydown', (event) => {
      this.press(event);
    });
    grid.addEventListener('focusin', this.#onFocus);
    grid.addEventListener('focusout', this.#onBlur);
    for (const kind of ['copy', 'cut'] as const)
      grid.addEventListener(kind, (event) => {
        this.#owner.gesture({ kind, event });
      });
    grid.addEventListener('paste', (event) => {
      event.preventDefault();
      this.#owner.gesture({ kind: 'paste', copied: copiedOf(event) });
    });
    new PointerGestures(this, this.#handle, (gesture) => {
      owner.gesture(gesture);
    });
    owner.addController(this);
  }

  hostDisconnected(): void {
    this.view.stop();
    clearTimeout(this.#clearing);
  }

  get place(): Place {
    return this.#place;
  }

  get range(): Range {
    return rangeOf(this.#anchor, this.#place);
  }

  /** Whether the focus is in the grid. */
  get focused(): boolean {
    return this.#focused;
  }

  /** The cell of the current place as it is in the page. */
  get cell(): HTMLElement | undefined {
    return this.#cell;
  }

  /** Takes another model. The current cell stays that of its row and body wherever they stand now. */
  take(model: GridModel): void {
    const stands = this.#stands;
    this.#model = model;
    if (stands) {
      const isThere = stands.row !== undefined && model.rows[this.#place.row]?.item.id === stands.row;
      const row = isThere ? this.#place.row : model.rows.findIndex(({ item }) => item.id === stands.row);
      const column = model.columns.findIndex(({ id }) => id === stands.column);
      const next = {
        row: row < 0 ? this.#rowInstead(model, stands.row === undefined) : row,
        column: Math.min(
          column < 0 ? this.#place.column : column + BODIES,
          model.columns.length + BODIES - 1,
        ),
      };
      if (next.row !== this.#place.row || next.column !== this.#place.column) {
        this.#place = next;
        this.#anchor = next;
      }
    } else {
      const { activeElement } = this.#root;
      const place = this.view.placeOf(activeElement);
      this.#focused = place !== null;
      this.#place = this.#anchor = place ?? firstPlace(model.rows, model.columns.length);
    }
    this.#remember();
  }

  /** Header and sums stay what they are; where a row is gone, it is the one that has taken its place. */
  #rowInstead({ rows }: GridModel, isOutside: boolean): number {
    if (isOutside) return this.#place.row < 0 ? HEADER : rows.length;
    return Math.max(0, Math.min(this.#place.row, rows.length - 1));
  }

  /** Draws what was taken. */
  draw(): void {
    if (!this.#model) return;
    this.view.update(this.#model);
    this.#show();
  }

  /** Makes a cell the current one; with `extend`, all from where the selection began. */
  select(place: Place, extend = false): void {
    this.#clearNow();
    const next = within(place, this.places.bounds);
    const isNew = next.row !== this.#place.row || next.column !== this.#place.column;
    this.#place = next;
    if (!extend) this.#anchor = next;
    if (isNew) this.#hasTyped = false;
    this.#remember();
    this.places.reveal(next);
    this.#show();
    this.#owner.selected();
  }

  /** Selects a whole range; the current cell stays where it is if it lies within. */
  selectRange(range: Range): void {
    this.#clearNow();
    this.#anchor = { row: range.top, column: range.left };
    this.#place = { row: range.bottom, column: range.right };
    this.#remember();
    this.#show();
    this.#owner.selected();
  }

  /** Puts the focus on the current cell. */
  focus(): void {
    this.#focused = true;
    this.places.reveal(this.#place);
    this.#show(true);
  }

  get #root(): Document | ShadowRoot {
    return this.view.grid.getRootNode() as Document | ShadowRoot;
  }

  #remember(): void {
    const row = this.#model?.rows[this.#place.row]?.item.id;
    this.#stands = { row, column: this.#model?.columns[this.#place.column - BODIES]?.id };
  }

  /** Whether roles may be set in the current cell. */
  get #writable(): boolean {
    const { row, column } = this.#place;
    const model = this.#model;
    return model?.editable === true && row >= 0 && row < model.rows.length && column >= BODIES;
  }

  #show(refocus = false): void {
    const cell = this.places.setCurrent(this.#place);
    const was = this.#cell;
    if (cell !== was) {
      was?.classList.remove('current');
      if (was) was.tabIndex = -1;
      this.#cell = cell;
    }
    cell?.classList.add('current');
    this.#showRange();
    this.marks.band(this.#place.column);
    if (!cell) return;
    const isField = this.#focused && this.#writable;
    cell.tabIndex = isField ? -1 : 0;
    if (!this.#focused) return;
    if (!isField) this.#entry.element.remove();
    else this.#entry.enter(cell, cell.getAttribute('aria-label') ?? this.#owner.texts.emptyCell);
    const target = isField ? this.#entry.element : cell;
    const { activeElement } = this.#root;
    if (target === activeElement || this.#entry.composing) return;
    // What else in the widget has the focus keeps it.
    if (refocus || activeElement === null || this.view.grid.contains(activeElement))
      target.focus({ preventScroll: true });
  }

  #showRange(): void {
    const { range } = this;
    const bodies = bodiesIn(range);
    const rows = this.#model?.rows.length ?? 0;
    const inRows = range.top >= 0 && range.bottom < rows;
    this.#cover.hidden = !bodies || !inRows;
    const single = isSingle(range);
    this.#cover.classList.toggle('single', single);
    this.#handle.hidden = this.#model?.editable !== true;
    if (bodies && inRows) this.marks.cover(this.#cover, bodies);
    if (single && !this.view.grid.hasAttribute('aria-multiselectable')) return;
    this.view.grid.setAttribute('aria-multiselectable', 'true');
    this.places.forEachCell((cell, place) => {
      const selected = !single && holds(range, place);
      if (selected !== (cell.getAttribute('aria-selected') === 'true')) {
        if (selected) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
      }
    });
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#focused = true;
    this.view.grid.classList.add('focused');
    const place = this.view.placeOf(event.target);
    if (!place) return;
    const isCurrent = place.row === this.#place.row && place.column === this.#place.column;
    if (!isCurrent) this.select(place);
    else if (event.target !== this.#entry.element) this.#show();
  };

  readonly #onBlur = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.view.grid.contains(to)) return;
    // The field that moves from cell to cell loses the focus on its way, and has it again at the end of it.
    queueMicrotask(() => {
      if (this.view.grid.contains(this.#root.activeElement)) return;
      this.#focused = false;
      this.view.grid.classList.remove('focused');
      this.#entry.element.remove();
      if (this.#cell) this.#cell.tabIndex = 0;
      this.#owner.left();
    });
  };

  /** Does what a key asks of the current cell. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTaken(event)) return;
    const key = keyOf(event);
    if (
      event.altKey &&
      this.#place.column >= BODIES &&
      (key.key === 'ArrowLeft' || key.key === 'ArrowRight')
    ) {
      event.preventDefault();
      const column = this.#place.column - BODIES;
      const to = column + (key.key === 'ArrowLeft' ? -1 : 1);
      this.#owner.gesture({ kind: 'move-column', column, to });
      return;
    }
    const to = key.alt ? null : moved(this.#place, key.key, key.control, this.places.bounds);
    if (to) {
      event.preventDefault();
      this.select(
        key.shift ? { ...to, row: Math.max(0, Math.min(to.row, this.places.bounds.rows - 1)) } : to,
        key.shift,
      );
      return;
    }
    const gesture = gestureOf(key);
    if (gesture) this.#act(gesture, event);
    else this.#letter(event);
  }

  #act(gesture: NonNullable<ReturnType<typeof gestureOf>>, event: KeyboardEvent): void {
    event.preventDefault();
    if (gesture !== 'clear') this.#clearNow();
    const { rows, columns } = this.places.bounds;
    const { row, column } = this.#place;
    switch (gesture) {
      case 'all':
        this.selectRange({ top: 0, bottom: rows - 1, left: BODIES, right: columns - 1 });
        return;
      case 'row':
        this.selectRange({ top: row, bottom: row, left: BODIES, right: columns - 1 });
        return;
      case 'column':
        this.selectRange({ top: 0, bottom: rows - 1, left: column, right: column });
        return;
      case 'clear':
        this.#type({ kind: 'clear' });
        return;
      case 'menu':
        this.#owner.gesture({ kind: column >= BODIES ? 'menu' : this.#onSection ? 'toggle' : 'go' });
        return;
      case 'toggle':
        if (this.#onSection) this.#owner.gesture({ kind: 'toggle' });
        return;
      case 'fill-down':
      case 'undo':
      case 'redo':
        this.#owner.gesture({ kind: gesture });
        return;
      default:
    }
  }

  get #onSection(): boolean {
    return this.#model?.rows[this.#place.row]?.kind === 'section';
  }

  /** A letter of a plain keyboard. What an input method does comes through the field. */
  #letter(event: KeyboardEvent): void {
    const { key, code, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !this.#writable) return;
    // Some keyboards tell nothing of a key but where it lies, and then nothing comes through the field either.
    const isMute = (key === 'Process' || key === 'Unidentified') && event.target !== this.#entry.element;
    const letter = isMute && /^Key[A-Z]$/u.test(code) ? code.slice(3) : key;
    const role = Array.from(letter).length === 1 ? roleOfLetter(letter) : undefined;
    if (!role) return;
    event.preventDefault();
    this.#type({ kind: 'role', role });
  }

  /** A letter follows at once where Unikey has sent a Backspace: then it stands for both. */
  #type(gesture: Gesture): void {
    clearTimeout(this.#clearing);
    this.#clearing = undefined;
    if (gesture.kind === 'clear' && this.#hasTyped) {
      this.#clearing = setTimeout(() => {
        this.#clearNow();
      }, REWRITE);
      return;
    }
    this.#hasTyped = gesture.kind === 'role';
    this.#owner.gesture(gesture);
  }

  /** Whatever is done next, no letter follows: what waits for one is cleared before it, and what waits at all is done. */
  #clearNow(): void {
    this.#owner.flush();
    if (this.#clearing === undefined) return;
    clearTimeout(this.#clearing);
    this.#clearing = undefined;
    this.#hasTyped = false;
    this.#owner.gesture({ kind: 'clear' });
  }
}
