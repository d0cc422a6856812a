import type { Grouping } from '../bars/bar-rows.js';
import type { BoardTexts } from './board.messages.js';

export function titleOfGrouping(by: Grouping, texts: BoardTexts): string {
  return { section: texts.titleBySection, agency: texts.titleByAgency, unit: texts.titleByUnit }[by];
}

/** What the rows are called when they are added up. */
export function sumOfGrouping(by: Grouping, rows: number, texts: BoardTexts): string {
  return { section: texts.sections, agency: texts.agencies, unit: texts.units }[by](rows);
}
