import { boardMessages } from './board/board.messages.js';
import { cardsMessages } from './cards/cards.messages.js';
import { pasteMessages } from './entry/paste/paste.messages.js';
import { entryRefusals, quickEntryMessages } from './entry/quick-entry.messages.js';
import { progressChartMessages } from './progress-chart.messages.js';

/** All that `<ph-progress-chart>` says, by the names under which another language gives it. */
export const progressChartMessageGroups = {
  board: boardMessages,
  cards: cardsMessages,
  paste: pasteMessages,
  quickEntry: quickEntryMessages,
  entryRefusals,
  progressChart: progressChartMessages,
};
