import type { Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { nothing, type TemplateResult } from 'lit';
import { nameOfItem } from '../model/source-of-role.js';
import type { PasteController } from './paste.controller.js';
import { pasteMessages } from './paste.messages.js';
import { previewView } from './preview.view.js';

/** What a paste would change, where that is to be looked at first; nothing else. */
export function previewPart(
  paste: PasteController,
  { items, agencies }: Plan,
  language: Language,
): TemplateResult | typeof nothing {
  const { preview } = paste;
  if (!preview) return nothing;
  const itemNames = new Map(items.map((item) => [item.id, item]));
  const agencyNames = new Map(agencies.map(({ id, name }) => [id, name]));
  return previewView(preview, pasteMessages[language], {
    accept: () => {
      paste.accept();
    },
    cancel: () => {
      paste.cancel();
    },
    nameOfItem: (id) => {
      const item = itemNames.get(id);
      return item ? nameOfItem(item) : id;
    },
    nameOfAgency: (id) => agencyNames.get(id) ?? id,
  });
}
