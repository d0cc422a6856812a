import { roleNames, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { Matrix } from '@phoihop/plan/matrix';
import type { TemplateResult } from 'lit';
import type { ChoicesOfPlan } from './choices.js';
import { toolbarMessages } from './toolbar.messages.js';
import { toolbarView, type ToolbarActions, type ToolbarSubject } from './toolbar.view.js';

export interface ToolbarState extends Pick<ToolbarSubject, 'view' | 'faults' | 'faultsOpen' | 'editable'> {
  plan: Plan;
  matrix: Matrix;
  choices: ChoicesOfPlan;
  language: Language;
}

/** The tools above the grid. */
export function toolbarPart(state: ToolbarState, actions: ToolbarActions): TemplateResult {
  const { plan, matrix, choices, language } = state;
  const texts = toolbarMessages[language];
  const subject = { ...state, choices: choices.update(plan, matrix, texts), roleNames: roleNames[language] };
  return toolbarView(subject, texts, actions);
}
