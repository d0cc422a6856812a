import type { Category, Field, Round } from '@phoihop/plan/round';
import type { Finding, PlaceDirectory } from '@phoihop/plan/round/validation';
import type { Language, LaterPart } from '@phoihop/kit';
import type { nothing, TemplateResult } from 'lit';
import type { Combobox } from './combobox.controller.js';
import type { LineFields } from './fields/line-field.js';
import { controlName } from './form-steps.js';
import type { ChosenFile } from './form-files.js';
import type { NominationFormMessages } from './nomination-form.messages.js';

/** Something found, with its sentence. */
export interface Told {
  finding: Finding<string>;
  sentence: string;
  error: boolean;
}

/** What the views need that nobody needs at first; loaded as `later.ts`. */
export interface LaterViews {
  ethnicGroupNames: (typed: string) => string[];
  laterFieldView: (view: FormView, field: Field) => TemplateResult | typeof nothing;
  consentsView: (view: FormView) => TemplateResult;
}

/** What the views of fields are drawn from, and what they may do. */
export interface FormView {
  language: Language;
  texts: NominationFormMessages;
  /** The heading of the page: a group of the same name need not say it again to the eye. */
  heading: string;
  round: Round;
  category: Category;
  disabled: boolean;
  /** What checks the answers, and what later pages need. */
  later: Pick<LaterPart<LaterViews>, 'part' | 'broken' | 'load'>;
  /** What else can be done where these cannot be had, as a sentence; empty where nothing can. */
  whereBroken: string;
  /** The list of provinces and communes; loaded only where the round has none of its own. */
  places: Pick<LaterPart<PlaceDirectory>, 'part' | 'broken'>;
  combobox: Combobox;
  lines: LineFields;
  answer: (name: string) => string;
  files: readonly ChosenFile[];
  /** What is shown at a field or control: only once the person has been there, or has asked to go on. */
  told: readonly Told[];
  rowsOf: (field: string) => readonly string[];
  set: (name: string, answer: string) => void;
  addRow: (field: string) => void;
  dropRow: (field: string, row: string) => void;
  addFiles: (files: FileList, paper: string, criterion?: string) => void;
  removeFile: (id: string) => void;
  urlOf: (file: ChosenFile) => string;
}

export const controlId = (name: string): string => `f-${name}`;
export const faultId = (name: string): string => `${controlId(name)}-found`;
export const hintId = (name: string): string => `${controlId(name)}-hint`;

/** What was found about one control. */
export function toldOf(view: FormView, name: string): Told[] {
  return view.told.filter(({ finding }) => controlName(finding) === name);
}

/** The attributes that tie a control to what is said of it. */
export function describedBy(view: FormView, name: string, hint: boolean): string | undefined {
  const ids = [hint ? hintId(name) : '', toldOf(view, name).length > 0 ? faultId(name) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function isInvalid(view: FormView, name: string): boolean {
  return toldOf(view, name).some(({ error }) => error);
}

export interface Line {
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  kind?: 'text' | 'tel' | 'numeric' | 'lines';
}
