import { accept, refuse, type ReportEntry, type Result } from '@phoihop/plan';
import type { Noted, ProgressTask } from '@phoihop/plan/progress';
import { formatNumber, parseNumber } from '@phoihop/vietnamese/numbers';

/** What can be noted of a task; a figure is named by its unit. */
export type EntryField =
  { name: 'status' | 'percent' | 'note' | 'instruments' | 'evidence' } | { name: 'figure'; unit: string };

/** A text that is no number (param `text`); of a figure with a dot it is not known what the dot parts. */
export type FieldCode = 'not-a-number' | 'ambiguous-number';

const STATUSES: readonly ReportEntry['status'][] = [
  'not-started',
  'drafting',
  'in-progress',
  'submitted',
  'issued',
  'done',
  'nil',
  'cancelled',
];

export { STATUSES as statuses };

/** The units that a task asks for figures in, those of its entry behind them. */
export function unitsOf({ targets }: ProgressTask, entry: ReportEntry | null): string[] {
  return Array.from(
    new Set([...targets.map(({ unit }) => unit), ...(entry?.figures ?? []).map(({ unit }) => unit)]),
  );
}

/** What a field shows of an entry. */
export function textOfField(field: EntryField, entry: ReportEntry | null): string {
  switch (field.name) {
    case 'status':
      return entry?.status ?? '';
    case 'percent':
      return entry?.percent === undefined ? '' : formatNumber(entry.percent);
    case 'note':
      return entry?.note ?? '';
    case 'instruments':
      return (entry?.instruments ?? []).join('\n');
    case 'evidence':
      return (entry?.evidence ?? []).join('\n');
    case 'figure': {
      const figure = entry?.figures?.find(({ unit }) => unit === field.unit);
      return figure ? formatNumber(figure.value) : '';
    }
  }
}

/** A number as officials write it; nothing where the text is empty. `40%` is 40. */
function numberIn(text: string): Result<number | undefined, FieldCode> {
  const trimmed = text.trim().replace(/\s*%$/u, '');
  if (trimmed === '') return accept(undefined);
  const parsed = parseNumber(trimmed);
  return parsed.ok ? accept(parsed.value) : refuse(parsed.code, { text: trimmed });
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What of an entry changes when a field holds this text. */
function changed(
  field: EntryField,
  text: string,
  entry: ReportEntry | null,
): Result<Partial<Noted>, FieldCode> {
  switch (field.name) {
    case 'status':
      return accept({ status: STATUSES.find((each) => each === text) ?? 'not-started' });
    case 'note':
      return accept({ note: text === '' ? undefined : text });
    case 'instruments':
    case 'evidence': {
      const lines = linesIn(text);
      return accept({ [field.name]: lines.length > 0 ? lines : undefined });
    }
    case 'percent': {
      const number = numberIn(text);
      return number.ok ? accept({ percent: number.value }) : number;
    }
    case 'figure': {
      const number = numberIn(text);
      if (!number.ok) return number;
      const others = (entry?.figures ?? []).filter(({ unit }) => unit !== field.unit);
      const figures =
        number.value === undefined ? others : [...others, { value: number.value, unit: field.unit }];
      return accept({ figures: figures.length > 0 ? figures : undefined });
    }
  }
}

/** What is noted, without what is empty. */
function filled({ percent, figures, instruments, note, evidence, ...rest }: Noted): Noted {
  return {
    ...rest,
    ...(percent === undefined ? {} : { percent }),
    ...(figures === undefined ? {} : { figures }),
    ...(instruments === undefined ? {} : { instruments }),
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/**
 * What is noted when a field of a task holds this text; the rest is that of the entry. The first thing that is noted of
 * a task, if it is not its status, tells that it is under way.
 */
export function notedWith(
  place: Pick<Noted, 'item' | 'agency' | 'period'>,
  field: EntryField,
  text: string,
  entry: ReportEntry | null,
): Result<Noted, FieldCode> {
  const change = changed(field, text, entry);
  if (!change.ok) return change;
  const { status = 'in-progress', percent, figures, instruments, note, evidence } = entry ?? {};
  return accept(filled({ ...place, status, percent, figures, instruments, note, evidence, ...change.value }));
}
