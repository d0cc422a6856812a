import type { AttachedFile } from '@phoihop/plan/round/validation';

/** A file that a person has chosen, with what it begins and ends with. */
export interface ChosenFile extends AttachedFile {
  file: File;
}

/** The name under which a file is sent: that of its control. */
export function fileControl(
  { paper, criterion }: Pick<AttachedFile, 'paper' | 'criterion'>,
  papersField: string,
  criteriaField: string,
): string {
  return criterion === undefined ? `${papersField}.${paper}` : `${criteriaField}.${criterion}.files`;
}
