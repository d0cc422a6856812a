import { saveFile } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the Word file of a plan and hands it to the person; what makes it is loaded with the first. @throws where it cannot be had */
export async function saveWord({ plan }: PlanFile): Promise<void> {
  const { writeDocx } = await import('@phoihop/document/docx');
  const contents = await writeDocx(plan);
  if (contents) saveFile({ name: `${plan.id}.docx`, type: DOCX, contents: Uint8Array.from(contents) });
}
