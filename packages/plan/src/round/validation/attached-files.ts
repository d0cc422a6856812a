import { categoryOf, type Category, type Field, type Round } from '../model/index.js';
import { FILE_END, type AttachedFile } from './files.js';

/** What can be read piece by piece: a `File` in a browser or a server. */
export interface ReadableFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** What a file begins and ends with. */
export type FileEnds = Pick<AttachedFile, 'size' | 'head' | 'tail'>;

/** Reads both ends of a file; one that cannot be read counts as empty. */
export async function fileEnds(file: ReadableFile): Promise<FileEnds> {
  const bytes = async (from: number, to: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(from, to).arrayBuffer());
  try {
    const { size } = file;
    const [head, tail] = await Promise.all([bytes(0, FILE_END), bytes(Math.max(0, size - FILE_END), size)]);
    return { size: head.length === 0 ? 0 : size, head, tail };
  } catch {
    return { size: 0, head: new Uint8Array(), tail: new Uint8Array() };
  }
}

const idOfKind = ({ fields }: Category, kind: Field['kind']): string | undefined =>
  fields.find((field) => field.kind === kind)?.id;

/** The paper, and the criterion, that a control of the form attaches files for. A control that is none: a paper of its name. */
function meantFor(
  category: Category | undefined,
  control: string,
): Pick<AttachedFile, 'paper' | 'criterion'> {
  const [field = '', part = '', last] = control.split('.');
  if (category && field === idOfKind(category, 'criteria') && last === 'files') {
    const { evidence = '' } = category.criteria.find(({ id }) => id === part) ?? {};
    return { paper: evidence, criterion: part };
  }
  return { paper: category && field === idOfKind(category, 'papers') ? part : control };
}

function isFile(value: unknown): value is ReadableFile {
  return (
    typeof value === 'object' && value !== null && 'slice' in value && 'size' in value && 'name' in value
  );
}

/** The files of a form's data, as `checkNomination` wants them; texts are left out. Ids are their places, from `0`. */
export async function attachedFiles(
  round: Round,
  entries: Iterable<readonly [string, unknown]>,
): Promise<AttachedFile[]> {
  const all = Array.from(entries);
  const wanted = all.find(([name]) => name === 'category')?.[1];
  const category = typeof wanted === 'string' ? categoryOf(round, wanted) : undefined;
  const files = all.flatMap(([control, value]) => (isFile(value) ? [{ control, file: value }] : []));
  return Promise.all(
    files.map(async ({ control, file }, index) => ({
      ...meantFor(category, control),
      ...(await fileEnds(file)),
      id: String(index),
      name: file.name,
    })),
  );
}
