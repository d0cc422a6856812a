import { repeat } from 'lit/directives/repeat.js';
import { dayPickerView } from './day-picker.view.js';
import { adderView, issuerMenuView, recipientsMenuView, signatoryMenuView } from './head-menus.view.js';
import type { HeadController } from './head.controller.js';
import type { HeadTools } from './head-tools.js';
import { lineKey } from './line-key.js';
import { lineFieldView } from './line-field.view.js';

/** Head and foot to edit: each line is a field, and menus stand beside issuers, signatures and recipients. */
export function editingHead(head: HeadController): HeadTools {
  return {
    writes: true,
    isOpen: (place) => head.isOpen(lineKey(place)),
    shown: (place, text) => head.edits.shown(lineKey(place), text),
    line: (line) => lineFieldView(line, head),
    each: repeat,
    issuerMenu: (plan, at) => issuerMenuView(plan, at, head),
    signatoryMenu: (plan, at) => signatoryMenuView(plan, at, head),
    recipientsMenu: () => recipientsMenuView(head),
    dayPicker: (plan) => dayPickerView(plan, head),
    adder: (list) => adderView(list, head),
  };
}
