import type { Language } from '@phoihop/kit';
import type { HeadList, Plan } from '@phoihop/plan';
import { nothing, type TemplateResult } from 'lit';
import type { DrawnRange } from '../find/found.js';
import { readLineView, type Line } from './line.view.js';

/** A view that may have nothing to show. */
type View = TemplateResult | typeof nothing;

/** With what head and foot of the paper are drawn: to read, or to edit. */
export interface HeadTools {
  /** Whether the plan may be edited now. */
  readonly writes: boolean;
  /** Whether a line that is empty is drawn all the same. */
  isOpen: (place: Line['place']) => boolean;
  /** The text of a line as it stands in the page; `text` is the document's. */
  shown: (place: Line['place'], text: string) => string;
  line: (line: Line) => View;
  /** Draws the entries of a list; where they are edited, each keeps its field by its key. */
  each: <Entry>(
    entries: readonly Entry[],
    key: (entry: Entry) => string,
    view: (entry: Entry, index: number) => TemplateResult,
  ) => unknown;
  issuerMenu: (plan: Plan, at: number) => View;
  signatoryMenu: (plan: Plan, at: number) => View;
  recipientsMenu: () => View;
  dayPicker: (plan: Plan) => View;
  /** What a list offers that has no entry yet. */
  adder: (list: HeadList | 'recipients') => View;
}

/** What reading the head needs of the element. */
export interface HeadReader {
  readonly language: Language;
  foundInLine: (place: Line['place']) => readonly DrawnRange[];
}

/** Head and foot to read. */
export function readingHead(reader: HeadReader): HeadTools {
  const none = (): typeof nothing => nothing;
  return {
    writes: false,
    isOpen: () => false,
    shown: (_, text) => text,
    line: (line) => readLineView(line, reader.foundInLine(line.place)),
    each: (entries, _, view) => entries.map(view),
    issuerMenu: none,
    signatoryMenu: none,
    recipientsMenu: none,
    dayPicker: none,
    adder: none,
  };
}
