import type { ChangeBase, Params, Refusal, Result, Stamp } from '@phoihop/plan';
import type { Beside } from './beside.js';

/** A document with the version that its repository gives it: opaque, handed back as it came (an ETag, a number). */
export interface Versioned<Document> {
  document: Document;
  version: string;
}

/** A command that was not taken over, and why. */
export interface RefusedCommand {
  id: string;
  code: string;
  params: Params;
}

/** What went wrong with the way, not with a command. */
export interface Failure {
  outcome: 'failed';
  /** `offline`, `server-fault`, `busy`, `not-json`, `signed-out`, `not-allowed`, `not-found`, `not-accepted` … */
  fault: Refusal;
  /** Whether the same may be asked again later, by itself. */
  again: boolean;
  /** Not before this many milliseconds. */
  after?: number;
}

/** A command as the repository has it. */
export interface LoggedCommand<Change> {
  command: Change & Stamp;
  /** ISO instant at which it came there, by the clock of the repository. */
  receivedAt: string;
}

export type SaveOutcome<Document> =
  /** Each command is in the document now, or refused. `version`: of the document with them, as far as we know it. */
  | { outcome: 'saved'; version: string; refused: readonly RefusedCommand[] }
  /** Others have gone on: nothing was made. `known`: those of the commands that are in the document already. */
  | ({ outcome: 'moved-on'; known: readonly string[] } & Versioned<Document>)
  | Failure;

/**
 * Where documents of a kind are kept. Two functions are enough; whoever writes them for a host needs no more than twenty lines
 * (docs/saving.md). Neither throws: what may happen is a value.
 */
export interface Repository<Document, Change extends ChangeBase> {
  load(id: string): Promise<Result<Versioned<Document>> | Failure>;
  /**
   * Makes commands, in order, on the version on which the person made them. Asked again with the same commands, because
   * an answer was lost, it answers the same; no command is ever made twice.
   * @param beside what the commands name and do not hold: to be put down before them, and once, though it comes again
   */
  save(
    id: string,
    commands: readonly (Change & Stamp)[],
    version: string,
    beside: readonly Beside[],
  ): Promise<SaveOutcome<Document>>;
  /**
   * What was made since a version, in order: less than the whole document. Undefined where that cannot be told, and the
   * document is to be loaded. Left out by repositories that keep no log.
   */
  since?(
    id: string,
    version: string,
  ): Promise<{ commands: readonly LoggedCommand<Change>[]; version: string } | Failure | undefined>;
  /**
   * Tells what others make of a document, and where they are, until the watch is left. Left out by repositories that
   * cannot: what others make then comes with one's own saving.
   * @param actorId who works here, as the host names them; empty where it names nobody
   */
  watch?(id: string, listener: LiveListener, actorId: string): LiveMember;
  /** How far the clock of the repository is ahead of the one here (milliseconds): what is stamped here goes by that. */
  ahead?(): number;
}

/** Somebody else who has a document open. */
export interface PersonHere {
  id: string;
  name: string;
  /** The host's id of the agency. */
  agency: string;
  /** The id of the item in which their caret is; null: in none. */
  place: string | null;
}

/** Who wants to know of a document. */
export interface LiveListener {
  version: (version: number) => void;
  people?: (people: readonly PersonHere[]) => void;
  /** It is ours no longer, or never was. */
  gone?: () => void;
}

/** What a page does with a document that it follows. */
export interface LiveMember {
  /** Tells others where the person is: the id of the item in which the caret is, null for none. */
  move(place: string | null): void;
  leave(): void;
}

export function failed(code: string, again: boolean, params: Params = {}, after?: number): Failure {
  const fault: Refusal = { ok: false, code, params };
  return { outcome: 'failed', fault, again, ...(after !== undefined && { after }) };
}
