import * as v from 'valibot';
import { personalRecordSchema, remarkSchema } from '../model/personal-data.js';
import { withRecord, withRemark, type RoundFile } from '../model/index.js';
import type { RoundChange, SingleRoundChange } from './round-change.js';

/** Personal data that a command names by their key, as a server keeps them: apart from it, below the round. */
export interface NamedPersonalData {
  /** `records/KEY` or `remarks/KEY`. */
  place: string;
  content: unknown;
}

function keysIn(change: SingleRoundChange): { records?: string; remarks?: string | undefined } {
  switch (change.type) {
    case 'nomination/submit':
      return { records: change.nomination.record };
    case 'nomination/record':
      return { records: change.after };
    case 'nomination/step':
      return { remarks: change.step.remark };
    default:
      return {};
  }
}

/** The personal data that a change brings into use, as far as `file` has them. */
function personalNamed({ personal }: RoundFile, change: RoundChange): NamedPersonalData[] {
  const changes = change.type === 'batch' ? change.changes : [change];
  return changes.flatMap((single) => {
    const { records = '', remarks = '' } = keysIn(single);
    const [record, remark] = [personal.records[records], personal.remarks[remarks]];
    return [
      ...(record ? [{ place: `records/${records}`, content: record }] : []),
      ...(remark ? [{ place: `remarks/${remarks}`, content: remark }] : []),
    ];
  });
}

/** The round with personal data where it has none of their key; what was erased does not come back. */
function withNamed(file: RoundFile, named: readonly NamedPersonalData[]): RoundFile {
  let next = file;
  for (const { place, content } of named) {
    const [sort, key = ''] = place.split('/');
    const { records, remarks, erased } = next.personal;
    if (key in records || key in remarks || erased.includes(key)) continue;
    if (sort === 'records' && v.is(personalRecordSchema, content)) next = withRecord(next, key, content);
    if (sort === 'remarks' && v.is(remarkSchema, content)) next = withRemark(next, key, content);
  }
  return next;
}

/**
 * How a round keeps people's data apart from the commands that name them: they go to a server before these, and stay beside
 * the round that is shown until they are there.
 */
export const personalApart = { find: personalNamed, put: withNamed };
