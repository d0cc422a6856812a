import type { Agency } from '@phoihop/plan';
import { standings, type Standing } from '@phoihop/plan/progress';
import type { Language } from '@phoihop/kit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';
import { tasksView, type ShownTask } from './tasks.view.js';

/** A row of the bars (`id`), or a standing of the ring, whose tasks are shown, and which of them. */
interface Opened {
  place: 'bars' | 'ring';
  id: string;
  only: Standing | null;
}

export function standingFrom(text: string | undefined): Standing | null {
  return standings.find((each) => each === text) ?? null;
}

/** Which row or standing shows its tasks, and which of these show what was noted; one at a time. */
export class TaskPanel {
  readonly #host: ReactiveControllerHost;
  #opened: Opened | undefined;
  #openTasks: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The row or standing that is open in a place; null where none is. */
  openIn(place: Opened['place']): string | null {
    return this.#opened?.place === place ? this.#opened.id : null;
  }

  /** Shows the tasks of a row or a standing; what is shown already closes, unless another part of it was chosen. */
  open(place: Opened['place'], id: string, only: Standing | null): void {
    const same = this.#opened?.place === place && this.#opened.id === id && this.#opened.only === only;
    this.#opened = same ? undefined : { place, id, only };
    this.#openTasks = new Set();
    this.#host.requestUpdate();
  }

  /** Nothing in a place is open any more. */
  close(place: Opened['place']): void {
    if (this.#opened?.place === place) this.#opened = undefined;
  }

  /** The name of a row was pressed, or a part of its bar. */
  chooseRow(pressed: HTMLElement): void {
    const row = pressed.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const { standing } = pressed.dataset;
    if (standing === undefined && this.openIn('bars') === row)
      this.open('bars', row, this.#opened?.only ?? null);
    else this.open('bars', row, standingFrom(standing));
  }

  view(
    tasks: readonly ShownTask[],
    agencies: readonly Agency[],
    words: { texts: CardsTexts; language: Language },
  ): TemplateResult {
    return tasksView(
      {
        tasks,
        agencies,
        only: this.#opened?.only ?? null,
        open: this.#openTasks,
        choose: (only) => {
          if (this.#opened) this.#opened = { ...this.#opened, only };
          this.#host.requestUpdate();
        },
        toggle: (item) => {
          const open = new Set(this.#openTasks);
          if (!open.delete(item)) open.add(item);
          this.#openTasks = open;
          this.#host.requestUpdate();
        },
      },
      words,
    );
  }
}
