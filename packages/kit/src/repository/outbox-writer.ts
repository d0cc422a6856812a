import type { ChangeBase, Stamp } from '@phoihop/plan';
import { memoryOutbox, type Outbox, type OutboxContents, type OutboxStep } from './outbox.js';

/** Writes to an outbox, one thing after the other. A device that refuses is told, and work goes on. */
export class OutboxWriter<Document, Change extends ChangeBase> {
  #outbox: Outbox<Document, Change>;
  readonly #told: () => void;
  #written: Promise<void> = Promise.resolve();
  #kept = true;
  #forgotten = false;

  /** @param told called when something could not be written */
  constructor(outbox: Outbox<Document, Change>, told: () => void) {
    this.#outbox = outbox;
    this.#told = told;
  }

  /** Whether what was written last lies there. */
  get kept(): boolean {
    return this.#kept && !this.#forgotten;
  }

  /** Resolves when all that was to be written lies there, or was refused. */
  get written(): Promise<void> {
    return this.#written;
  }

  /** What lies there; undefined where the device does not give it. */
  read(): Promise<OutboxContents<Document, Change> | undefined> {
    return this.#outbox.read().catch(() => undefined);
  }

  /** @param then called when it lies there, and also where it cannot */
  add(command: Change & Stamp, then: () => void): void {
    this.#put(() => this.#outbox.add(command).finally(then));
  }

  advance(step: OutboxStep<Document, Change>): void {
    this.#put(() => this.#outbox.advance(step));
  }

  async dismiss(id: string): Promise<void> {
    this.#put(() => this.#outbox.dismiss(id));
    await this.#written;
  }

  /** From now on nothing is written to the device. */
  forget(): void {
    this.#outbox = memoryOutbox();
    this.#forgotten = true;
  }

  #put(write: () => Promise<void>): void {
    this.#written = this.#written.then(write).then(
      () => {
        this.#kept = true;
      },
      () => {
        this.#kept = false;
        this.#told();
      },
    );
  }
}
