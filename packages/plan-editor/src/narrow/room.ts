import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RoomHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * What has room beside the paper. The style sheet decides, by the width of the widget's place: it says so in
 * `--_outline` and `--_task` of the desk (`room.styles.ts`), and this reads it there.
 */
export class Room implements ReactiveController {
  /** Whether the outline stands beside the paper; else it opens over the desk. */
  outline = true;
  /** Whether the task of the item in hand stands beside the paper; else a bar below tells of it. */
  task = true;
  readonly #host: RoomHost;
  #desk: Element | undefined;

  constructor(host: RoomHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const desk = this.#host.renderRoot.querySelector('.desk') ?? undefined;
    if (desk === this.#desk) return;
    this.#desk = desk;
    // Not within the update that has drawn the desk: what is read here may ask for another.
    void this.#host.updateComplete.then(() => {
      this.read();
    });
  }

  /** Reads it anew, since the width may have changed. */
  read(): void {
    if (!this.#desk?.isConnected) return;
    const style = getComputedStyle(this.#desk);
    const beside = (name: string): boolean => style.getPropertyValue(name).trim() === 'beside';
    const outline = beside('--_outline');
    const task = beside('--_task');
    if (outline === this.outline && task === this.task) return;
    this.outline = outline;
    this.task = task;
    this.#host.requestUpdate();
  }
}
