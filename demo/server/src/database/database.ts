/** A row as the database gives it: each column is checked where it is used. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement; values are never written into its text. */
export interface Queries {
  readonly query: (text: string, values?: readonly (string | number | null)[]) => Promise<Row[]>;
}

/** PostgreSQL, embedded or a server: what the rest of this program knows of it. */
export interface Database extends Queries {
  /** Whether other programs may be at work on it at the same time. */
  readonly isShared: boolean;
  /** Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. */
  transaction<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  /**
   * Hears what is notified on a channel, by this program or another one.
   * @param told called with each payload, once its transaction is committed
   * @param missed called when the line was lost and is back: what was said meanwhile was not heard
   * @returns ends it
   */
  listen(channel: string, told: (payload: string) => void, missed: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database cannot be reached now; what was asked for may be asked for again later. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
