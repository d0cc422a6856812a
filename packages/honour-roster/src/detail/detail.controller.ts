import { erasePersonalData } from '@phoihop/plan/round';
import type { RosterRow } from '@phoihop/plan/round/roster';
import { NominationEraseEvent } from '../honour-roster.events.js';
import { isRow } from '../model/entries.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import { detailMessages, type DetailMessages } from './detail.messages.js';

/** One nomination, looked at as a whole. */
export class DetailController {
  /** The person is asked whether the data are to be erased. */
  asking = false;
  readonly #host: RosterHost;
  readonly #dialogs: Dialogs;
  #id: string | undefined;

  constructor(host: RosterHost, dialogs: Dialogs) {
    this.#host = host;
    this.#dialogs = dialogs;
  }

  get texts(): DetailMessages {
    return detailMessages[this.#host.language];
  }

  get row(): RosterRow | undefined {
    return this.#host.rosterRows.find(({ id }) => id === this.#id);
  }

  open(id: string): void {
    this.#id = id;
    this.asking = false;
    this.#dialogs.show('detail');
  }

  /** The nomination before or behind this one in the list as it is shown. */
  beside(step: 1 | -1): string | undefined {
    const shown = this.#host.model?.entries.filter(isRow) ?? [];
    const at = shown.findIndex(({ id }) => id === this.#id);
    return at < 0 ? undefined : shown[at + step]?.id;
  }

  ask(asking: boolean): void {
    this.asking = asking;
    this.#host.requestUpdate();
  }

  async erase(): Promise<void> {
    const id = this.#id;
    if (id === undefined) return;
    this.asking = false;
    const isGone = await this.#erased(id);
    const { texts } = this;
    this.#dialogs.close();
    this.#host.tell(isGone ? { tone: 'plain', text: texts.erased } : { tone: 'late', text: texts.notErased });
  }

  /** Hands the wish to the host, and takes the data out of the page once the host has them erased. */
  async #erased(nomination: string): Promise<boolean> {
    const event = new NominationEraseEvent(nomination);
    this.#host.dispatchEvent(event);
    try {
      await event.answer;
    } catch {
      return false;
    }
    return this.#host.revise((file) => erasePersonalData(file, nomination));
  }
}
