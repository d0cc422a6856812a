import type { Category, Field, Round } from '@phoihop/plan/round';
import type { PlaceDirectory } from '@phoihop/plan/round/validation';
import type { Language, LaterPart } from '@phoihop/kit';
import type { nothing, TemplateResult } from 'lit';
import type { Combobox } from './combobox.controller.js';
import type { LineFields } from './fields/line-field.js';
import type { ChosenFile } from './form-files.js';
import type { LineView } from './line.js';

/** What the views need that nobody needs at first; loaded as `later.ts`. */
export interface LaterViews {
  ethnicGroupNames: (typed: string) => string[];
  laterFieldView: (view: FormView, field: Field) => TemplateResult | typeof nothing;
  consentsView: (view: FormView) => TemplateResult;
}

/** What the views of fields are drawn from, and what they may do. */
export interface FormView extends LineView {
  language: Language;
  /** The heading of the page: a group of the same name need not say it again to the eye. */
  heading: string;
  round: Round;
  category: Category;
  /** What checks the answers, and what later pages need. */
  later: Pick<LaterPart<LaterViews>, 'part' | 'broken' | 'load'>;
  /** What else can be done where these cannot be had, as a sentence; empty where nothing can. */
  whereBroken: string;
  /** The list of provinces and communes; loaded only where the round has none of its own. */
  places: Pick<LaterPart<PlaceDirectory>, 'part' | 'broken'>;
  combobox: Combobox;
  lines: LineFields;
  files: readonly ChosenFile[];
  rowsOf: (field: string) => readonly string[];
  set: (name: string, answer: string) => void;
  addRow: (field: string) => void;
  dropRow: (field: string, row: string) => void;
  addFiles: (files: FileList, paper: string, criterion?: string) => void;
  removeFile: (id: string) => void;
  urlOf: (file: ChosenFile) => string;
}
