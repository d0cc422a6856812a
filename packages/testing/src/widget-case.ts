import type { MessageGroups, Messages } from '@phoihop/kit';
import type { DocumentKind, DocumentName, Documents } from './document-kind.js';
import type { WidgetHarness } from './harness/widget.harness.js';

/** What the shared suite needs to know of a widget. Its harness module exports it as `widgetCase`. */
export interface WidgetCase<Name extends DocumentName = 'plan'> {
  /** The tag without its prefix: 'plan-editor'. */
  name: string;
  /** What it works on: `planDocument` or `roundDocument`. */
  document: DocumentKind<Name>;
  /** Registers the tag. @returns it, with its prefix. */
  define: (prefix?: string) => string;
  messages: Messages<object>;
  /** All that it says, as another language gives it: of its `message-groups`. */
  groups: MessageGroups;
  harness: (element: Documents[Name]['widget']) => WidgetHarness<Documents[Name]['widget']>;
  /** A text of the document that can be read in the widget. */
  shows: (file: Documents[Name]['file']) => string;
  /** Address of the harness module, for pages of their own: `import.meta.url`. */
  url: string;
}
