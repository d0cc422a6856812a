import type { Finding } from '@phoihop/plan/round/validation';
import { controlName } from './form-steps.js';
import type { NominationFormMessages } from './nomination-form.messages.js';

/** Something found, with its sentence. */
export interface Told {
  finding: Finding<string>;
  sentence: string;
  error: boolean;
}

/** A question with one control. */
export interface Line {
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  kind?: 'text' | 'tel' | 'numeric' | 'lines';
}

/** What a line is drawn from. */
export interface LineView {
  texts: NominationFormMessages;
  disabled: boolean;
  answer: (name: string) => string;
  /** What is shown at a field or control: only once the person has been there, or has asked to go on. */
  told: readonly Told[];
}

export const controlId = (name: string): string => `f-${name}`;
export const faultId = (name: string): string => `${controlId(name)}-found`;
export const hintId = (name: string): string => `${controlId(name)}-hint`;

/** What was found about one control. */
export function toldOf(view: LineView, name: string): Told[] {
  return view.told.filter(({ finding }) => controlName(finding) === name);
}

/** The attributes that tie a control to what is said of it. */
export function describedBy(view: LineView, name: string, hint: boolean): string | undefined {
  const ids = [hint ? hintId(name) : '', toldOf(view, name).length > 0 ? faultId(name) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function isInvalid(view: LineView, name: string): boolean {
  return toldOf(view, name).some(({ error }) => error);
}
