import type { Field } from '@phoihop/plan/round';
import { nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { achievementsView, criteriaView, honoursView, meetingView } from './merit.view.js';
import { papersView } from './papers.view.js';
import { nominatorView } from './nominator.view.js';

/** The fields that stand on later pages of most rounds. */
export function laterFieldView(view: FormView, field: Field): TemplateResult | typeof nothing {
  switch (field.kind) {
    case 'criteria':
      return criteriaView(view, field);
    case 'achievements':
      return achievementsView(view, field);
    case 'honours':
      return honoursView(view, field);
    case 'meeting':
      return meetingView(view, field);
    case 'papers':
      return papersView(view, field);
    case 'nominator':
      return nominatorView(view, field);
    default:
      return nothing;
  }
}
