import type { PanelAccess } from './panel-host.js';
import type { TabId } from './tab.js';

/** What the contents of the panel need besides, once they are there. */
export interface PartAccess extends PanelAccess {
  /** Makes way for the text where the panel hides it. */
  makeWay: () => void;
  /** Opens the panel at a tab. */
  open: (tab: TabId) => void;
}
