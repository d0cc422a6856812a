import { newId } from '@phoihop/plan';
import { fileEnds } from '@phoihop/plan/round/validation';
import type { ChosenFile } from './form-files.js';

/** Reads the ends of what was chosen. */
export async function chosenFiles(
  files: Iterable<File>,
  paper: string,
  criterion?: string,
): Promise<ChosenFile[]> {
  return Promise.all(
    Array.from(files, async (file): Promise<ChosenFile> => {
      const chosen = { ...(await fileEnds(file)), id: newId(), paper, name: file.name, file };
      return criterion === undefined ? chosen : { ...chosen, criterion };
    }),
  );
}
