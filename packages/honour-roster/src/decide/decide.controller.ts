import { newId } from '@phoihop/plan';
import {
  nextStates,
  states,
  withRemark,
  type NominationState,
  type Reason,
  type RoundChange,
  type Step,
} from '@phoihop/plan/round';
import { decideTogether, rosterRows, type BulkDecision, type RosterRow } from '@phoihop/plan/round/roster';
import { parseVietnameseDate } from '@phoihop/vietnamese/dates';
import { NominationRemarkEvent } from '../honour-roster.events.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import { decideMessages, type DecideMessages } from './decide.messages.js';

/** What the person has filled in so far. */
export interface DecisionForm {
  reason: string;
  /** What is written about the nominations: a reason in words of one's own, or more than the ready one says. */
  words: string;
  number: string;
  date: string;
  replaces: string;
}

const BLANK: DecisionForm = { reason: '', words: '', number: '', date: '', replaces: '' };

/** What a decision on the chosen nominations would do. */
export interface Outlook extends BulkDecision {
  /** Rows that the person may not move there. */
  notAllowed: readonly RosterRow[];
}

/** A decision on one or many nominations: chosen, looked at, made with one step of undo. */
export class DecideController {
  to: NominationState | undefined;
  form = BLANK;
  /** The person has asked to go on: what is missing is told. */
  asked = false;
  /** What was written could not be stored. */
  failed = false;
  readonly #host: RosterHost;
  readonly #dialogs: Dialogs;
  #ids: ReadonlySet<string> = new Set();

  constructor(host: RosterHost, dialogs: Dialogs) {
    this.#host = host;
    this.#dialogs = dialogs;
  }

  get texts(): DecideMessages {
    return decideMessages[this.#host.language];
  }

  get rows(): readonly RosterRow[] {
    return this.#host.rosterRows.filter(({ id }) => this.#ids.has(id));
  }

  /** Where at least one of the chosen may go, and the person may take it. */
  get targets(): readonly NominationState[] {
    const { rows } = this;
    return states.filter((to) => rows.some((row) => this.#mayTake(row, to)));
  }

  /** The round's reasons for that outcome. */
  get reasons(): readonly Reason[] {
    const { to } = this;
    const reasons = this.#host.file?.round.reasons ?? [];
    return to === undefined ? [] : reasons.filter((reason) => reason.states.includes(to));
  }

  /** Those recognised last year, in whose place somebody may come. */
  get replaceable(): readonly RosterRow[] {
    const { lastYear } = this.#host;
    if (this.to !== 'decided' || this.#ids.size !== 1 || !lastYear) return [];
    return rosterRows(lastYear).filter(({ state }) => state === 'decided');
  }

  /** Whether words of one's own may be written: where the unit is told why. */
  get takesWords(): boolean {
    return this.to === 'returned' || this.to === 'refused' || this.to === 'removed';
  }

  get takesDecision(): boolean {
    return this.to === 'decided' || this.to === 'refused' || this.to === 'removed';
  }

  get reasonMissing(): boolean {
    const asksWhy = this.reasons.length > 0 || this.to === 'returned';
    return asksWhy && this.form.reason === '' && !this.#words;
  }

  get dateUnread(): boolean {
    return this.form.date.trim() !== '' && !parseVietnameseDate(this.form.date).ok;
  }

  /** What would be done now; nothing is changed yet. */
  get outlook(): Outlook | undefined {
    return this.#outlook();
  }

  #outlook(remarks?: ReadonlyMap<string, string>): Outlook | undefined {
    const { to } = this;
    const { file } = this.#host;
    if (to === undefined || !file) return undefined;
    const notAllowed = this.rows.filter(
      (row) => nextStates(row.state).includes(to) && !this.#mayTake(row, to),
    );
    const refused = new Set(notAllowed.map(({ id }) => id));
    const ids = new Set(Array.from(this.#ids).filter((id) => !refused.has(id)));
    return { ...decideTogether(file.round, this.#host.rosterRows, ids, this.#step(to), remarks), notAllowed };
  }

  open(ids: ReadonlySet<string>): void {
    this.#ids = ids;
    this.form = BLANK;
    this.asked = this.failed = false;
    const { targets } = this;
    // What is chosen for the person is what most come for: the next step of the procedure.
    this.to =
      targets.find((to) => to === 'decided') ?? targets.find((to) => to === 'commune-checked') ?? targets[0];
    this.#dialogs.show('decide');
  }

  choose(to: NominationState): void {
    this.to = to;
    this.form = { ...this.form, reason: '', words: '', replaces: '' };
    this.asked = this.failed = false;
    this.#host.requestUpdate();
  }

  fill(parts: Partial<DecisionForm>): void {
    this.form = { ...this.form, ...parts };
    this.#host.requestUpdate();
  }

  /** Resolves to whether it was done. */
  async accept(): Promise<boolean> {
    const { outlook, to } = this;
    this.asked = true;
    if (!outlook?.change || to === undefined || this.reasonMissing || this.dateUnread) {
      this.#host.requestUpdate();
      return false;
    }
    const remarks = await this.#remarked(outlook.taken);
    const change = remarks && this.#outlook(remarks)?.change;
    if (!change) {
      this.failed = true;
      this.#host.requestUpdate();
      return false;
    }
    this.#dialogs.close();
    if (!this.#host.act(change).ok) return false;
    this.#host.clearChosen();
    const { texts } = this;
    this.#host.tell({
      tone: 'plain',
      text: texts.done(this.#host.texts.states[to], outlook.taken.length),
      actions: [
        {
          label: texts.undo,
          run: () => {
            this.#host.undo();
          },
        },
      ],
    });
    return true;
  }

  get #words(): string {
    return this.takesWords ? this.form.words.trim() : '';
  }

  /** Hands what was written to the host, and puts it beside the people's data. @returns the keys by nominations; undefined where the host could not take it */
  async #remarked(rows: readonly RosterRow[]): Promise<ReadonlyMap<string, string> | undefined> {
    const text = this.#words;
    if (text === '') return new Map();
    const events = rows.map(({ id }) => new NominationRemarkEvent(id, newId(), text));
    for (const event of events) this.#host.dispatchEvent(event);
    try {
      await Promise.all(events.map(async ({ answer }) => answer));
    } catch {
      return undefined;
    }
    const isKept = this.#host.revise((file) =>
      events.reduce((now, { nomination, key }) => withRemark(now, key, { nomination, text }), file),
    );
    return isKept ? new Map(events.map(({ nomination, key }) => [nomination, key])) : undefined;
  }

  #mayTake({ id, state }: RosterRow, to: NominationState): boolean {
    if (!nextStates(state).includes(to)) return false;
    const change: RoundChange = {
      type: 'nomination/step',
      part: 'round',
      nomination: id,
      from: state,
      step: { to, at: new Date().toISOString() },
    };
    return this.#host.may(change);
  }

  #step(to: NominationState): Step {
    const { reason, number, date, replaces } = this.form;
    const by = this.#host.author;
    const day = parseVietnameseDate(date);
    const decision = {
      ...(number.trim() !== '' && { number: number.trim() }),
      ...(day.ok && { date: day.date }),
    };
    return {
      to,
      at: new Date().toISOString(),
      ...(by && { by }),
      ...(reason !== '' && { reason }),
      ...(this.takesDecision && Object.keys(decision).length > 0 && { decision }),
      ...(replaces !== '' && to === 'decided' && { replaces }),
    };
  }
}
