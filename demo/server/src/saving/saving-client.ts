import {
  deviceOutbox,
  DocumentSaver,
  restRepository,
  type JoinTabs,
  type SaverParts,
  type SavingState,
} from '@phoihop/kit/repository';
import {
  newId,
  parsePlanCommand,
  planModel,
  type PlanChange,
  type PlanCommand,
  type PlanFile,
} from '@phoihop/plan';
import { DEMO_HEADER } from '../sign-in/demo-users.js';

type State = SavingState<PlanChange>;

/** As in Node, so in a page. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A person with a browser: store, repository and outbox as on a page, on a device of their own. */
export class SavingClient {
  /** Every command that the person made and saw taken into the document. */
  readonly made: PlanCommand[] = [];
  readonly states: State['state'][] = [];
  readonly #parts: SaverParts<PlanFile, PlanChange>;
  #saver: DocumentSaver<PlanFile, PlanChange> | undefined;

  constructor(
    address: string,
    user: string,
    id: string,
    device = user,
    tabs?: JoinTabs<PlanFile, PlanChange>,
  ) {
    this.#parts = {
      model: planModel,
      repository: restRepository(planModel, {
        address: `${address}/api/plans`,
        headers: () => ({ [DEMO_HEADER]: user }),
        parseCommand: parsePlanCommand,
      }),
      outbox: deviceOutbox(planModel, parsePlanCommand, { documentId: id, actorId: device }),
      id,
      told: ({ state }) => {
        if (this.states.at(-1) !== state) this.states.push(state);
      },
      // Soon enough for a test, and not at once: others come in between.
      wait: () => 20,
      ...(tabs && { tabs }),
    };
  }

  get saver(): DocumentSaver<PlanFile, PlanChange> {
    if (!this.#saver) throw new RangeError('the page is not open');
    return this.#saver;
  }

  get isOpen(): boolean {
    return this.#saver !== undefined;
  }

  get document(): PlanFile {
    return this.saver.store.document;
  }

  get state(): State {
    return this.saver.state;
  }

  /** Opens the page. @returns whether it has a document */
  async open(): Promise<boolean> {
    const opened = await DocumentSaver.open(this.#parts);
    if (opened.ok) this.#saver = opened.value;
    return opened.ok;
  }

  make(change: PlanChange): string | undefined {
    const command: PlanCommand = { ...change, id: newId(), at: new Date().toISOString() };
    const result = this.saver.store.dispatch(command);
    if (result.ok) this.made.push(command);
    return result.ok ? command.id : undefined;
  }

  /** The tab is gone, in the middle of whatever it does; what lies on the device stays. */
  async leave(): Promise<void> {
    const saver = this.#saver;
    this.#saver = undefined;
    await saver?.close();
  }

  /** Until nothing is under way any more. */
  async settled(): Promise<void> {
    const until = Date.now() + 60_000;
    while (this.state.changes > 0) {
      if (Date.now() > until) throw new Error(`still ${JSON.stringify(this.state)}`);
      await this.saver.flush();
      if (this.state.changes > 0) await pause(20);
    }
  }
}
