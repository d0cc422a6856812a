import type { Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { CellRange } from '@phoihop/plan/matrix';
import type { TemplateResult, nothing } from 'lit';
import type { CopiedTable } from '../grid/gestures.js';
import { PasteController, type PasteHost } from './paste.controller.js';
import { previewPart } from './preview-part.js';

/** Pasting a table of letters, at once or after it was looked at. */
export interface PastePart {
  paste: (copied: CopiedTable, cells: CellRange) => void;
  view: (plan: Plan, language: Language) => TemplateResult | typeof nothing;
}

export function pastePart(host: PasteHost): PastePart {
  const paste = new PasteController(host);
  return {
    paste: (copied, cells) => {
      paste.paste(copied, cells);
    },
    view: (plan, language) => previewPart(paste, plan, language),
  };
}
