import { Cards } from '../cards/cards.js';
import { ProgressDetails } from '../details/progress-details.js';
import { Tools } from '../tools/tools.js';
import type { BoardHost, BoardRights, Shown } from './board-host.js';
import type { ProgressModel } from './progress-model.js';

export { laterStyles } from './later.styles.js';

/** All that stands around the bars: loaded behind the frame that shows them. */
export interface Later {
  tools: Tools;
  cards: Cards;
}

export function laterParts(host: BoardHost, rights: BoardRights, model: ProgressModel, shown: Shown): Later {
  const details = new ProgressDetails(model);
  return { tools: new Tools(host, rights, details, shown), cards: new Cards(host, details) };
}
