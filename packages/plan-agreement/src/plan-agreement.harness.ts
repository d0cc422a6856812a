import { FieldHarness, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { definePlanAgreement } from './define-plan-agreement.js';
import { planAgreementMessageGroups } from './message-groups.js';
import { planAgreementMessages } from './plan-agreement.messages.js';

/** The widget as a person meets it. */
export class PlanAgreementHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return this.fieldIn(this.all('.grow')[0]);
  }

  async undo(): Promise<void> {
    await this.press(planAgreementMessages[this.element.language].undo);
  }

  async open(): Promise<void> {
    await this.press(planAgreementMessages[this.element.language].open);
  }
}

export const widgetCase: WidgetCase = {
  name: 'plan-agreement',
  document: planDocument,
  define: definePlanAgreement,
  messages: planAgreementMessages,
  groups: planAgreementMessageGroups,
  harness: (element) => new PlanAgreementHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};
