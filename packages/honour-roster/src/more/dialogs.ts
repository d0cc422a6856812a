import { showModal } from '@phoihop/kit';
import type { ReactiveController } from 'lit';
import type { RosterHost } from './roster-host.js';

export type DialogName = 'decide' | 'detail' | 'compare' | 'balance';

/** Which dialog is open; one at a time. */
export class Dialogs implements ReactiveController {
  open: DialogName | undefined;
  readonly #host: RosterHost;

  constructor(host: RosterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = undefined;
  }

  hostUpdated(): void {
    if (this.open === undefined) return;
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog) showModal(dialog);
  }

  show(name: DialogName): void {
    // Another dialog than before is another element: the browser puts the focus into it anew.
    this.open = name;
    this.#host.requestUpdate();
  }

  /** The focus goes back to the list, unless another dialog has taken its place. */
  readonly close = (): void => {
    if (this.open === undefined) return;
    this.open = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.open === undefined) this.#host.backToList();
    });
  };
}
