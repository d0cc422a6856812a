import {
  accept,
  refuse,
  type Actor,
  type ChangeBase,
  type CommandParser,
  type DocumentModel,
  type Refusal,
  type Result,
  type Stamp,
} from '@phoihop/plan';
import type { Worker } from '../rights/index.js';
import { foreignIn, wereWritten } from './authors.js';
import type { Outcome } from './outcome.js';
import { checkTexts } from './plain-text.js';

/** A document may grow to this size, as JSON (characters). */
const LARGEST_DOCUMENT = 5_000_000;

/** What differs between plan files and rounds. */
export interface Rules<Document, Change extends ChangeBase> {
  model: DocumentModel<Document, Change>;
  parseCommand: CommandParser<Change>;
  /** Why a person may not make a change here, if so; asked after it was found to be a command. */
  fault: (worker: Worker, document: Document, change: Change) => Refusal | null;
}

/** A command as it is sent: who made it is not asked of the browser. */
export interface SentCommand {
  id: string;
  at: string;
}

export interface Run<Document> {
  document: Document;
  outcomes: Outcome[];
  /** What goes to the log, in order. */
  accepted: { id: string; version: number; content: string }[];
}

/** The earlier states that a change may restore from; asked for only where one names others as authors. */
export type Earlier = () => Promise<readonly unknown[]>;

async function tryCommand<Document, Change extends ChangeBase>(
  rules: Rules<Document, Change>,
  worker: Worker,
  document: Document,
  sent: SentCommand,
  earlier: Earlier,
): Promise<Result<{ document: Document; command: Change & Stamp }>> {
  const { user } = worker;
  const by: Actor = { id: user.id, name: user.name, agency: user.agency };
  const parsed = rules.parseCommand({ ...sent, by });
  if (!parsed.ok) return parsed;
  const command = parsed.value;
  const fault = rules.fault(worker, document, command);
  if (fault) return fault;
  const plain = checkTexts(command);
  if (!plain.ok) return plain;
  const foreign = foreignIn(command, user);
  if (foreign.length > 0 && !wereWritten(foreign, [document, ...(await earlier())], user)) {
    return refuse('not-the-author');
  }
  const next = rules.model.apply(document, command);
  return next.ok ? checked(rules, next.value, command) : next;
}

/** A command may fit its schema and still lead to a document that nobody could open again. */
function checked<Document, Change extends ChangeBase>(
  { model }: Rules<Document, Change>,
  document: Document,
  command: Change & Stamp,
): Result<{ document: Document; command: Change & Stamp }> {
  const json = JSON.stringify(document);
  if (json.length > LARGEST_DOCUMENT) return refuse('document-too-large', { limit: LARGEST_DOCUMENT });
  const whole = model.parse(JSON.parse(json));
  if (!whole.ok) return refuse('breaks-document', { reason: whole.code });
  return accept({ document, command });
}

function refused(id: string, { code, params }: Refusal): Outcome {
  return { id, accepted: false, code, params };
}

/** Makes commands on a document, in order. One that is refused changes nothing, and the next is tried. */
export async function runCommands<Document, Change extends ChangeBase>(
  rules: Rules<Document, Change>,
  worker: Worker,
  start: { document: Document; version: number },
  commands: readonly SentCommand[],
  earlier: Earlier,
): Promise<Run<Document>> {
  const run: Run<Document> = { document: start.document, outcomes: [], accepted: [] };
  let version = start.version;
  for (const sent of commands) {
    const made: unknown[] = run.accepted.map(({ content }): unknown => JSON.parse(content));
    const next = await tryCommand(rules, worker, run.document, sent, async () => [
      ...(await earlier()),
      ...made,
    ]);
    if (!next.ok) {
      run.outcomes.push(refused(sent.id, next));
      continue;
    }
    version += 1;
    run.document = next.value.document;
    run.outcomes.push({ id: sent.id, accepted: true, version });
    run.accepted.push({ id: sent.id, version, content: JSON.stringify(next.value.command) });
  }
  return run;
}
