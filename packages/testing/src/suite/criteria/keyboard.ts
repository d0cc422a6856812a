import { elementsIn } from '../../pseudo/words-shown.js';
import { describedOf } from './described.js';
import type { Criterion } from './criterion.js';
import { whilePlaced } from './placed.js';

const ROLES = [
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'menuitem',
  'option',
  'combobox',
  'gridcell',
];
const CONTROLS = `a[href], button, input:not([type=hidden]), select, textarea, summary, ${ROLES.map((role) => `[role="${role}"]`).join()}`;
/** What holds controls of which one is a stop of Tab, and arrows reach the others. */
const COMPOSITES =
  '[role=grid], [role=treegrid], [role=menu], [role=menubar], [role=tablist], [role=listbox], [role=toolbar], [role=tree], [role=radiogroup]';

const isReached = (element: Element): boolean =>
  element instanceof HTMLElement &&
  (element.tabIndex >= 0 || element.closest(COMPOSITES) !== null || element.getAttribute('type') === 'radio');

/** 2.1.1: whatever can be pressed or filled in has a place in the order of Tab, or in a group that arrows walk. */
export const keyboardReach: Criterion = {
  number: '2.1.1',
  name: 'Keyboard',
  look: (widget) =>
    whilePlaced(widget, {}, ({ place }) =>
      elementsIn(place)
        .filter((element) => element.matches(CONTROLS) && element.checkVisibility())
        .filter((element) => !element.matches(':disabled, [aria-disabled="true"], [aria-hidden="true"]'))
        .filter((element) => !element.closest('[aria-hidden="true"]') && !isReached(element))
        .map((element) => `${describedOf(element)} cannot be reached`),
    ),
};
