import { deleteDraft, readDraft, writeDraft } from '@phoihop/kit';
import type { Answers } from '@phoihop/plan/round/validation';

const KIND = 'nomination';
const DAY_MS = 86_400_000;

interface Content {
  answers: Answers;
  expires: string;
}

function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, expires } = value as Partial<Content>;
  return (
    typeof expires === 'string' &&
    typeof answers === 'object' &&
    Object.values(answers).every((each) => typeof each === 'string')
  );
}

/** A draft of a nomination on this device: texts alone, no files, and only until a day. */
export class FormDraft {
  readonly #days: number;

  /** @param days how long a draft is kept after it was last written */
  constructor(days: number) {
    this.#days = days;
  }

  /** Writes the draft. @returns the day until which it is kept (ISO instant); null where the browser refuses */
  async write(round: string, actor: string, answers: Answers): Promise<string | null> {
    const now = Date.now();
    const expires = new Date(now + this.#days * DAY_MS).toISOString();
    const content: Content = { answers, expires };
    try {
      await writeDraft({
        kind: KIND,
        documentId: round,
        actorId: actor,
        savedAt: new Date(now).toISOString(),
        content,
      });
      return expires;
    } catch {
      return null;
    }
  }

  /** The draft that was asked for earlier. One that has expired, or cannot be read, is removed. */
  async read(round: string, actor: string): Promise<Content | null> {
    try {
      const draft = await readDraft(KIND, round, actor);
      if (!draft) return null;
      if (isContent(draft.content) && draft.content.expires > new Date().toISOString()) return draft.content;
      await this.clear(round, actor);
    } catch {
      // A browser that refuses storage has no draft.
    }
    return null;
  }

  async clear(round: string, actor: string): Promise<void> {
    await deleteDraft(KIND, round, actor);
  }
}
