import { roles, setLength } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CellAddress } from '../edit/edit.controller.js';
import { roleTyped } from '../edit/role-letters.js';

/** The element whose menu it is. */
export interface RoleMenuHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The roles of the cell now. */
  rolesAt: (cell: CellAddress) => readonly Role[];
  /** Gives all selected cells this role alone, or none. */
  setOnly: (role: Role | null) => boolean;
  toggleRole: (cell: CellAddress, role: Role) => boolean;
  /** The menu is closed: the focus goes back to the cell. */
  menuClosed: () => void;
}

/** So far from the edge of the window the menu stays (CSS pixels). */
const EDGE = 8;

/** The list of roles that opens at a cell: one is chosen, or several where the cell is to hold several. */
export class RoleMenuController implements ReactiveController {
  /** The cell it is open for. */
  cell: CellAddress | undefined;
  /** Whether choosing adds to what the cell holds. */
  many = false;
  /** The option that is looked at. */
  active = 0;
  readonly #host: RoleMenuHost;
  #at: HTMLElement | undefined;

  constructor(host: RoleMenuHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#outside, { capture: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
    this.cell = undefined;
  }

  hostUpdated(): void {
    const at = this.#at;
    const menu = at && this.#menu;
    if (!menu) return;
    this.#at = undefined;
    this.#place(menu, at);
    menu.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  }

  get held(): readonly Role[] {
    return this.cell ? this.#host.rolesAt(this.cell) : [];
  }

  /** Opens below the element of a cell. */
  open(cell: CellAddress, at: HTMLElement): void {
    this.cell = cell;
    this.#at = at;
    const held = this.held;
    this.many = held.length > 1;
    this.active = Math.max(0, roles.indexOf(held[0] ?? 'lead'));
    this.#host.requestUpdate();
  }

  close(): void {
    if (!this.cell) return;
    this.cell = undefined;
    this.#host.requestUpdate();
    this.#host.menuClosed();
  }

  /** A role was chosen. */
  choose(role: Role, add = this.many): void {
    if (add && this.cell) {
      this.#host.toggleRole(this.cell, role);
      this.#look(roles.indexOf(role));
    } else if (this.#host.setOnly(role)) this.close();
  }

  clear(): void {
    if (this.#host.setOnly(null)) this.close();
  }

  setMany(many: boolean): void {
    this.many = many;
    this.#host.requestUpdate();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly onListKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !this.#listKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onClick = (event: Event): void => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    const role = roles.find((each) => each === option?.dataset.role);
    if (role) this.choose(role);
  };

  /** The focus has gone elsewhere. */
  readonly left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || this.#menu?.contains(to)) return;
    this.cell = undefined;
    this.#host.requestUpdate();
  };

  #listKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const role = roles[this.active];
    const last = roles.length - 1;
    if (!role || ctrlKey || metaKey) return false;
    switch (key) {
      case 'ArrowDown':
        this.#look(this.active === last ? 0 : this.active + 1);
        return true;
      case 'ArrowUp':
        if (altKey) this.close();
        else this.#look(this.active === 0 ? last : this.active - 1);
        return true;
      case 'Home':
        this.#look(0);
        return true;
      case 'End':
        this.#look(last);
        return true;
      case 'Enter':
        this.choose(role, false);
        return true;
      case ' ':
        this.choose(role, true);
        return true;
      case 'Delete':
      case 'Backspace':
        this.clear();
        return true;
      default: {
        const typed = key.length === 1 ? roleTyped(key) : undefined;
        if (typed) this.choose(typed);
        return typed !== undefined;
      }
    }
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.role-menu');
  }

  #look(at: number): void {
    this.active = at;
    this.#host.requestUpdate();
  }

  /** Below its cell, or above where there is no room; always within the window. */
  #place(menu: HTMLElement, at: HTMLElement): void {
    const cell = at.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width } = menu;
    const below = cell.bottom + 4;
    const fits = below + height <= window.innerHeight - EDGE;
    const highest = Math.min(cell.top - 4 - height, window.innerHeight - height - EDGE);
    const top = fits ? below : Math.max(EDGE, highest);
    const left = Math.max(EDGE, Math.min(cell.left, window.innerWidth - width - EDGE));
    setLength(menu, '--_top', top);
    setLength(menu, '--_left', left);
    // Something around may be what fixed places are counted from.
    const now = menu.getBoundingClientRect();
    setLength(menu, '--_top', top + top - now.top);
    setLength(menu, '--_left', left + left - now.left);
  }

  readonly #outside = (event: Event): void => {
    const menu = this.#menu;
    if (!this.cell || !menu || event.composedPath().includes(menu)) return;
    this.cell = undefined;
    this.#host.requestUpdate();
  };
}
