import { roundModel, type RoundChange, type RoundFile } from '@phoihop/plan/round';
import { property } from 'lit/decorators.js';
import { DocumentProvider } from '../document/document-provider.js';

/**
 * Holds one round of honours for the widgets inside it and for those that name it with `for`. What is not saved yet
 * stays in memory; with `draft` it is kept on the device, but only from when the person asks for it (`keepDraft`): a
 * round holds other people's data.
 *
 * @summary Holds one round of honours for its form and its roster.
 * @tag ph-round
 * @example
 * ```html
 * <ph-round src="round.json">
 *   <ph-nomination-form action="/nominations"></ph-nomination-form>
 * </ph-round>
 * ```
 * @slot - widgets; a `<script type="application/json">` child is read as the round file
 * @event {PhChangeEvent} ph-change - a person has changed the round (bubbles, composed, not cancelable)
 * @event {PhStateEvent} ph-state - loading, ready, faulty, draft kept, saved … (bubbles, composed, not cancelable)
 * @event {PhErrorEvent} ph-error - a code and its parameters; widgets tell the person (bubbles, composed)
 */
export class Round extends DocumentProvider<RoundFile, RoundChange> {
  /** The id of the round that is opened in `repository`. */
  @property({ attribute: 'round-id' }) roundId: string | undefined;

  #asked = false;

  constructor() {
    super(roundModel, async () => (await import('./round-keeping.js')).roundKeeping);
  }

  /** The round file as it is now. Setting one that equals ours, or one that our own commands have led to, changes nothing. */
  @property({ attribute: false, noAccessor: true })
  get round(): RoundFile | undefined {
    return this.current;
  }

  set round(file: RoundFile | undefined) {
    this.give(file);
  }

  /** The person asks for a draft on this device, where `draft` allows it. Resolves to whether it is kept. */
  async keepDraft(): Promise<boolean> {
    if (!this.draft) return false;
    this.#asked = true;
    this.touchDraft();
    await Promise.all([this.saveDraft(), this.keepOnDevice(true)]);
    return true;
  }

  /** Removes the draft from the device, and keeps none until it is asked for again. */
  override async clearDraft(): Promise<void> {
    this.#asked = false;
    await Promise.all([super.clearDraft(), this.keepOnDevice(false)]);
  }

  protected override get documentId(): string | undefined {
    return this.roundId;
  }

  protected override get keepsDraft(): boolean {
    return this.draft && this.#asked;
  }

  protected override draftFound(): void {
    this.#asked = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-round': Round;
  }
}
