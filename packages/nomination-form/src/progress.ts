import { controlName, isOn, type FormStep } from './form-steps.js';
import type { Told } from './line.js';

/** Where the person is in the form, and what they have seen of it. */
export class Progress {
  step = '';
  /** Steps that the person has asked to go on from: what is missing there is told. */
  readonly #visited = new Set<string>();
  /** Controls that the person has left. */
  readonly #left = new Set<string>();

  visit(step: string): void {
    this.#visited.add(step);
  }

  visited(step: string): boolean {
    return this.#visited.has(step);
  }

  leave(control: string): void {
    this.#left.add(control);
  }

  /** Whether something found may be shown by now. */
  shows({ finding }: Told, steps: readonly FormStep[]): boolean {
    if (this.#left.has(controlName(finding))) return true;
    const step = steps.find((each) => isOn(each, finding));
    return step !== undefined && this.#visited.has(step.id);
  }

  clear(): void {
    this.step = '';
    this.#visited.clear();
    this.#left.clear();
  }
}
