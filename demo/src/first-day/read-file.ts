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

/** A plan that a file has given, and how many things in it want to be looked at. */
export interface ReadFile {
  file: PlanFile;
  notes: number;
}

type Signal = Pick<AbortSignal, 'aborted'>;

function fromReading({ plan, entries, notes }: ReadResult): Result<ReadFile> {
  const nothing = notes.find(({ code }) => code === 'not-text' || code === 'nothing-read');
  if (nothing) return refuse(nothing.code, nothing.params);
  return accept({ file: createPlanFile(plan, { entries: [...entries] }), notes: notes.length });
}

async function fromWord(bytes: Uint8Array, signal: Signal): Promise<Result<ReadFile> | null> {
  const { readDocx } = await import('@phoihop/document/docx-read');
  const read = await readDocx(bytes, { id: newId(), signal });
  if (!read) return null;
  if (!read.ok) return read;
  switch (read.value.as) {
    case 'working-copy':
      return accept({ file: read.value.file, notes: 0 });
    case 'issued':
      return accept({ file: createPlanFile(read.value.plan), notes: 0 });
    case 'foreign':
      // A whole document is asked for, and given.
      return read.value.read.as === 'document' ? fromReading(read.value.read.read) : refuse('nothing-read');
  }
}

async function fromText(text: string, signal: Signal): Promise<Result<ReadFile> | null> {
  const read = await readPlanInSlices(text, { id: newId(), signal });
  return read && fromReading(read);
}

function fromPlanFile(text: string): Result<ReadFile> {
  const json = parseJson(text);
  const parsed = json.ok ? parsePlanFile(json.value) : json;
  return parsed.ok ? accept({ file: parsed.value, notes: 0 }) : parsed;
}

/** A plan from a file, by the end of its name; null when `signal` was aborted. Refused with a code of what read it. */
export async function readFile(file: File, signal: Signal): Promise<Result<ReadFile> | null> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase();
  try {
    if (ending === 'docx') return await fromWord(new Uint8Array(await file.arrayBuffer()), signal);
    if (ending === 'txt') return await fromText(await file.text(), signal);
    if (ending === 'json') return fromPlanFile(await file.text());
  } catch {
    // The disk or the line is gone: what reads Word files comes from there.
    return refuse('offline');
  }
  return refuse('kind-unknown');
}
