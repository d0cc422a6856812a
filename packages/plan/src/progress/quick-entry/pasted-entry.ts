import { parseNumber } from '@phoihop/vietnamese/numbers';
import { searchKey } from '@phoihop/vietnamese/text';
import type { ReportEntry } from '../../model/plan-file.js';
import { statusOf } from '../../read/entries/status-rules.js';
import { targetsOf } from '../../read/tasks/targets.js';
import { accept, refuse, type Result } from '../../result.js';
import type { Noted } from '../entries/note-progress.js';
import type { Status } from '../state/task-standing.js';
import type { ProgressTask } from '../state/tasks.js';
import type { PastedRow } from './pasted-rows.js';

/** Why a row cannot be noted; `nothing-told`: there is nothing in it besides the task. */
export type PastedCode = 'status-unread' | 'percent-unread' | 'figure-unread' | 'nothing-told';

/** What tables say of how far a work has come, folded; the more telling first. */
const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(khong phat sinh|khong co|chua phat sinh|khong)$/u, 'nil'],
  [/^(dung|huy|khong thuc hien|khong to chuc|tam dung)\b/u, 'cancelled'],
  [/^(chua|khong thuc hien duoc)\b/u, 'not-started'],
  [/^(dang )?(du thao|soan thao)\b/u, 'drafting'],
  [/^dang\b/u, 'in-progress'],
  [/^(da )?trinh\b/u, 'submitted'],
  [/^(da )?ban hanh\b/u, 'issued'],
  [/^(da )?(hoan thanh|xong|thuc hien xong|dat)\b|^x$|^v$/u, 'done'],
];

/** The status that a cell tells; null where it tells none. */
export function statusNamed(cell: string): Status | null {
  const key = searchKey(cell).replace(/[.,;:]+$/u, '');
  return STATUSES.find(([pattern]) => pattern.test(key))?.[1] ?? statusOf(cell);
}

function percentIn(cell: string): Result<number, 'percent-unread'> {
  const parsed = parseNumber(cell.replace(/\s*%$/u, ''));
  return parsed.ok ? accept(parsed.value) : refuse('percent-unread', { text: cell });
}

type Figures = NonNullable<ReportEntry['figures']>;

/**
 * Figures as officials write them: `04 hội nghị; 612 lượt người`, or numbers alone where `unit` tells what they count.
 * Refused with `figure-unread` (param `text`).
 */
export function figuresIn(cell: string, unit?: string): Result<Figures, 'figure-unread'> {
  const figures: Figures = [];
  for (const part of cell.split(/[;\n]/u).map((each) => each.trim())) {
    if (part === '') continue;
    const [, digits = '', own = ''] = /^([\d.,]+)(?:\s*\/\s*[\d.,]+)?\s*(\p{L}.*|%)?$/u.exec(part) ?? [];
    const parsed = parseNumber(digits);
    const named = own === '' ? unit : own.replace(/[.,;]+$/u, '');
    if (parsed.ok && named !== undefined && named !== '') figures.push({ value: parsed.value, unit: named });
    else {
      const found = targetsOf(part).map((target) => ({ value: target.min, unit: target.unit }));
      if (found.length === 0) return refuse('figure-unread', { text: part });
      figures.push(...found);
    }
  }
  return accept(figures);
}

/** Where no status is told: by percent and figures. */
function impliedStatus(percent: number | undefined, figures: Figures): Status | null {
  if (percent === 100) return 'done';
  if ((percent ?? 0) > 0 || figures.some(({ value }) => value > 0)) return 'in-progress';
  return percent === 0 ? 'not-started' : null;
}

/** Words in the column of figures that are none tell the status: `Đã hoàn thành`, `Không phát sinh`. */
function isWords(cell: string): boolean {
  return !/\d/u.test(cell);
}

/** What a row notes of a task. Refused with `status-unread`, `percent-unread` or `figure-unread` (param `text`). */
export function entryOfRow(
  { by }: PastedRow,
  { item, targets }: ProgressTask,
  { period, agency }: { period: string; agency?: string },
): Result<Noted, PastedCode> {
  const cell = by.figures ?? '';
  const [only, ...others] = targets;
  const unit = by.unit ?? (others.length === 0 ? only?.unit : undefined);
  const figures = cell === '' || isWords(cell) ? accept<Figures>([]) : figuresIn(cell, unit);
  if (!figures.ok) return figures;
  const percent = by.percent === undefined ? null : percentIn(by.percent);
  if (percent && !percent.ok) return percent;
  const said = by.status ?? (isWords(cell) ? cell : '');
  const status = said === '' ? impliedStatus(percent?.value, figures.value) : statusNamed(said);
  if (status === null) return said === '' ? refuse('nothing-told') : refuse('status-unread', { text: said });
  const note = [by.note, isWords(cell) && by.status !== undefined ? cell : '']
    .filter((text) => text !== undefined && text !== '')
    .join('. ');
  return accept({
    item: item.id,
    period,
    status,
    ...(percent ? { percent: percent.value } : {}),
    ...(figures.value.length > 0 ? { figures: figures.value } : {}),
    ...(by.instruments === undefined
      ? {}
      : { instruments: by.instruments.split(/\s*[;\n]\s*/u).filter((each) => each !== '') }),
    ...(note === '' ? {} : { note }),
    ...(agency === undefined ? {} : { agency }),
  });
}
