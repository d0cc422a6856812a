import { LaterPart, type Language } from '@phoihop/kit';
import type { Round } from '@phoihop/plan/round';
import type { Answers, PlaceDirectory } from '@phoihop/plan/round/validation';
import type { ReactiveControllerHost } from 'lit';
import type { FilesShown } from './files-shown.js';
import type { FormContent } from './form-content.js';
import type { ChosenFile } from './form-files.js';
import type { Told } from './line.js';

type Later = typeof import('./later.js');

/** What checks the answers, and all that stands behind the first page: loaded once that is drawn. */
export class LaterController {
  readonly #later: LaterPart<Later>;
  #shown: FilesShown | undefined;

  /** @param wanted whether there is a first page */
  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, wanted: () => boolean) {
    this.#later = new LaterPart(host, {
      load: async () => {
        const later = await import('./later.js');
        const { styleSheet } = later.laterStyles;
        if (styleSheet && host.renderRoot instanceof ShadowRoot)
          host.renderRoot.adoptedStyleSheets = [...host.renderRoot.adoptedStyleSheets, styleSheet];
        return later;
      },
      due: () => (wanted() ? 'in-a-pause' : undefined),
      failed: () => host.requestUpdate(),
    });
  }

  get part(): Later | undefined {
    return this.#later.part;
  }

  get broken(): boolean {
    return this.#later.broken;
  }

  load(): Promise<Later | null> {
    return this.#later.load();
  }

  /** @throws where it does not come */
  async needed(): Promise<Later> {
    const later = await this.load();
    if (!later) throw new Error('The later part of the form did not come.');
    return later;
  }

  /** What is found in the form, with its sentences; nothing before the rules are there. `fixed`: what the host has settled. */
  told(
    content: FormContent,
    round: Round,
    { fixed, places, language }: { fixed: Answers; places: PlaceDirectory | undefined; language: Language },
  ): Told[] {
    const { part } = this;
    if (!part) return [];
    const found = content.check(part.checkAnswers, round, fixed, places);
    return part.toldIn(found, content.answered, language);
  }

  /** An address under which a chosen file can be looked at. */
  urlOf(file: ChosenFile): string {
    const { part } = this;
    if (!part) throw new RangeError('a file was chosen before files could be chosen');
    this.#shown ??= new part.FilesShown();
    return this.#shown.urlOf(file);
  }

  /** Gives back the addresses of all files that are not among these. */
  keep(files: readonly ChosenFile[]): void {
    this.#shown?.keep(files);
  }
}
