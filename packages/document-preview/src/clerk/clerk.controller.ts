import { Quiet, type Language, type Notice } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { Clause } from '@phoihop/document/clerk-check';
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { documentPreviewMessages } from '../document-preview.messages.js';
import type { Printable } from '../pages/printable.js';
import type { Place } from '../pages/place.js';

type ClerkPart = typeof import('./clerk-part.js');

export interface ClerkHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly made: Printable | undefined;
  go: (places: readonly Place[]) => void;
  tell: (notice: Notice | undefined) => void;
}

/** The clerk's check beside the pages: loaded when it is asked for, made again where the document has changed. */
export class ClerkController implements ReactiveController {
  open = false;
  /** What is put in the place of loading by tests that look at a lost connection. */
  load: () => Promise<ClerkPart> = () => import('./clerk-part.js');
  readonly #host: ClerkHost;
  #part: ClerkPart | undefined;
  #clauses: readonly Clause[] | null | undefined;
  #of: PlanFile | undefined;
  #made: Printable | undefined;
  readonly #quiet = new Quiet(() => {
    this.#check();
  });

  constructor(host: ClerkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { plan, made } = this.#host;
    if (!this.open || !this.#part || !made || (plan === this.#of && made === this.#made)) return;
    if (this.#clauses === undefined) this.#check();
    else if (!this.#quiet.waiting) this.#quiet.ask();
  }

  hostDisconnected(): void {
    this.#quiet.cancel();
  }

  readonly toggle = (): void => {
    if (this.open) this.close();
    else void this.#show();
  };

  readonly close = (): void => {
    this.open = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.check')?.focus();
    });
  };

  get view(): TemplateResult | typeof nothing {
    if (!this.open || !this.#part || this.#clauses === undefined) return nothing;
    return this.#part.clerkView(this.#clauses, this.#host.language, { go: this.#host.go, close: this.close });
  }

  async #show(): Promise<void> {
    this.open = true;
    this.#host.requestUpdate();
    try {
      this.#part ??= await this.load();
    } catch {
      this.open = false;
      const texts = documentPreviewMessages[this.#host.language];
      this.#host.tell({
        tone: 'late',
        text: texts.notLoaded,
        actions: [{ label: texts.again, run: this.toggle }],
      });
      return;
    }
    this.#host.tell(undefined);
    this.#check();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#clerk-heading')?.focus();
  }

  #check(): void {
    const { plan, made } = this.#host;
    if (!plan || !made || !this.#part) return;
    this.#of = plan;
    this.#made = made;
    this.#clauses = this.#part.clerkCheck(plan, { profile: made.profile, tables: made.tables });
    this.#host.requestUpdate();
  }
}
