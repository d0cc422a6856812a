import { fileType } from '@phoihop/plan/round/validation';
import type { ChosenFile } from './form-files.js';

/** Addresses under which chosen files can be looked at; given back when they are no longer chosen. */
export class FilesShown {
  readonly #urls = new Map<string, string>();

  urlOf(chosen: ChosenFile): string {
    const known = this.#urls.get(chosen.id);
    if (known !== undefined) return known;
    // As what its bytes are: a page that is a PDF by its first bytes alone must not run as a page.
    const type = fileType(chosen.head) ?? 'application/octet-stream';
    const url = URL.createObjectURL(new Blob([chosen.file], { type }));
    this.#urls.set(chosen.id, url);
    return url;
  }

  /** Gives back the addresses of all that are not among these. */
  keep(files: readonly ChosenFile[]): void {
    for (const [id, url] of this.#urls) {
      if (files.some((file) => file.id === id)) continue;
      URL.revokeObjectURL(url);
      this.#urls.delete(id);
    }
  }
}
