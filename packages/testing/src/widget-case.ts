import type { Messages, PlanWidget } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { WidgetHarness } from './harness/widget.harness.js';

/** What the shared suite needs to know of a widget. Its harness module exports it as `widgetCase`. */
export interface WidgetCase {
  /** The tag without its prefix: 'plan-editor'. */
  name: string;
  /** Registers the tag. @returns it, with its prefix. */
  define: (prefix?: string) => string;
  messages: Messages<object>;
  harness: (element: PlanWidget) => WidgetHarness;
  /** A text of the plan that can be read in the widget. */
  shows: (file: PlanFile) => string;
  /** Address of the harness module, for pages of their own: `import.meta.url`. */
  url: string;
}
