import type { ChangeBase, Stamp } from '../commands/stamp.js';
import type { DocumentModel } from './document-model.js';

/** Edits of one text that follow each other within this time are one step to a person (milliseconds). */
const ONE_STEP_MS = 1000;

/** Something a person did, with the change that takes it back. */
export interface Done<Change> {
  /** The ids of the commands it was made of. */
  ids: string[];
  /** All of it as one change, and the stamp of its latest command. */
  change: Change;
  stamp: Stamp;
  inverse: Change;
}

/** What can be undone and what can be done again, the latest last in each. */
export interface UndoStack<Change> {
  done: Done<Change>[];
  undone: Change[];
}

function sameMoment(first: Stamp, second: Stamp): boolean {
  const gap = Date.parse(second.at) - Date.parse(first.at);
  return gap >= 0 && gap < ONE_STEP_MS && first.by?.id === second.by?.id;
}

/** The step before and a new one as one step, or null when a person would think of them as two. */
function joined<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  previous: Done<Change>,
  next: Done<Change>,
): Done<Change> | null {
  if (!sameMoment(previous.stamp, next.stamp)) return null;
  const change = model.join(previous.change, next.change);
  const inverse = model.join(next.inverse, previous.inverse);
  return change && inverse
    ? { ids: [...previous.ids, ...next.ids], change, stamp: next.stamp, inverse }
    : null;
}

/** The stack after something new was done; nothing is left to do again. */
export function remember<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  stack: UndoStack<Change>,
  next: Done<Change>,
): UndoStack<Change> {
  const previous = stack.done.at(-1);
  const step = previous ? joined(model, previous, next) : null;
  return { done: step ? [...stack.done.slice(0, -1), step] : [...stack.done, next], undone: [] };
}
