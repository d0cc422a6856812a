import type { Role } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { mountWidget } from '@phoihop/testing';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';

/** A cell by the beginning of its task and the short name of its body. */
export interface CellName {
  row: string;
  column: string;
}

/** Somebody who shares out a plan with one kind of device alone. */
export abstract class MatrixPerson extends ResponsibilityMatrixHarness {
  /** A person of a kind, before a plan that is shared out in part. */
  static async meet<Kind extends MatrixPerson>(
    kind: new (element: ResponsibilityMatrixHarness['element']) => Kind,
  ): Promise<Kind> {
    const { element } = await mountWidget(widgetCase, { plan: matrixPlanFile() });
    return new kind(element);
  }

  /** Gives a cell one role in the place of what it holds. */
  abstract give(cell: CellName, role: Role): Promise<void>;

  /** Gives a cell a role beside those that it holds. */
  abstract addRole(cell: CellName, role: Role): Promise<void>;

  abstract clear(cell: CellName): Promise<void>;

  /** Folds a section, or unfolds it. */
  abstract fold(section: string): Promise<void>;

  /** Presses a button, by its accessible name. */
  abstract activate(name: string): Promise<void>;

  /** Puts the focus into a field, by its accessible name; letters are typed then. */
  abstract goInto(field: string): Promise<void>;

  /** What can be pressed or typed into, by its accessible name. */
  protected target(name: string): HTMLElement {
    const found = this.all('button, input, select').find((each) => {
      const label = each.getAttribute('aria-label') ?? each.closest('label')?.textContent ?? each.textContent;
      return label.replace(/\s+/gu, ' ').trim() === name;
    });
    if (!found) throw new RangeError(`There is no “${name}”.`);
    return found;
  }

  /** The option of a role in the open list. */
  protected option(role: Role): HTMLElement {
    const [found] = this.all(`.role-menu [data-role="${role}"]`);
    const option = found?.closest<HTMLElement>('[role="option"]');
    if (!option) throw new RangeError(`The list of roles holds no ${role}.`);
    return option;
  }

  /** A place where nothing can be done: pressing it closes what is open. */
  protected get heading(): HTMLElement {
    const [heading] = this.all('h2');
    if (!heading) throw new RangeError('There is no heading.');
    return heading;
  }

  /** The box that lets a cell hold several roles. */
  protected get several(): HTMLInputElement {
    const [box] = this.all<HTMLInputElement>('.role-menu input');
    if (!box) throw new RangeError('The list of roles is not open.');
    return box;
  }
}

/** Somebody at a desk: what is drawn with a pointer has keys as well, and a finger can do without. */
export abstract class DeskPerson extends MatrixPerson {
  /** Repeats what a cell holds in the rows below it, down to another. */
  abstract fill(cell: CellName, down: string): Promise<void>;

  /** Puts a column into the place of the one behind it. */
  abstract carryOn(column: string): Promise<void>;
}
