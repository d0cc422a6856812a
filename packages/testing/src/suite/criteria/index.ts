import 'axe-core/axe.min.js';
import { byAxe, ruled, tagged } from './by-axe.js';
import { content } from './content.js';
import type { Criterion } from './criterion.js';
import { onInput, statusMessages } from './input.js';
import { keyboardReach } from './keyboard.js';
import { reflow, resizeText, textSpacing } from './layout.js';
import { motion } from './motion.js';
import { opened } from './opened.js';
import { tabWalk } from './tab-walk.js';

/** Every success criterion of WCAG 2.2 that a machine looks at in each widget, in their order. */
export const criteria: readonly Criterion[] = [
  byAxe('1.1.1', 'Non-text Content', tagged('wcag111')),
  byAxe('1.3.1', 'Info and Relationships', tagged('wcag131')),
  byAxe('1.3.5', 'Identify Input Purpose', tagged('wcag135')),
  byAxe('1.4.3', 'Contrast (Minimum)', ruled('color-contrast')),
  resizeText,
  reflow,
  textSpacing,
  keyboardReach,
  ...tabWalk,
  motion,
  content,
  ...opened,
  byAxe('2.5.3', 'Label in Name', ruled('label-content-name-mismatch')),
  byAxe('2.5.8', 'Target Size (Minimum)', ruled('target-size')),
  onInput,
  byAxe('3.3.2', 'Labels or Instructions', ruled('label', 'select-name', 'form-field-multiple-labels')),
  byAxe('4.1.2', 'Name, Role, Value', tagged('wcag412')),
  statusMessages,
].sort((first, second) => first.number.localeCompare(second.number, 'en', { numeric: true }));
