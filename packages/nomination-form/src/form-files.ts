import type { Category } from '@phoihop/plan/round';
import type { AttachedFile, Finding } from '@phoihop/plan/round/validation';
import { controlName } from './form-steps.js';

/** A file that a person has chosen, with what it begins and ends with. */
export interface ChosenFile extends AttachedFile {
  file: File;
}

type Place = Pick<AttachedFile, 'paper' | 'criterion'>;

/** The name under which a file is sent: that of its control. */
export function fileControl({ paper, criterion }: Place, { fields }: Category): string {
  const idOf = (kind: 'papers' | 'criteria'): string =>
    fields.find((field) => field.kind === kind)?.id ?? kind;
  return criterion === undefined ? `${idOf('papers')}.${paper}` : `${idOf('criteria')}.${criterion}.files`;
}

/** The name that what is found about a file goes by. */
export function fileName(file: AttachedFile, category: Category): string {
  return `${fileControl(file, category)}.${file.id}`;
}

/** What a server has found about a file, which it knows by its place in what was sent (`attachedFiles`), by our own id. */
export function ownFinding(
  finding: Finding<string>,
  files: readonly ChosenFile[],
  category: Category,
): Finding<string> {
  const file = files.find(
    (each, index) => controlName(finding) === fileName({ ...each, id: String(index) }, category),
  );
  return file ? { ...finding, part: (finding.part ?? '').replace(/\d+$/u, file.id) } : finding;
}
