import { saveFile } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a report to the person as a Word file, made in the page; false where its part could not be loaded. */
export async function deliverWord(report: Plan, name: string): Promise<boolean> {
  try {
    const { writeDocx } = await import('@phoihop/document/docx');
    const bytes = await writeDocx(report);
    if (!bytes) return false;
    // A copy: a part of a larger buffer is no part of a file.
    saveFile({ name, type: WORD, contents: new Uint8Array(bytes) });
    return true;
  } catch {
    return false;
  }
}
