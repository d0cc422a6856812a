import * as v from 'valibot';
import { stampSchema, type ChangeBase, type Stamp } from '../commands/stamp.js';
import { accept, type Result } from '../result.js';
import { refuse } from '../result.js';
import type { CommandParser, DocumentModel } from './document-model.js';
import type { StoreSnapshot } from './document-store.js';
import type { Done, UndoStack } from './undo-stack.js';

const shape = v.looseObject({
  base: v.unknown(),
  pending: v.array(v.unknown()),
  undo: v.looseObject({
    done: v.array(
      v.looseObject({
        ids: v.array(v.string()),
        change: v.unknown(),
        stamp: stampSchema,
        inverse: v.unknown(),
      }),
    ),
    undone: v.array(v.unknown()),
  }),
});

/** A change is checked as the command that it will be; the stamp plays no part. */
function parseChange<Change extends ChangeBase>(
  parseCommand: CommandParser<Change>,
  json: unknown,
  stamp: Stamp,
): Result<Change> {
  return typeof json === 'object' ? parseCommand({ ...json, ...stamp }) : refuse('not-a-command');
}

/**
 * A snapshot from JSON that lay on a disk. Refused with `broken-draft` when its base or a command cannot be
 * read; steps of the undo stack that cannot be read are left out, since no text is lost with them.
 */
export function parseSnapshot<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  parseCommand: CommandParser<Change>,
  json: unknown,
): Result<StoreSnapshot<Document, Change>> {
  const parsed = v.safeParse(shape, json);
  if (!parsed.success) return refuse('broken-draft');
  const base = model.parse(parsed.output.base);
  if (!base.ok) return base.code === 'newer-schema' ? base : refuse('broken-draft');
  const pending: (Change & Stamp)[] = [];
  for (const each of parsed.output.pending) {
    const command = parseCommand(each);
    if (!command.ok) return refuse('broken-draft');
    pending.push(command.value);
  }
  return accept({ base: base.value, pending, undo: parseUndo(parseCommand, parsed.output.undo) });
}

function parseUndo<Change extends ChangeBase>(
  parseCommand: CommandParser<Change>,
  undo: v.InferOutput<typeof shape>['undo'],
): UndoStack<Change> {
  const done: Done<Change>[] = [];
  const undone: Change[] = [];
  for (const { ids, stamp, ...step } of undo.done) {
    const change = parseChange(parseCommand, step.change, stamp);
    const inverse = parseChange(parseCommand, step.inverse, stamp);
    if (change.ok && inverse.ok) done.push({ ids, stamp, change: change.value, inverse: inverse.value });
  }
  for (const each of undo.undone) {
    const change = parseChange(parseCommand, each, { id: '', at: '' });
    if (change.ok) undone.push(change.value);
  }
  return { done, undone };
}
