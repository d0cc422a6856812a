import { defineElement } from '@phoihop/kit';
import { NominationForm } from './nomination-form.js';

/** Registers `<ph-nomination-form>`, or `<prefix-nomination-form>`. @returns the tag. */
export function defineNominationForm(prefix?: string): string {
  return defineElement('nomination-form', NominationForm, prefix);
}
