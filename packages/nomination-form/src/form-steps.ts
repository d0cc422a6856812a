import type { Category, Field, Round } from '@phoihop/plan/round';
import { CONSENT, type Finding } from '@phoihop/plan/round/validation';

/** The page on which all is looked over and sent. */
export const REVIEW = 'review';

/** A page of the form. */
export interface FormStep {
  id: string;
  /** Empty for the review, whose name is in the messages. */
  name: string;
  fields: readonly Field[];
  /** Whether the boxes of consent stand here: where the nominator is asked for, since that one sees to them. */
  consents: boolean;
  /** Whether unit and category are chosen here: on the first. */
  frame: boolean;
}

/** The pages of a category's form in their order, the review last. */
export function formSteps(category: Category, { notice }: Pick<Round, 'notice'>): readonly FormStep[] {
  const asking = category.fields.find(({ kind }) => kind === 'nominator')?.step;
  const consentStep = asking ?? category.formSteps.at(-1)?.id;
  const steps = category.formSteps.map(({ id, name }, index): FormStep => ({
    id,
    name,
    fields: category.fields.filter(({ step }) => step === id),
    consents: id === consentStep && notice.purposes.length > 0,
    frame: index === 0,
  }));
  return [...steps, { id: REVIEW, name: '', fields: [], consents: false, frame: false }];
}

/** Whether something found belongs to a page. What is said of the whole belongs to the first. */
export function isOn(step: FormStep, { field }: Pick<Finding, 'field'>): boolean {
  if (field === CONSENT) return step.consents;
  return field === '' ? step.frame : step.fields.some(({ id }) => id === field);
}

/** The name of the control that something found is about. */
export function controlName({ field, part }: Pick<Finding, 'field' | 'part'>): string {
  return [field, part].filter(Boolean).join('.');
}
