import type { Item, Task, Time } from '../../model/item.js';
import { movedDay, movedEnd, type Move } from './moved-day.js';
import { movedText } from './moved-text.js';
import type { NextYearNote } from './note.js';

function movedTime(time: Time, move: Move): Time {
  const raw = movedText(time.raw, move).text;
  switch (time.kind) {
    case 'day':
      return { ...time, raw, date: movedDay(time.date, move) ?? movedEnd(time.date, move) };
    case 'period':
    case 'about':
      return { ...time, raw, from: movedDay(time.from, move) ?? time.from, to: movedEnd(time.to, move) };
    case 'recurring':
    case 'event':
      return { ...time, raw };
  }
}

/** Who has which role stays; when and for which year moves. What is noted of who gave a role is last year's. */
function movedTask(task: Task, move: Move): Task {
  return {
    ...task,
    assignments: task.assignments.map(({ by: _by, at: _at, raw, ...role }) =>
      raw === undefined ? role : { ...role, raw: movedText(raw, move).text },
    ),
    targets: task.targets.map((target) => ({ ...target, raw: movedText(target.raw, move).text })),
    times: task.times.map((time) => movedTime(time, move)),
    ...(task.funding === undefined ? {} : { funding: movedText(task.funding, move).text }),
  };
}

/**
 * An item a year later: its id, level, label and marks stay; it was not read from a text, nor made
 * from data.
 */
export function movedItem(item: Item, move: Move): { item: Item; notes: NextYearNote[] } {
  const { source: _source, generated: _generated, ...rest } = item;
  const { text, notes } = movedText(item.text, move);
  const cell = (each: string): string => movedText(each, move).text;
  const moved: Item = {
    ...rest,
    text,
    ...(item.table
      ? {
          table: {
            ...item.table,
            header: item.table.header.map(cell),
            rows: item.table.rows.map((row) => row.map(cell)),
          },
        }
      : {}),
    ...(item.task ? { task: movedTask(item.task, move) } : {}),
  };
  return { item: moved, notes: notes.map((note) => ({ ...note, item: item.id })) };
}
