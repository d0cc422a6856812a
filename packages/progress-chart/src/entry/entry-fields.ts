import { accept, refuse, type ReportEntry, type Result } from '@phoihop/plan';
import { figuresIn, unitKey, type Noted, type ProgressTask } from '@phoihop/plan/progress';
import { formatNumber, parseNumber } from '@phoihop/vietnamese/numbers';

/** What can be noted of a task; a figure for a target is named by its unit, `others` are those in further units. */
export type EntryField =
  | { name: 'status' | 'percent' | 'others' | 'note' | 'instruments' | 'evidence' }
  | { name: 'figure'; unit: string };

/** The names of fields that need nothing more. */
export const plainFields = ['status', 'percent', 'others', 'note', 'instruments', 'evidence'] as const;

/** A text that is no number (param `text`); of a figure with a dot it is not known what the dot parts. */
export type FieldCode = 'not-a-number' | 'ambiguous-number' | 'figure-unread';

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

type Figures = NonNullable<ReportEntry['figures']>;

/** The units that a task asks for figures in. */
export function unitsOf({ targets }: ProgressTask): string[] {
  return Array.from(new Set(targets.map(({ unit }) => unit)));
}

function sameUnit(unit: string): (figure: Figures[number]) => boolean {
  const key = unitKey(unit);
  return (figure) => unitKey(figure.unit) === key;
}

/** Figures that count for no target of the task. */
function othersIn(figures: Figures, units: readonly string[]): Figures {
  return figures.filter((figure) => !units.some((unit) => sameUnit(unit)(figure)));
}

/** What a field shows of an entry; `units` are those that the task asks for. */
export function textOfField(
  field: EntryField,
  entry: ReportEntry | null,
  units: readonly string[] = [],
): string {
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
    case 'others':
      return othersIn(entry?.figures ?? [], units)
        .map(({ value, unit }) => `${formatNumber(value)} ${unit}`)
        .join('; ');
    case 'figure': {
      const figure = entry?.figures?.find(sameUnit(field.unit));
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
  units: readonly string[],
): Result<Partial<Noted>, FieldCode> {
  const before = entry?.figures ?? [];
  const withFigures = (figures: Figures): Partial<Noted> => ({
    figures: figures.length > 0 ? figures : undefined,
  });
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
      const { unit } = field;
      const others = before.filter((figure) => !sameUnit(unit)(figure));
      return accept(
        withFigures(number.value === undefined ? others : [...others, { value: number.value, unit }]),
      );
    }
    case 'others': {
      const read = text.trim() === '' ? accept<Figures>([]) : figuresIn(text);
      if (!read.ok) return read;
      const kept = before.filter(
        (figure) =>
          units.some((unit) => sameUnit(unit)(figure)) &&
          !read.value.some(({ unit }) => sameUnit(unit)(figure)),
      );
      return accept(withFigures([...kept, ...read.value]));
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
 * What is noted when a field of a task holds this text (`units`: those that the task asks for); the rest is that of the
 * entry. The first thing that is noted of
 * a task, if it is not its status, tells that it is under way.
 */
export function notedWith(
  place: Pick<Noted, 'item' | 'agency' | 'period'>,
  field: EntryField,
  text: string,
  entry: ReportEntry | null,
  units: readonly string[] = [],
): Result<Noted, FieldCode> {
  const change = changed(field, text, entry, units);
  if (!change.ok) return change;
  const { status = 'in-progress', percent, figures, instruments, note, evidence } = entry ?? {};
  return accept(filled({ ...place, status, percent, figures, instruments, note, evidence, ...change.value }));
}
