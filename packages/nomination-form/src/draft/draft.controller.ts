import { LaterPart, type Language } from '@phoihop/kit';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DraftPart, DraftSubject } from './draft-part.js';

/** A draft of the form on this device, once what reads and writes it is there: it comes behind all else. */
export class DraftController {
  readonly #draft: LaterPart<DraftPart>;

  /** @param due whether its turn has come */
  constructor(host: ReactiveControllerHost, subject: DraftSubject, due: () => boolean) {
    this.#draft = new LaterPart(host, {
      load: async () => new (await import('./draft-part.js')).DraftPart(host, subject),
      due: () => (due() ? 'now' : undefined),
      failed: () => host.requestUpdate(),
    });
  }

  /** Resolves when it is there, once it is being loaded. */
  get ready(): Promise<unknown> {
    return this.#draft.ready;
  }

  /** Whether what is filled in is kept. */
  get kept(): boolean {
    return this.#draft.part?.kept ?? false;
  }

  view(language: Language): TemplateResult | typeof nothing {
    return this.#draft.part?.view(language) ?? nothing;
  }

  /** What can be done with it where the rest of the form cannot be had, as a sentence; empty where it is not there either. */
  whereBroken(language: Language): string {
    return this.#draft.part?.whereBroken(language) ?? '';
  }

  /** Something has changed: a draft that was asked for is written soon. */
  touch(): void {
    this.#draft.part?.touch();
  }

  async clear(): Promise<void> {
    await this.#draft.part?.clear();
  }
}
