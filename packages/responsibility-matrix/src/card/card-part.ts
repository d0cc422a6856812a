import { roleNames, type Language } from '@phoihop/kit';
import type { MatrixRow } from '@phoihop/plan/matrix';
import { nothing, type TemplateResult } from 'lit';
import type { FaultsController } from '../faults/faults.controller.js';
import type { GridModel } from '../grid/grid-model.js';
import { cardMessages } from './card.messages.js';
import { cardView, type CardActions, type CardSubject } from './card.view.js';

/** The task with this item among the rows, else the first; null where there is none. */
function cardOf(
  model: GridModel,
  rows: readonly MatrixRow[],
  faults: FaultsController,
  wanted: string | undefined,
): CardSubject | null {
  const tasks = rows.filter(({ kind }) => kind === 'task');
  const at = Math.max(
    0,
    tasks.findIndex(({ item }) => item.id === wanted),
  );
  const row = tasks[at];
  if (!row) return null;
  const section = rows.find(({ item }) => item.id === row.parent)?.item;
  const { columns, groups, editable } = model;
  const cells = model.cells(row);
  return {
    row,
    section: section ? `${section.label ?? ''} ${section.text}`.trim() : '',
    position: at + 1,
    count: tasks.length,
    before: tasks[at - 1],
    after: tasks[at + 1],
    groups,
    columns,
    editable,
    findings: faults.byRow.of(row).map((finding) => ({
      finding,
      sentence: faults.sentence(finding),
      remedies: faults.remedies(finding),
    })),
    isFaulty: (column) => cells(column).faulty === true,
  };
}

/** One task at a time. `actions` are told the item that is shown. */
export function cardPart(
  model: GridModel,
  rows: readonly MatrixRow[],
  faults: FaultsController,
  wanted: string | undefined,
  language: Language,
  actions: (item: string) => CardActions,
): TemplateResult | typeof nothing {
  const subject = cardOf(model, rows, faults, wanted);
  if (!subject) return nothing;
  return cardView(subject, roleNames[language], cardMessages[language], actions(subject.row.item.id));
}
