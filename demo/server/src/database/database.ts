/** A row as the database gives it: each column is checked where it is used. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement; values are never written into its text. */
export interface Queries {
  readonly query: (text: string, values?: readonly (string | number | null)[]) => Promise<Row[]>;
}

/** PostgreSQL, embedded or a server: what the rest of this program knows of it. */
export interface Database extends Queries {
  /** Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. */
  transaction<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** The database cannot be reached now; what was asked for may be asked for again later. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
