import { Quiet, RoundWidget } from '@phoihop/kit';
import type { Answers } from '@phoihop/plan/round/validation';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * A widget on a round that takes part in a host's `<form>` as native controls do: value, validity, reset, disabled,
 * and restored texts when the browser goes back to a page.
 */
export abstract class FormWidget extends RoundWidget {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Nothing can be filled in. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #internals = this.attachInternals();
  readonly #pause = new Quiet(() => this.requestUpdate());
  #disabledByForm = false;
  #associated: HTMLFormElement | null = null;
  /** What the browser has given again when the person came back to the page. */
  protected restored: Answers = {};
  /** While it is being drawn. */
  protected drawing = false;
  readonly #onSubmit = (): void => this.handedOver();

  constructor() {
    super();
    this.addEventListener('invalid', (event) => {
      // The widget's own summary says more than the browser's bubble.
      event.preventDefault();
      this.showFaults();
    });
  }

  /** What it holds now, by the names of its controls: what a host's `<form>` sends. */
  abstract get formData(): FormData;

  /** The `<form>` that it stands in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether all that is asked for is there. */
  checkValidity(): boolean {
    this.tellForm();
    return this.#internals.checkValidity();
  }

  /** The same, and shows the person what is missing. */
  reportValidity(): boolean {
    this.tellForm();
    return this.#internals.reportValidity();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#associated?.removeEventListener('submit', this.#onSubmit);
    this.#associated = form;
    form?.addEventListener('submit', this.#onSubmit);
    if (this.hasUpdated) this.tellForm();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  /** Not part of the public interface: asked by the browser. Texts come again, files do not. */
  formStateRestoreCallback(restored: File | string | FormData | null): void {
    if (!(restored instanceof FormData)) return;
    const answers: Record<string, string> = {};
    for (const [name, value] of restored) if (typeof value === 'string') answers[name] = value;
    this.restored = answers;
    this.restore(answers);
    this.handedOver();
  }

  protected abstract clear(): void;
  protected abstract restore(answers: Answers): void;
  /** The host's form sends what it holds. */
  protected abstract handedOver(): void;
  protected abstract showFaults(): void;
  /** The first of what is missing, as a sentence, and where it may be told. */
  protected abstract firstFault(): { sentence: string; anchor: HTMLElement } | undefined;

  protected get closed(): boolean {
    return this.disabled || this.#disabledByForm || this.readonly;
  }

  /**
   * A control has changed that shows by itself what is typed: the host's form is told at once, and what follows from it is
   * drawn in the pause behind the key, or for whoever waits for it.
   */
  protected typed(): void {
    if (this.form) this.tellForm();
    this.#pause.soon();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    if (this.#pause.waiting) this.requestUpdate();
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    this.#pause.cancel();
    this.drawing = true;
    super.update(changed);
    this.drawing = false;
  }

  protected override updated(): void {
    // Without a form nobody asks, and the browser need not remember what it holds.
    if (this.form) this.tellForm();
  }

  /** Gives the host's form what it holds and whether that is whole. */
  protected tellForm(): void {
    // The fields that the server has written speak for themselves as long as they stand.
    if (this.fallbackStands) return;
    const data = this.formData;
    this.#internals.setFormValue(data, data);
    const fault = this.firstFault();
    if (fault) this.#internals.setValidity({ customError: true }, fault.sentence, fault.anchor);
    else this.#internals.setValidity({});
  }
}
