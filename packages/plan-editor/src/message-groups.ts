import { blanksMessages } from './blanks/blanks.messages.js';
import { checksMessages } from './checks/checks.messages.js';
import { citationsMessages } from './citations/citations.messages.js';
import { companyMessages } from './company/company.messages.js';
import { compareRefusals } from './compare/compare-refusals.messages.js';
import { compareMessages } from './compare/compare.messages.js';
import { linkMessages } from './compare/link.messages.js';
import { dragMessages } from './drag/drag.messages.js';
import { findMessages } from './find/find.messages.js';
import { headFieldMessages } from './head/head-fields.messages.js';
import { importMessages } from './import/import.messages.js';
import { marginMessages } from './margin/margin.messages.js';
import { narrowMessages } from './narrow/narrow.messages.js';
import { outlinePaneMessages } from './outline-pane/outline-pane.messages.js';
import { panelMessages } from './panel/panel.messages.js';
import { planEditorMessages } from './plan-editor.messages.js';
import { readingMessages } from './reading.messages.js';
import { reviewMessages } from './review/review.messages.js';
import { startMessages } from './start/start.messages.js';
import { surfaceMessages } from './surface/surface.messages.js';
import { tableMessages } from './table/table.messages.js';

/** All that `<ph-plan-editor>` says, by the names under which another language gives it. */
export const planEditorMessageGroups = {
  blanks: blanksMessages,
  checks: checksMessages,
  citations: citationsMessages,
  company: companyMessages,
  compare: compareMessages,
  compareRefusals,
  link: linkMessages,
  drag: dragMessages,
  find: findMessages,
  headField: headFieldMessages,
  import: importMessages,
  margin: marginMessages,
  narrow: narrowMessages,
  outlinePane: outlinePaneMessages,
  panel: panelMessages,
  planEditor: planEditorMessages,
  reading: readingMessages,
  review: reviewMessages,
  start: startMessages,
  surface: surfaceMessages,
  table: tableMessages,
};
