import type { Catalogue } from '../languages/add-language.js';
import type { ToldReport } from '../doctor/doctor.js';
import { Loader } from '../loader/loader.js';
import type { ReleaseMark } from '../loader/release.js';
import { settingsOf } from '../loader/settings.js';

declare const PHOIHOP_RELEASE: ReleaseMark;

/** What a script tag gives to the page. */
export interface Phoihop {
  readonly version: string;
  /** Resolves when the widgets that stood on the page at first are defined, or have failed. */
  readonly ready: Promise<void>;
  /** Looks through an open shadow root as well, now and later. */
  readonly watch: (root: Document | ShadowRoot) => Promise<void>;
  /** Says what stands on the page and what looks wrong, here and in the console. */
  readonly doctor: () => Promise<ToldReport>;
  /** Adds a language to all widgets (docs/languages.md). @throws RangeError for what is no language tag, `vi`, `en` */
  readonly addLanguage: (language: string, catalogue: Catalogue) => Promise<void>;
}

type AddLanguage = (language: string, catalogue: Catalogue) => void;

type Doctor = (page: Document, prefix: string, noticed: Loader) => ToldReport;

/** @param address of the script; the files of the release lie beside it */
export function begin(script: HTMLOrSVGScriptElement | null, address: string): Phoihop {
  const settings = settingsOf(script, document);
  const mark = PHOIHOP_RELEASE;
  const loader = new Loader(mark, new URL('.', address).href, settings, document);
  return Object.freeze({
    version: mark.version,
    ready: loader.start(),
    watch: (root: Document | ShadowRoot) => loader.watch(root),
    doctor: async () => {
      const { doctor } = (await loader.open('doctor')) as { doctor: Doctor };
      const report = doctor(document, settings.prefix, loader);
      console.info(report.text);
      return report;
    },
    addLanguage: async (language: string, catalogue: Catalogue) => {
      const { addLanguage } = (await loader.open('languages')) as { addLanguage: AddLanguage };
      addLanguage(language, catalogue);
    },
  });
}
