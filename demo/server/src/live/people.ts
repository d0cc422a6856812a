import type { DocumentKey } from '../documents/document-rows.js';
import type { Person, Presence } from './news.js';

/** Who is not heard of for this long is there no longer (milliseconds). */
export const PRESENT_MS = 30_000;

/** A person in a document, as others are told. */
export interface PersonHere extends Person {
  /** The id of the item in which the caret is; null: in none. */
  place: string | null;
}

interface Here extends PersonHere {
  until: number;
}

/** One text for a document. */
export function nameOf({ kind, id }: DocumentKey): string {
  return `${kind}s/${id}`;
}

/** Who is in which document, as far as this process has heard. Times are milliseconds of any clock that runs on. */
export class People {
  /** By document, then by session, the latest last. */
  readonly #documents = new Map<string, Map<string, Here>>();

  /** @returns whether others see something new */
  put(presence: Presence, now: number): boolean {
    const { session, person, place } = presence;
    const name = nameOf(presence);
    const here = this.#documents.get(name) ?? new Map<string, Here>();
    const before = here.get(session);
    here.delete(session);
    here.set(session, { ...person, place, until: now + PRESENT_MS });
    this.#documents.set(name, here);
    return before?.place !== place || before.name !== person.name;
  }

  /** @returns the documents from which somebody has gone */
  remove(session: string): string[] {
    return this.#drop((_here, each) => each === session);
  }

  /** @returns the documents from which somebody has gone */
  expire(now: number): string[] {
    return this.#drop(({ until }) => until <= now);
  }

  /** Each person once, where they were last, by name; the one who asks is left out. */
  in(document: string, asker: string): PersonHere[] {
    const last = new Map<string, PersonHere>();
    for (const { id, name, agency, place } of this.#documents.get(document)?.values() ?? []) {
      if (id !== asker) last.set(id, { id, name, agency, place });
    }
    return Array.from(last.values()).sort((one, two) => one.name.localeCompare(two.name, 'vi'));
  }

  #drop(gone: (here: Here, session: string) => boolean): string[] {
    const changed: string[] = [];
    for (const [document, here] of this.#documents) {
      const before = here.size;
      for (const [session, each] of here) if (gone(each, session)) here.delete(session);
      if (here.size < before) changed.push(document);
      if (here.size === 0) this.#documents.delete(document);
    }
    return changed;
  }
}
