import {
  accept,
  parsePlanCommand,
  planModel,
  publicPlanFile,
  refuse,
  type ChangeBase,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import { parseRoundCommand, publicView, roundModel, type RoundFile } from '@phoihop/plan/round';
import type { Queries } from '../database/database.js';
import { mayChangeRound, notAllowed, planFault, roundSeenBy, type Worker } from '../rights/index.js';
import { readHistory, type DocumentKey, type KindName, type StoredDocument } from './document-rows.js';
import { checkTexts } from './plain-text.js';
import { commandsCame, readPersonal, type PersonalRow } from './personal-rows.js';
import { submissionFault } from './submission-fault.js';
import { runCommands, type Rules, type Run, type SentCommand } from './run-commands.js';

/** A kind of document as the routes see it. What is inside a document, only its rules know. */
export interface Kind {
  readonly name: KindName;
  /** What is put down of a document that a client creates; refused with a code of its model. */
  create(id: string, json: unknown): Result<unknown>;
  /** The document as a person may see it. */
  show(queries: Queries, key: DocumentKey, stored: StoredDocument, worker: Worker): Promise<unknown>;
  /** The document as everybody may see it, once it is published. */
  publish(queries: Queries, key: DocumentKey, stored: StoredDocument): Promise<unknown>;
  /** Makes commands; `document` of what comes back is to be stored. */
  run(
    queries: Queries,
    key: DocumentKey,
    stored: StoredDocument,
    worker: Worker,
    commands: readonly SentCommand[],
  ): Promise<Run<unknown>>;
}

/** How a kind of document lies in the database, if not as it is. */
interface Storage<Document> {
  /** Why a document cannot be put in as it is, if so. */
  unfit: (document: Document) => Refusal | undefined;
  /** What lies in the document's own row. */
  pack: (document: Document) => unknown;
  unpack: (queries: Queries, id: string, content: unknown) => Promise<unknown>;
  show: (queries: Queries, worker: Worker, document: Document, id: string) => Promise<unknown>;
  /** Commands were made, as they go to the log. */
  made: (queries: Queries, id: string, commands: readonly string[]) => Promise<void>;
  /** What of it everybody may see. */
  publicPart: (document: Document) => unknown;
}

function kind<Document, Change extends ChangeBase>(
  name: KindName,
  rules: Rules<Document, Change>,
  storage: Storage<Document>,
): Kind {
  const { model } = rules;
  const open = async (queries: Queries, id: string, content: unknown): Promise<Document> => {
    const parsed = model.parse(await storage.unpack(queries, id, content));
    if (!parsed.ok) throw new Error(`a stored ${name} cannot be read: ${parsed.code}`);
    return parsed.value;
  };
  return {
    name,
    create(id, json) {
      const parsed = model.parse(json);
      if (!parsed.ok) return parsed;
      if (model.identify(parsed.value) !== id)
        return refuse('another-id', { id: model.identify(parsed.value) });
      const plain = checkTexts(parsed.value);
      if (!plain.ok) return plain;
      return storage.unfit(parsed.value) ?? accept(storage.pack(parsed.value));
    },
    async show(queries, { id }, { content }, worker) {
      return storage.show(queries, worker, await open(queries, id, content), id);
    },
    async publish(queries, { id }, { content }) {
      return storage.publicPart(await open(queries, id, content));
    },
    async run(queries, key, { content, version }, worker, commands) {
      const document = await open(queries, key.id, content);
      const earlier = () => readHistory(queries, key);
      const run = await runCommands(rules, worker, { document, version }, commands, earlier);
      await storage.made(
        queries,
        key.id,
        run.accepted.map((command) => command.content),
      );
      return { ...run, document: storage.pack(run.document) };
    },
  };
}

const plans = kind(
  'plan',
  {
    model: planModel,
    parseCommand: parsePlanCommand,
    fault: planFault,
  },
  {
    unfit: () => undefined,
    pack: (file) => file,
    unpack: (_queries, _id, content) => Promise.resolve(content),
    show: (_queries, _worker, file) => Promise.resolve(file),
    made: () => Promise.resolve(),
    publicPart: publicPlanFile,
  },
);

/** The personal data of a round as they stand in its file. */
function personalOf(rows: readonly PersonalRow[]) {
  const of = (sort: PersonalRow['sort']) =>
    Object.fromEntries(
      rows
        .filter((row) => row.sort === sort && row.content !== null)
        .map(({ key, content }) => [key, content]),
    );
  return {
    records: of('record'),
    remarks: of('remark'),
    erased: rows.filter(({ content }) => content === null).map(({ key }) => key),
  };
}

function withoutPersonal(file: RoundFile): RoundFile {
  return { ...file, personal: { records: {}, remarks: {}, erased: [] } };
}

/** Data whose command has not come yet are there for those alone who have sent them. */
function withoutKeys(file: RoundFile, hidden: ReadonlySet<string>): RoundFile {
  if (hidden.size === 0) return file;
  const { records, remarks, ...personal } = file.personal;
  const seen = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !hidden.has(key)));
  return { ...file, personal: { ...personal, records: seen(records), remarks: seen(remarks) } };
}

const rounds = kind(
  'round',
  {
    model: roundModel,
    parseCommand: parseRoundCommand,
    fault: (worker, file, change) =>
      mayChangeRound(worker, file, change)
        ? submissionFault(worker, file, change, new Date())
        : notAllowed(change.part),
  },
  {
    // People's data come one by one, each with the agency that sent them.
    unfit: ({ nominations, personal }) =>
      nominations.length > 0 || Object.keys({ ...personal.records, ...personal.remarks }).length > 0
        ? refuse('round-not-empty')
        : undefined,
    pack: withoutPersonal,
    async unpack(queries, id, content) {
      const personal = personalOf(await readPersonal(queries, id));
      return typeof content === 'object' ? { ...content, personal } : content;
    },
    async show(queries, worker, file, id) {
      const rows = await readPersonal(queries, id);
      const isOwn = ({ agency }: PersonalRow): boolean => agency === worker.user.agency;
      const keysOf = (some: readonly PersonalRow[]) => new Set(some.map(({ key }) => key));
      const seen = withoutKeys(file, keysOf(rows.filter((row) => row.awaitsCommand && !isOwn(row))));
      return worker.right.units === null ? seen : roundSeenBy(worker, seen, keysOf(rows.filter(isOwn)));
    },
    made: commandsCame,
    publicPart: publicView,
  },
);

/** By the word of their addresses. */
export const kinds: Readonly<Record<'plans' | 'rounds', Kind>> = { plans, rounds };
