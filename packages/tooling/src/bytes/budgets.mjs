/**
 * @typedef {{ name: string, what: string, imports: readonly string[], beyond: readonly string[],
 *   without?: readonly string[], limit: number }} Budget
 *   `what`: for the page docs/bytes.md; `imports`: what a page asks for, and what an entry then loads by itself;
 *   `beyond`: what the page has already; `without`: packages of others that do not count; `limit`: kB (1,000 bytes)
 *   after gzip before the entry runs
 */

const kit = '@phoihop/kit/define';
/** @param {string} name */
const entry = (name) => `@phoihop/${name}/define`;
/** What an element loads by itself once it stands. @param {string} path below `packages` */
const part = (path) => `/packages/${path}`;

/** What each entry may weigh. A limit goes down when an entry became lighter; it goes up by a decision only. @type {readonly Budget[]} */
export const budgets = [
  {
    name: 'kit',
    what: '`<ph-plan>`: Lit, context, the model with its checks, commands and store',
    imports: [kit],
    beyond: [],
    limit: 30,
  },
  {
    name: 'recipient-list',
    what: 'the list as it is read',
    imports: [entry('recipient-list')],
    beyond: [kit],
    limit: 10,
  },
  {
    name: 'nomination-form',
    what: 'the form at its first step',
    imports: [entry('nomination-form')],
    beyond: [kit],
    limit: 25,
  },
  {
    name: 'honour-roster',
    what: 'the roster as it is read',
    imports: [entry('honour-roster')],
    beyond: ['@phoihop/kit/define-round'],
    limit: 20,
  },
  {
    name: 'responsibility-matrix',
    what: 'the matrix as it is read',
    imports: [entry('responsibility-matrix')],
    beyond: [kit],
    limit: 20,
  },
  {
    name: 'progress-chart',
    what: 'bars and tables, before a picture is drawn',
    imports: [entry('progress-chart')],
    beyond: [kit],
    limit: 12,
  },
  {
    name: 'progress-chart-drawn',
    what: 'the chart with its first picture: sentence, bars, names and figures',
    imports: [entry('progress-chart'), part('progress-chart/src/board/index.ts')],
    beyond: [kit],
    limit: 12,
  },
  {
    name: 'progress-chart-whole',
    what: 'all that comes by itself: tools, cards, and their pictures beyond Chart.js',
    imports: [
      entry('progress-chart'),
      part('progress-chart/src/board/index.ts'),
      part('progress-chart/src/board/later.ts'),
      part('progress-chart/src/canvas/draw.ts'),
    ],
    beyond: [kit],
    without: ['chart.js', '@kurkle/color'],
    limit: 12,
  },
  {
    name: 'report-composer',
    what: 'the composer before a report is composed',
    imports: [entry('report-composer')],
    beyond: [kit],
    limit: 15,
  },
  {
    name: 'document-preview',
    what: 'the pages, as they are read',
    imports: [entry('document-preview')],
    beyond: [kit],
    limit: 20,
  },
  {
    name: 'plan-agreement',
    what: 'sides, agreements and proposals',
    imports: [entry('plan-agreement')],
    beyond: [kit],
    limit: 24,
  },
  {
    name: 'saving-status',
    what: 'how it stands with saving, and both versions of what was set aside',
    imports: [entry('saving-status')],
    beyond: [kit],
    limit: 10,
  },
  {
    name: 'plan-editor',
    what: 'the read-only view of a plan',
    imports: [entry('plan-editor')],
    beyond: [kit],
    limit: 15,
  },
  {
    name: 'plan-editor-editing',
    what: 'the editor with its surface, beyond ProseMirror',
    imports: [
      entry('plan-editor'),
      part('plan-editor/src/editing/index.ts'),
      part('plan-editor/src/surface/index.ts'),
      '@phoihop/document/copy',
    ],
    beyond: [kit],
    without: [
      'prosemirror-commands',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
      'orderedmap',
    ],
    limit: 25,
  },
];

/** The loaders of `npm run release`, in kB after gzip. */
export const loaders = [
  { name: 'loader', what: '`phoihop.js`', file: 'phoihop.js', limit: 3 },
  { name: 'loader-classic', what: '`phoihop.classic.js`', file: 'phoihop.classic.js', limit: 3 },
];

/**
 * The entries that are still heavier than they may be, each with what it weighed (kB) when it was written here or last
 * became lighter. An entry may not grow beyond that; the number goes down with it, and the line goes when its limit
 * is kept.
 * @type {Readonly<Record<string, number>>}
 */
export const over = {
  'progress-chart-drawn': 23.4,
  'progress-chart-whole': 43.8,
};
