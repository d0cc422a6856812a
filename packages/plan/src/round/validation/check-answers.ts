import { dayInVietnam } from '@phoihop/vietnamese/dates';
import {
  categoryOf,
  type Category,
  type Field,
  type FieldKind,
  type FieldOf,
  type FieldValueOf,
  type Round,
} from '../model/index.js';
import { answersTo, type Answers } from './answers.js';
import { consentFaults } from './consent.js';
import type { AttachedFile } from './files.js';
import type { ErrorFinding, WarningFinding } from './finding.js';
import type { PlaceDirectory } from './places.js';
import type { FieldRule, Reading, RuleContext, Values } from './rule.js';
import { rules } from './rules/index.js';

/** What is known of the nominations that are there already, as far as whoever checks may know it. */
export interface KnownNominations {
  /** How many of a unit and category are in the round, those refused or removed left out. */
  used(unit: string, category: string): number;
  /** The numbers or ids of nominations that may be of the same person. */
  alike(category: Category, values: Values): readonly string[];
}

export interface CheckOptions {
  /** The moment of sending. */
  now: Date;
  files?: readonly AttachedFile[];
  places?: PlaceDirectory | undefined;
  known?: KnownNominations | undefined;
}

/** What is found in answers, and what they hold as far as they can be read. */
export interface CheckedAnswers {
  errors: readonly ErrorFinding[];
  warnings: readonly WarningFinding[];
  category?: string;
  unit?: string;
  values: Values;
}

function whole(code: ErrorFinding['code'], params: ErrorFinding['params'] = {}, part?: string): ErrorFinding {
  return { code, field: '', params, ...(part !== undefined && { part }) };
}

function ruleOf<Kind extends FieldKind>(field: FieldOf<Kind>): FieldRule<Kind> {
  // The table maps each kind to its rule; the compiler cannot follow the lookup.
  return rules[field.kind];
}

function readField(field: Field, answers: Answers, context: RuleContext): Reading<FieldValueOf<FieldKind>> {
  const reading = ruleOf(field).read(field, answersTo(answers, field.id), context);
  const empty = reading.value === undefined && (reading.errors ?? []).length === 0;
  if (!empty || !field.required) return reading;
  return { errors: [{ code: 'required', field: field.id, params: { label: field.label } }] };
}

function checkFrame(round: Round, answers: Answers, today: string): ErrorFinding[] {
  const errors: ErrorFinding[] = [];
  if (today < round.opens) errors.push(whole('round-not-open', { opens: round.opens }));
  if (today > round.closes) errors.push(whole('round-closed', { closes: round.closes }));
  if (!round.units.some(({ id }) => id === answers.unit)) errors.push(whole('unit-unknown', {}, 'unit'));
  return errors;
}

function checkKnown(
  round: Round,
  category: Category,
  unit: string,
  values: Values,
  known: KnownNominations,
): WarningFinding[] {
  const quota = round.quotas.find((each) => each.unit === unit && each.category === category.id);
  const warnings: WarningFinding[] = [];
  const used = known.used(unit, category.id);
  if (quota && used >= quota.count)
    warnings.push({ code: 'quota-used-up', field: '', part: 'unit', params: { used, count: quota.count } });
  const alike = known.alike(category, values);
  const [first] = alike;
  const field = category.fields.find(({ kind }) => kind === 'name')?.id ?? '';
  if (first !== undefined)
    warnings.push({ code: 'likely-duplicate', field, params: { number: first, count: alike.length } });
  return warnings;
}

/**
 * Checks answers as they are being filled in. `answers.category` and `answers.unit` say what they are for. Errors stop a
 * nomination; warnings stop nobody.
 */
export function checkAnswers(round: Round, answers: Answers, options: CheckOptions): CheckedAnswers {
  const { now, files = [], places, known } = options;
  const today = dayInVietnam(now);
  const errors = checkFrame(round, answers, today);
  const category = categoryOf(round, answers.category ?? '');
  if (!category)
    return { errors: [...errors, whole('category-unknown', {}, 'category')], warnings: [], values: {} };
  const context: RuleContext = { round, category, today, files, places };
  const values: Record<string, FieldValueOf<FieldKind>> = {};
  const warnings: WarningFinding[] = [];
  for (const field of category.fields) {
    const reading = readField(field, answers, context);
    errors.push(...(reading.errors ?? []));
    warnings.push(...(reading.warnings ?? []));
    if (reading.value) values[field.id] = reading.value;
  }
  for (const field of category.fields) {
    const value = values[field.id];
    if (value) warnings.push(...(ruleOf(field).warn?.(field, value, values, context) ?? []));
  }
  errors.push(...consentFaults(round, answers));
  const { unit = '' } = answers;
  if (known) warnings.push(...checkKnown(round, category, unit, values, known));
  return { errors, warnings, category: category.id, unit, values };
}
