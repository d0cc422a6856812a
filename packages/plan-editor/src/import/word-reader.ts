import type {
  DocxCode,
  DocxNotes,
  DocxReadOptions,
  editedPlan,
  EditedItems,
  readDocx,
} from '@phoihop/document/docx-read';
import type { Plan, ReadResult, Result } from '@phoihop/plan';

/** What reads Word files; loaded when one is chosen. */
export interface WordReader {
  readDocx: typeof readDocx;
  editedPlan: typeof editedPlan;
}
export const loadWordReader = (): Promise<WordReader> => import('@phoihop/document/docx-read');

/** A Word file of another program, read as its text is. */
export interface ReadFile extends DocxNotes {
  as: 'text';
  text: string;
  result: ReadResult;
}

/**
 * A file that was made here: the plan as it is in it. `edited`: the items that are other than in the working copy, or
 * than in the plan that is open, where the file came out of that.
 */
export interface OwnFile extends DocxNotes {
  as: 'own';
  plan: Plan;
  edited: EditedItems | null;
}

/** Whether a file came out of a plan: one in five of its items at least is there. */
function cameOutOf(plan: Plan, current: Plan | undefined): current is Plan {
  const known = new Set(current?.items.map(({ id }) => id));
  const shared = plan.items.filter(({ id }) => known.has(id)).length;
  return shared > 0 && shared * 5 >= plan.items.length;
}

/** Reads a Word file beside the plan that is open; null when it was given up. */
export async function readWord(
  reader: WordReader,
  bytes: Uint8Array,
  current: Plan | undefined,
  options: DocxReadOptions,
): Promise<Result<ReadFile | OwnFile, DocxCode> | null> {
  const read = await reader.readDocx(bytes, options);
  if (!read?.ok) return read;
  const { value } = read;
  const { changes, comments } = value;
  const notes = { changes, comments };
  switch (value.as) {
    case 'working-copy':
      return { ok: true, value: { as: 'own', plan: value.file.plan, edited: value.items, ...notes } };
    case 'issued': {
      // What is not printed, such as who does what, is in the plan that is open.
      const edited = cameOutOf(value.plan, current) ? reader.editedPlan(current, value.plan) : null;
      const own = edited ? { plan: edited.plan, edited: edited.items } : { plan: value.plan, edited: null };
      return { ok: true, value: { as: 'own', ...own, ...notes } };
    }
    case 'foreign':
      if (value.read.as !== 'document') return { ok: false, code: 'docx-not-docx', params: {} };
      return { ok: true, value: { as: 'text', text: value.read.text, result: value.read.read, ...notes } };
  }
}
