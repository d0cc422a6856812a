import { decodeText } from '@phoihop/kit';
import {
  accept,
  createPlanFile,
  newId,
  parseJson,
  parsePlanFile,
  refuse,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import { readPlanInSlices, type ReadResult } from '@phoihop/plan/read';

/** A plan that a file or a text has given. */
export interface ReadFile {
  file: PlanFile;
  /** What reading has found in the words; undefined where the plan itself was in the file. */
  read?: ReadResult;
}

type Signal = Pick<AbortSignal, 'aborted'>;

function fromReading(read: ReadResult): Result<ReadFile> {
  const { plan, entries, notes } = read;
  const nothing = notes.find(({ code }) => code === 'not-text' || code === 'nothing-read');
  if (nothing) return refuse(nothing.code, nothing.params);
  return accept({ file: createPlanFile(plan, { entries: [...entries] }), read });
}

async function fromWord(bytes: Uint8Array, signal: Signal): Promise<Result<ReadFile> | null> {
  const { readDocx } = await import('@phoihop/document/docx-read');
  const read = await readDocx(bytes, { id: newId(), signal });
  if (!read) return null;
  if (!read.ok) return read;
  switch (read.value.as) {
    case 'working-copy':
      return accept({ file: read.value.file });
    case 'issued':
      return accept({ file: createPlanFile(read.value.plan) });
    case 'foreign':
      // A whole document is asked for, and given.
      return read.value.read.as === 'document' ? fromReading(read.value.read.read) : refuse('nothing-read');
  }
}

function fromPlanFile(text: string): Result<ReadFile> {
  const json = parseJson(text);
  const parsed = json.ok ? parsePlanFile(json.value) : json;
  return parsed.ok ? accept({ file: parsed.value }) : parsed;
}

/** A plan from words, or from the text of a plan file; null when `signal` was aborted. */
export async function readText(text: string, signal: Signal): Promise<Result<ReadFile> | null> {
  const words = text.trimStart();
  if (words === '') return refuse('empty-text');
  if (words.startsWith('{')) return fromPlanFile(text);
  const read = await readPlanInSlices(text, { id: newId(), signal });
  return read && fromReading(read);
}

/** A plan from a file, by the end of its name; null when `signal` was aborted. Refused with a code of what read it. */
export async function readFile(file: File, signal: Signal): Promise<Result<ReadFile> | null> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase();
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (ending === 'docx') return await fromWord(bytes, signal);
    if (ending === 'txt') return await readText(decodeText(bytes), signal);
    if (ending === 'json') return fromPlanFile(decodeText(bytes));
  } catch {
    // The disk or the line is gone: what reads Word files comes from there.
    return refuse('offline');
  }
  return refuse('kind-unknown');
}
