import type { Row } from './database.js';

/** @throws RangeError where the column is not text: statement and code do not fit each other */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new RangeError(`the column ${column} is not text`);
  return value;
}

/** @throws RangeError where the column is not a whole number */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new RangeError(`the column ${column} is not a number`);
  return value;
}

/** A moment as an ISO instant. @throws RangeError where the column is not one */
export function instantIn(row: Row, column: string): string {
  const value = row[column];
  if (!(value instanceof Date)) throw new RangeError(`the column ${column} is not a moment`);
  return value.toISOString();
}
