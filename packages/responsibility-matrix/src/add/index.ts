import type { Language } from '@phoihop/kit';
import type { TemplateResult, nothing } from 'lit';
import { AddController, type AddHost } from './add.controller.js';
import { addMessages } from './add.messages.js';
import { addView } from './add.view.js';

/** The form in which a body or a task is added. */
export interface AddPart {
  /** @param opener where the focus goes back to */
  show: (what: 'agency' | 'task', opener: HTMLElement) => void;
  view: (language: Language) => TemplateResult | typeof nothing;
}

export function addPart(host: AddHost): AddPart {
  const add = new AddController(host);
  return {
    show: (what, opener) => {
      add.show(what, opener);
    },
    view: (language) => addView(add, addMessages[language]),
  };
}
