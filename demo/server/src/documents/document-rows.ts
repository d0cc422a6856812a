import { instantIn, numberIn, textIn } from '../database/columns.js';
import type { Queries, Row } from '../database/database.js';
import { rightParts, type Right, type RightPart } from '../rights/index.js';

export type KindName = 'plan' | 'round';

/** Which document is meant. */
export interface DocumentKey {
  kind: KindName;
  id: string;
}

export interface StoredDocument {
  version: number;
  content: unknown;
}

export interface StoredCommand {
  id: string;
  version: number;
  actor: string;
  content: unknown;
  /** ISO instant at which it came here; `at` of the command is what the person's clock said. */
  receivedAt: string;
}

function storedCommand(row: Row): StoredCommand {
  return {
    id: textIn(row, 'id'),
    version: numberIn(row, 'version'),
    actor: textIn(row, 'actor'),
    content: row.content,
    receivedAt: instantIn(row, 'received_at'),
  };
}

function isRightPart(value: unknown): value is RightPart {
  return rightParts.some((part) => part === value);
}

function rightOf(row: Row): Right {
  const parts: unknown[] = Array.isArray(row.parts) ? row.parts : [];
  const units: unknown[] | null = Array.isArray(row.units) ? row.units : null;
  return {
    parts: parts.filter(isRightPart),
    units: units?.filter((unit): unit is string => typeof unit === 'string') ?? null,
  };
}

/** Puts a new document in. @returns false where the id is taken */
export async function insertDocument({ query }: Queries, { kind, id }: DocumentKey, content: unknown) {
  const json = JSON.stringify(content);
  const rows = await query(
    `insert into document (kind, id, version, first, content) values ($1, $2, 1, $3, $3)
     on conflict do nothing returning id`,
    [kind, id, json],
  );
  return rows.length > 0;
}

/** Reads a document that must not change until the transaction ends. */
export async function readDocument(
  { query }: Queries,
  { kind, id }: DocumentKey,
): Promise<StoredDocument | undefined> {
  const [row] = await query('select version, content from document where kind = $1 and id = $2 for share', [
    kind,
    id,
  ]);
  return row && { version: numberIn(row, 'version'), content: row.content };
}

/** Reads a document that is about to be changed: whoever else wants to change it waits. */
export async function lockDocument(
  { query }: Queries,
  { kind, id }: DocumentKey,
): Promise<StoredDocument | undefined> {
  const [row] = await query('select version, content from document where kind = $1 and id = $2 for update', [
    kind,
    id,
  ]);
  return row && { version: numberIn(row, 'version'), content: row.content };
}

export async function writeDocument(
  { query }: Queries,
  { kind, id }: DocumentKey,
  { version, content }: StoredDocument,
): Promise<void> {
  await query('update document set version = $3, content = $4 where kind = $1 and id = $2', [
    kind,
    id,
    version,
    JSON.stringify(content),
  ]);
}

/** What a person of an agency is told of a document without opening it; undefined where the agency has no right. */
export async function readSeen(
  { query }: Queries,
  { kind, id }: DocumentKey,
  agency: string,
): Promise<{ version: number; units: readonly string[] | null } | undefined> {
  const [row] = await query(
    `select document.version, parts, units from document join agency_right
       on agency_right.kind = document.kind and agency_right.document = document.id
     where document.kind = $1 and document.id = $2 and agency_right.agency = $3`,
    [kind, id, agency],
  );
  return row && { version: numberIn(row, 'version'), units: rightOf(row).units };
}

/** The documents of a kind in which an agency has rights, by id. */
export async function listDocuments({ query }: Queries, kind: KindName, agency: string) {
  const rows = await query(
    `select document.id, document.version from document join agency_right
       on agency_right.kind = document.kind and agency_right.document = document.id
     where document.kind = $1 and agency_right.agency = $2 order by document.id`,
    [kind, agency],
  );
  return rows.map((row) => ({ id: textIn(row, 'id'), version: numberIn(row, 'version') }));
}

export async function insertCommand(
  { query }: Queries,
  { kind, id }: DocumentKey,
  command: { id: string; version: number; actor: string; content: string },
): Promise<void> {
  await query(
    'insert into command (kind, document, version, id, actor, content) values ($1, $2, $3, $4, $5, $6)',
    [kind, id, command.version, command.id, command.actor, command.content],
  );
}

/** Those of the given commands that are in the log already. */
export async function knownCommands(
  { query }: Queries,
  { kind, id }: DocumentKey,
  ids: readonly string[],
): Promise<StoredCommand[]> {
  const rows = await query(
    `select * from command where kind = $1 and document = $2
       and id in (select json_array_elements_text($3::json)) order by version`,
    [kind, id, JSON.stringify(ids)],
  );
  return rows.map(storedCommand);
}

/** The log behind a version, the oldest first. */
export async function readLog(
  { query }: Queries,
  { kind, id }: DocumentKey,
  after: number,
  limit: number,
): Promise<StoredCommand[]> {
  const rows = await query(
    `select * from command where kind = $1 and document = $2 and version > $3 order by version limit $4`,
    [kind, id, after, limit],
  );
  return rows.map(storedCommand);
}

/** What a document was at first, and all commands since. */
export async function readHistory(queries: Queries, key: DocumentKey): Promise<unknown[]> {
  const [row] = await queries.query('select first from document where kind = $1 and id = $2', [
    key.kind,
    key.id,
  ]);
  const log = await readLog(queries, key, 0, 2 ** 31 - 1);
  return [row?.first, ...log.map(({ content }) => content)];
}

export async function readRight(
  { query }: Queries,
  { kind, id }: DocumentKey,
  agency: string,
): Promise<Right | undefined> {
  const [row] = await query(
    'select parts, units from agency_right where kind = $1 and document = $2 and agency = $3',
    [kind, id, agency],
  );
  return row && rightOf(row);
}

/** The version of a document at which an agency's right became what it is; what it has of that version may be another's part. */
export async function rightSince(
  { query }: Queries,
  { kind, id }: DocumentKey,
  agency: string,
): Promise<number> {
  const [row] = await query(
    'select since_version from agency_right where kind = $1 and document = $2 and agency = $3',
    [kind, id, agency],
  );
  return row ? numberIn(row, 'since_version') : 0;
}

export async function readRights({ query }: Queries, { kind, id }: DocumentKey) {
  const rows = await query(
    'select agency, parts, units from agency_right where kind = $1 and document = $2 order by agency',
    [kind, id],
  );
  return rows.map((row) => ({ agency: textIn(row, 'agency'), ...rightOf(row) }));
}

/** @param since the version of the document at which the right becomes so; 0: with the document itself */
export async function writeRight(
  { query }: Queries,
  { kind, id }: DocumentKey,
  agency: string,
  { parts, units }: Right,
  since = 0,
): Promise<void> {
  await query(
    `insert into agency_right (kind, document, agency, parts, units, since_version)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, document, agency) do update
     set parts = excluded.parts, units = excluded.units, since_version = excluded.since_version`,
    [kind, id, agency, JSON.stringify(parts), units && JSON.stringify(units), since],
  );
}

export async function deleteRight(
  { query }: Queries,
  { kind, id }: DocumentKey,
  agency: string,
): Promise<void> {
  await query('delete from agency_right where kind = $1 and document = $2 and agency = $3', [
    kind,
    id,
    agency,
  ]);
}
