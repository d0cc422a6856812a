import type { HeadLine } from '@phoihop/plan';

/** A line of the foot that is a recipient, by its id. */
export interface RecipientLine {
  of: 'recipient';
  id: string;
}

/** Marks the keys of these texts, apart from the ids of items. */
export const HEAD = 'head:';
export const RECIPIENT = 'recipient:';

/** The key under which a line of head or foot is edited. */
export function lineKey(line: HeadLine | RecipientLine): string {
  if (line.of === 'recipient') return `${RECIPIENT}${line.id}`;
  return 'at' in line ? `${HEAD}${line.of}:${String(line.at)}:${line.field}` : `${HEAD}${line.of}`;
}
