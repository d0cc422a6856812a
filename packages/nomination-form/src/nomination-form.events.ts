import type { Finding } from '@phoihop/plan/round/validation';

/** What whoever receives a nomination answers: its number and when it came in (ISO instant), or what is wrong with it. */
export type SendAnswer =
  | { ok: true; number: string; at: string }
  | { ok: false; findings: readonly Finding<string>[]; message?: string };

/**
 * A person sends a nomination, and the form has no `action`. A host that takes it calls `respondWith` at once, with a
 * promise; a promise that fails is a broken line, and the same nomination is handed over again under the same key.
 * Bubbles and is composed, not cancelable.
 */
export class NominationSubmitEvent extends Event {
  static readonly type = 'ph-submit';
  #answer: Promise<SendAnswer> | undefined;

  constructor(
    /** Texts and files by the names of the controls. */
    readonly formData: FormData,
    /** The same for every attempt to send one nomination: whoever stores it takes a key once. */
    readonly idempotencyKey: string,
  ) {
    super(NominationSubmitEvent.type, { bubbles: true, composed: true });
  }

  /** The host takes the nomination. @throws RangeError when somebody has taken it already */
  respondWith(answer: Promise<SendAnswer>): void {
    if (this.#answer) throw new RangeError('the nomination was taken already');
    this.#answer = answer;
  }

  get answer(): Promise<SendAnswer> | undefined {
    return this.#answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-submit': NominationSubmitEvent;
  }
}
