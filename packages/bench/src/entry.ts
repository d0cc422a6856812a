import type { PlanFile } from '@phoihop/plan';

/** What every entry of a widget suite shows: the same plan, as our JSON and as plain text. */
export interface WidgetData {
  file: PlanFile;
  text: string;
}

/** What every entry of a function suite works on. */
export interface TextData {
  text: string;
  /** What a right answer says; an entry that answers otherwise is not measured but refused. */
  expected: Answer;
}

/** How a function shows that it has done the work: lines accounted for, and labelled items before “Nơi nhận:”. */
export interface Answer {
  lines: number;
  labels: number;
}

/** Real keys: each character is pressed by the browser itself, one after the other's paint. */
export interface Keyboard {
  press: (text: string) => Promise<void>;
}

/**
 * One widget under measurement. A fresh page loads the module, which exports `createEntry(): BenchEntry`; each
 * method is called in this order, `editOne` and `scrollTo` many times.
 */
export interface BenchEntry {
  /** Puts the widget into an empty element of the page and gives it the data. */
  mount: (host: HTMLElement, data: WidgetData) => void;
  /** Resolves when a person could read and write: the widget has rendered the data. */
  ready: () => Promise<void>;
  /** The host changes one item near the top to a text that ends in `mark`; resolves when the DOM shows it. */
  editOne: (mark: string) => Promise<void>;
  /** Scrolls whatever scrolls: 0 is the top, 1 the end. */
  scrollTo: (fraction: number) => void;
  /** Puts the caret at the end of an item near the top and presses the keys. */
  type: (text: string, keyboard: Keyboard) => Promise<void>;
  /** All that the widget holds now, one item a line: shows that edits and keys have arrived. */
  text: () => string;
}

/** One pure function under measurement; its module exports `createEntry(): FunctionEntry`. */
export interface FunctionEntry {
  /** Takes the data and does what is not to be measured. */
  prepare: (data: TextData) => void;
  /** The work, once. Must be repeatable. */
  run: () => Answer;
}

/** What one fresh page found out about a widget. Times in milliseconds. */
export interface WidgetFindings {
  /** From asking for the widget's module to the paint behind `ready()`. */
  ready: number;
  /** Sum of the tasks of 50 ms and more in that time. */
  longTasksLoading: number;
  /** Of each `editOne`: from the beginning of its frame to the paint. */
  changes: number[];
  /** Of each frame while scrolling from top to end: time since the frame before. */
  frames: number[];
  /** Of each key: from the browser's time of the key to the paint. */
  keys: number[];
  /** Sum of the tasks of 50 ms and more in changes, scrolling and typing. */
  longTasksWorking: number;
}

/** What one fresh page found out about a function. Times in milliseconds. */
export interface FunctionFindings {
  /** The first run, with code that no engine has optimised yet. */
  first: number;
  /** The runs after it. */
  runs: number[];
}
