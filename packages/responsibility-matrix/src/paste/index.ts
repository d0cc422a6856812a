import type { Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { CellRange } from '@phoihop/plan/matrix';
import type { TemplateResult, nothing } from 'lit';
import { PasteController, type PasteHost } from './paste.controller.js';
import { previewPart } from './preview-part.js';

/** Pasting a table of letters, at once or after it was looked at. */
export interface PastePart {
  /** @param text the table as spreadsheets write it: tabs between cells */
  paste: (text: string, cells: CellRange) => void;
  view: (plan: Plan, language: Language) => TemplateResult | typeof nothing;
}

export function pastePart(host: PasteHost): PastePart {
  const paste = new PasteController(host);
  return {
    paste: (text, cells) => {
      paste.paste(text, cells);
    },
    view: (plan, language) => previewPart(paste, plan, language),
  };
}
