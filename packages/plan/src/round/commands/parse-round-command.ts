import { parseWith } from '../../model/parse.js';
import type { Result } from '../../result.js';
import { roundCommandSchema, type RoundCommand } from './round-change.js';

/** A command on a round from JSON that anyone may have written, as `parsePlanCommand` reads those on plans. */
export function parseRoundCommand(json: unknown): Result<RoundCommand, 'not-a-command'> {
  return parseWith(roundCommandSchema, json, 'not-a-command');
}
