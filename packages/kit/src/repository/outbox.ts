import type { Actor, ChangeBase, Params, Stamp } from '@phoihop/plan';
import type { RefusedCommand, Versioned } from './repository.js';

/** A command that is neither saved nor pending any more: refused by the server, or impossible on what others made. */
export interface SetAside<Change> {
  command: Change & Stamp;
  why: 'refused' | 'conflict';
  code: string;
  params: Params;
  /** Who made it impossible, and when that came to the repository (ISO instant), where it tells. */
  theirs?: Theirs;
}

export interface Theirs {
  by?: Actor;
  at: string;
}

/** Those of the commands that a repository refused. */
export function refusedAmong<Change>(
  commands: readonly (Change & Stamp)[],
  refused: readonly RefusedCommand[],
): SetAside<Change>[] {
  return commands.flatMap((command): SetAside<Change>[] => {
    const found = refused.find(({ id }) => id === command.id);
    return found ? [{ command, why: 'refused', code: found.code, params: found.params }] : [];
  });
}

/** What is kept for a document and a person between visits. */
export interface OutboxContents<Document, Change> {
  /** The last state that the repository gave us; undefined where none is kept. */
  base: Versioned<Document> | undefined;
  /** Commands that are not saved yet, the oldest first. */
  pending: (Change & Stamp)[];
  setAside: SetAside<Change>[];
}

/** What changes at once, or not at all. */
export interface OutboxStep<Document, Change> {
  base?: Versioned<Document>;
  /** Ids of commands that are pending no longer. */
  done?: readonly string[];
  /** These are pending no longer either. */
  setAside?: readonly SetAside<Change>[];
}

/** Keeps the commands of one document and one person until they are saved. */
export interface Outbox<Document, Change extends ChangeBase> {
  read(): Promise<OutboxContents<Document, Change>>;
  /** Resolves when the command lies there for good. */
  add(command: Change & Stamp): Promise<void>;
  advance(step: OutboxStep<Document, Change>): Promise<void>;
  /** A person has seen what was set aside. */
  dismiss(id: string): Promise<void>;
  /** Removes all of it. */
  clear(): Promise<void>;
}

/** What lies in an outbox; nothing where the device does not give it. */
export function leftIn<Document, Change extends ChangeBase>(
  outbox: Outbox<Document, Change>,
): Promise<OutboxContents<Document, Change>> {
  return outbox.read().catch(() => ({ base: undefined, pending: [], setAside: [] }));
}

/** Lasts as long as the page: for rounds, and where a person shares the computer. */
export function memoryOutbox<Document, Change extends ChangeBase>(): Outbox<Document, Change> {
  const empty: OutboxContents<Document, Change> = { base: undefined, pending: [], setAside: [] };
  let contents = empty;
  return {
    read: () => Promise.resolve(contents),
    add(command) {
      contents = { ...contents, pending: [...contents.pending, command] };
      return Promise.resolve();
    },
    advance({ base, done = [], setAside = [] }) {
      contents = {
        base: base ?? contents.base,
        pending: contents.pending.filter(
          ({ id }) => !done.includes(id) && !setAside.some(({ command }) => command.id === id),
        ),
        setAside: [
          ...contents.setAside.filter(
            ({ command }) => !setAside.some((each) => each.command.id === command.id),
          ),
          ...setAside,
        ],
      };
      return Promise.resolve();
    },
    dismiss(id) {
      const setAside = contents.setAside.filter(({ command }) => command.id !== id);
      contents = { ...contents, setAside };
      return Promise.resolve();
    },
    clear() {
      contents = empty;
      return Promise.resolve();
    },
  };
}
