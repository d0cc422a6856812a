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
    '2.5.7',
    'recipient-list',
    'recipient-list.test.ts',
    'orders lines by keyboard, but never puts one behind the archive line',
  ],
  ['2.5.7', 'plan-editor', 'outline-pane/outline-pane.test.ts', 'tells of a move by keys where it is heard'],
  [
    '3.3.1',
    'recipient-list',
    'recipient-list.test.ts',
    'keeps what was refused until the person gives it up',
  ],
  [
    '3.3.1',
    'nomination-form',
    'nomination-form.test.ts',
    'tells what is missing in a summary that takes the focus and leads to each control',
  ],
  [
    '3.3.3',
    'nomination-form',
    'nomination-form.test.ts',
    'shows what the server refuses at its field, keeps all, and sends it again under the same key',
  ],
  ['3.3.4', 'plan-editor', 'plan-editor.test.ts', 'undoes and redoes by keyboard'],
  ['3.3.4', 'recipient-list', 'recipient-list.test.ts', 'edits a line, and undoes and redoes it by keyboard'],
  [
    '4.1.3',
    'nomination-form',
    'nomination-form.test.ts',
    'tells what is missing in a summary that takes the focus and leads to each control',
  ],
]);
