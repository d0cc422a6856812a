import { iconDownload, type MenuEntry } from '@phoihop/kit';
import type { Grouping } from '../bars/bar-rows.js';
import { titleOfGrouping } from '../board/groupings.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import type { ProgressDetails } from '../details/progress-details.js';

/** A picture (PNG) or a table (CSV) of one of the charts. */
export interface WantedFile {
  kind: 'picture' | 'table';
  of: 'bars' | 'time' | 'statuses' | 'reports';
}

/** What can be taken along of what is shown; the reports are a table of signs, and no picture. */
export function fileEntries(
  details: ProgressDetails,
  by: Grouping,
  texts: CardsTexts,
  fetch: (file: WantedFile) => void,
): MenuEntry[] {
  const hasTime = details.model.rollup.file.plan.period !== undefined;
  const names = {
    bars: titleOfGrouping(by, texts),
    time: texts.time,
    statuses: texts.statuses,
    reports: texts.reports,
  };
  const entry = (kind: WantedFile['kind'], of: WantedFile['of']): MenuEntry => ({
    label: (kind === 'picture' ? texts.fetchPicture : texts.fetchTable)(names[of]),
    icon: iconDownload,
    run: () => {
      fetch({ kind, of });
    },
  });
  const charts: WantedFile['of'][] = hasTime ? ['bars', 'time', 'statuses'] : ['bars', 'statuses'];
  const tables: WantedFile['of'][] = details.hasUnits ? [...charts, 'reports'] : charts;
  return [...charts.map((of) => entry('picture', of)), ...tables.map((of) => entry('table', of))];
}
