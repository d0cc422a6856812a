import type { Category, Field, FieldOf, Paper, PaperFile } from '../../model/index.js';
import { fileFault, fileType, safeFileName, shownFileName, type AttachedFile } from '../files.js';
import type { ErrorFinding } from '../finding.js';
import { fault, notice, type FieldRule } from '../rule.js';

/**
 * Where what is found about a file is told: at the kind of paper, `papers.minutes.f1`, or, as evidence, at its criterion,
 * `criteria.tc-1.files.f1`.
 */
function placeOf(
  field: FieldOf<'papers'>,
  { fields }: Category,
  { paper, criterion, id }: AttachedFile,
): { field: Pick<Field, 'id' | 'label'>; part: string } {
  const criteria = fields.find(({ kind }) => kind === 'criteria');
  return criterion !== undefined && criteria
    ? { field: criteria, part: `${criterion}.files.${id}` }
    : { field, part: `${paper}.${id}` };
}

/** What is wrong with the files of one kind of paper. */
function faultsOf(
  field: FieldOf<'papers'>,
  paper: Paper,
  files: readonly AttachedFile[],
  category: Category,
): ErrorFinding[] {
  const { id, name, maxFiles, maxBytes } = paper;
  if (files.length === 0) return paper.required ? [fault(field, 'paper-missing', { paper: name }, id)] : [];
  const errors: ErrorFinding[] = [];
  if (files.length > maxFiles)
    errors.push(fault(field, 'too-many-files', { paper: name, max: maxFiles, count: files.length }, id));
  for (const file of files) {
    const code = fileFault(file, paper);
    const types = paper.types.map((type) => type.replace(/^.*\//u, '').toUpperCase()).join(', ');
    const params = { file: shownFileName(file.name), size: file.size, max: maxBytes, types };
    const place = placeOf(field, category, file);
    if (code) errors.push(fault(place.field, code, params, place.part));
  }
  return errors;
}

function unknownPapers(field: FieldOf<'papers'>, { papers }: Category, files: readonly AttachedFile[]) {
  return files
    .filter(({ paper }) => !papers.some(({ id }) => id === paper))
    .map((file) => fault(field, 'paper-unknown', { file: shownFileName(file.name) }, file.paper));
}

/** The files that go with a nomination, of every kind of paper; those of criteria among them. */
export const papersRule: FieldRule<'papers'> = {
  read(field, _answers, { category, files }) {
    const errors = [
      ...category.papers.flatMap((paper) =>
        faultsOf(
          field,
          paper,
          files.filter((file) => file.paper === paper.id),
          category,
        ),
      ),
      ...unknownPapers(field, category, files),
    ];
    if (errors.length > 0) return { errors };
    if (files.length === 0) return {};
    const kept = files.flatMap(({ id, paper, name, size, head }): PaperFile[] => {
      const type = fileType(head);
      return type ? [{ id, paper, name: safeFileName(name), size, type }] : [];
    });
    const warnings = files
      .filter(({ name }) => safeFileName(name) !== name)
      .map((file) => {
        const place = placeOf(field, category, file);
        return notice(place.field, 'file-renamed', { file: safeFileName(file.name) }, place.part);
      });
    return { value: { kind: 'papers', files: kept }, warnings };
  },
};
