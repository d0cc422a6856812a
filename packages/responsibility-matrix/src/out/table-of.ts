import { roleNames, type Language } from '@phoihop/kit';
import { matrixTable, type Matrix, type MatrixTable } from '@phoihop/plan/matrix';
import { groupLabel } from '../model/grid-model-of.js';
import { shortName } from '../names/short-name.js';
import { responsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import { outMessages } from './out.messages.js';

/** What is shown of the matrix as a table of texts, with the names that its columns have on the screen. */
export function tableOf(matrix: Matrix, all: Matrix, language: Language): MatrixTable {
  const texts = outMessages[language];
  const agencies = new Map(all.columns.map(({ agency }) => [agency.id, agency]));
  const hasSides = all.groups.some(({ side }) => side !== null);
  const needsGroups = all.groups.length > 1;
  return matrixTable(matrix, {
    title: texts.appendix,
    number: texts.number,
    task: texts.task,
    time: texts.time,
    group: (group) =>
      needsGroups ? groupLabel(group, hasSides, agencies, responsibilityMatrixMessages[language]) : '',
    agency: ({ agency: { name, shortName: own } }) => shortName(name, own),
    total: texts.total,
    roles: roleNames[language],
  });
}
