import type { Criterion, FieldOf } from '../../model/index.js';
import type { FieldAnswers } from '../answers.js';
import { fault, type FieldRule, type RuleContext } from '../rule.js';

/** The value of a box that is ticked. */
const TICKED = 'yes';

function evidenceFor(criterion: Criterion, answers: FieldAnswers, { files }: RuleContext) {
  return {
    criterion: criterion.id,
    evidence: answers.text(`${criterion.id}.evidence`),
    papers: files.filter((file) => file.criterion === criterion.id).map(({ id }) => id),
  };
}

/** How many of a category's criteria must be met: as the field says, else those that are required; of a field that must be filled in, one. */
function leastOf({ least, required: asked }: FieldOf<'criteria'>, criteria: readonly Criterion[]): number {
  return least ?? Math.max(criteria.filter(({ required }) => required).length, asked ? 1 : 0);
}

/** `criteria.tc-1` is the box of a criterion, `criteria.tc-1.evidence` its evidence in words. */
export const criteriaRule: FieldRule<'criteria'> = {
  read(field, answers, context) {
    const { criteria } = context.category;
    const ticked = criteria.filter(({ id }) => answers.text(id) === TICKED);
    if (ticked.length === 0 && !field.required) return {};
    const met = ticked.map((criterion) => evidenceFor(criterion, answers, context));
    const place = ({ id }: Criterion): number => criteria.findIndex((each) => each.id === id) + 1;
    const errors = criteria.flatMap((criterion) => {
      const number = place(criterion);
      const found = met.find((each) => each.criterion === criterion.id);
      if (!found)
        return criterion.required ? [fault(field, 'criterion-not-met', { number }, criterion.id)] : [];
      const without = found.evidence === '' && found.papers.length === 0;
      return criterion.evidence !== undefined && without
        ? [fault(field, 'evidence-missing', { number }, `${criterion.id}.evidence`)]
        : [];
    });
    const least = leastOf(field, criteria);
    if (errors.length === 0 && met.length < least)
      errors.push(fault(field, 'too-few-criteria', { least, met: met.length }));
    return errors.length > 0 ? { errors } : { value: { kind: 'criteria', met } };
  },
};
