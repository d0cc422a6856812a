import { newId } from '@phoihop/plan';
import type { AttachedFile } from '@phoihop/plan/round/validation';

/** A file that a person has chosen, with its first bytes. */
export interface ChosenFile extends AttachedFile {
  file: File;
}

/** How many first bytes tell what a file is. */
const HEAD = 16;

/** Reads the first bytes of what was chosen; a file that cannot be read counts as empty. */
export async function chosenFiles(
  files: Iterable<File>,
  paper: string,
  criterion?: string,
): Promise<ChosenFile[]> {
  return Promise.all(
    Array.from(files, async (file): Promise<ChosenFile> => {
      const bytes = await file
        .slice(0, HEAD)
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0));
      const head = new Uint8Array(bytes);
      const size = head.length === 0 ? 0 : file.size;
      const chosen = { id: newId(), paper, name: file.name, size, head, file };
      return criterion === undefined ? chosen : { ...chosen, criterion };
    }),
  );
}

/** The name under which a file is sent: that of its control. */
export function fileControl(
  { paper, criterion }: AttachedFile,
  papersField: string,
  criteriaField: string,
): string {
  return criterion === undefined ? `${papersField}.${paper}` : `${criteriaField}.${criterion}.files`;
}
