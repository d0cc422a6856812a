import type { Plan } from '../../model/plan.js';
import type { ReadLine, ReadNote } from '../result.js';

/** What stands before the body, read. */
export interface Header {
  plan: Partial<Plan> & Pick<Plan, 'kind'>;
  lines: ReadLine[];
  notes: ReadNote[];
  /** The index of the first line behind the header. */
  end: number;
}
