/**
 * A test of a widget's own that shows a criterion which no shared test can look at, or looks at otherwise.
 * @typedef {{ number: string, widget: string, file: string, test: string }} OwnTest `file` below `packages`
 */

/** @type {(rows: readonly (readonly [number: string, widget: string, file: string, test: string])[]) => OwnTest[]} */
const listed = (rows) =>
  rows.map(([number, widget, file, test]) => ({ number, widget, file: `${widget}/src/${file}`, test }));

/** Each is looked up in its file: a test that was renamed or is gone breaks the report. */
export const ownTests = listed([
  [
    '1.4.13',
    'plan-editor',
    'citations/citations.test.ts',
    'keeps the card while the pointer is on it, and Esc sends it away where the pointer rests',
  ],
  [
    '1.4.13',
    'responsibility-matrix',
    'grid/grid.test.ts',
    'shows nothing new where a pointer comes: it marks the column, and no more',
  ],
  [
    '2.5.7',
    'plan-editor',
    'drag/drag.test.ts',
    'is not needed: the tools move the item in hand by clicks alone',
  ],
  [
    '2.5.7',
    'recipient-list',
    'recipient-list.test.ts',
    'orders lines by the menu of a line, without dragging',
  ],
  [
    '2.5.7',
    'responsibility-matrix',
    'edit/edit.test.ts',
    'selects by a drag, and opens the roles by a second press on a cell',
  ],
  [
    '3.3.1',
    'document-preview',
    'document-preview.test.ts',
    'goes to a page that is typed, and to the nearest where there is none',
  ],
  ['3.3.1', 'honour-roster', 'honour-roster.test.ts', 'asks for a reason, and for a day that can be read'],
  [
    '3.3.1',
    'nomination-form',
    'nomination-form.test.ts',
    'tells what is missing in a summary that takes the focus and leads to each control',
  ],
  [
    '3.3.1',
    'plan-editor',
    'start/start.test.ts',
    'leaves blank what is not said, and says what is wrong with a year',
  ],
  [
    '3.3.1',
    'progress-chart',
    'entry/quick-entry.test.ts',
    'keeps what cannot be noted in its field, and says there what to do',
  ],
  [
    '3.3.1',
    'recipient-list',
    'recipient-list.test.ts',
    'keeps what was refused until the person gives it up',
  ],
  ['3.3.1', 'report-composer', 'follow.test.ts', 'by a change that the host refuses: it stays in its field'],
  [
    '3.3.1',
    'responsibility-matrix',
    'paste/paste.test.ts',
    'asks first where letters stand for nothing or the table does not fit, and loses nothing',
  ],
  [
    '3.3.3',
    'document-preview',
    'document-preview.test.ts',
    'goes to a page that is typed, and to the nearest where there is none',
  ],
  ['3.3.3', 'honour-roster', 'honour-roster.test.ts', 'asks for a reason, and for a day that can be read'],
  [
    '3.3.3',
    'nomination-form',
    'nomination-form.test.ts',
    'shows what the server refuses at its field, keeps all, and sends it again under the same key',
  ],
  [
    '3.3.3',
    'plan-editor',
    'margin/margin.test.ts',
    'says what is wrong with a target, and keeps what was written',
  ],
  [
    '3.3.3',
    'progress-chart',
    'entry/quick-entry.test.ts',
    'keeps what cannot be noted in its field, and says there what to do',
  ],
  [
    '3.3.3',
    'recipient-list',
    'recipient-list.test.ts',
    'says how copies are written where they are no number, and keeps the number before',
  ],
  [
    '3.3.3',
    'responsibility-matrix',
    'paste/paste.test.ts',
    'asks first where letters stand for nothing or the table does not fit, and loses nothing',
  ],
  [
    '3.3.4',
    'honour-roster',
    'honour-roster.test.ts',
    'decides many at once, with who and when, and takes it back in one step',
  ],
  [
    '3.3.4',
    'nomination-form',
    'nomination-form.test.ts',
    'shows all that was filled in before it is sent, with the way back to each part',
  ],
  ['3.3.4', 'plan-agreement', 'plan-agreement.test.ts', 'agrees for the person’s side, and takes that back'],
  ['3.3.4', 'plan-editor', 'plan-editor.test.ts', 'undoes and redoes by keyboard'],
  [
    '3.3.4',
    'progress-chart',
    'entry/quick-entry.test.ts',
    'makes one command of each field, and one entry of all of a task',
  ],
  ['3.3.4', 'recipient-list', 'recipient-list.test.ts', 'edits a line, and undoes and redoes it by keyboard'],
  [
    '3.3.4',
    'report-composer',
    'keyboard.test.ts',
    'is composed, read sentence by sentence, edited, brought up to date and taken back',
  ],
  ['3.3.4', 'responsibility-matrix', 'edit/edit.test.ts', 'sets and clears all that is selected as one step'],
  [
    '3.3.4',
    'saving-status',
    'saving-status.test.ts',
    'shows both versions of a conflict, and puts mine in the place of theirs when I decide so',
  ],
  [
    '3.3.7',
    'nomination-form',
    'nomination-form.test.ts',
    'lets the person go to any step and back, and loses nothing',
  ],
  [
    '4.1.3',
    'nomination-form',
    'nomination-form.test.ts',
    'tells what is missing in a summary that takes the focus and leads to each control',
  ],
]);
