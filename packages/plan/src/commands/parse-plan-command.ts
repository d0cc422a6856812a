import { parseWith } from '../model/parse.js';
import type { Result } from '../result.js';
import { planCommandSchema, type PlanCommand } from './plan-change.js';

/**
 * A command on a plan file from JSON that anyone may have written; fields that we do not know are kept. Refused with
 * `not-a-command`, which says in `path` which field is wrong.
 */
export function parsePlanCommand(json: unknown): Result<PlanCommand, 'not-a-command'> {
  return parseWith(planCommandSchema, json, 'not-a-command');
}
