import { newId, type PlanFile } from '@phoihop/plan';
import { agreedPlan, consentedPlan, twoSidedPlan } from '@phoihop/plan/testing';
import { planDocument, WidgetHarness, type FieldHarness, type WidgetCase } from '@phoihop/testing';
import { definePlanAgreement } from './define-plan-agreement.js';
import { planAgreementMessageGroups } from './message-groups.js';
import { planAgreementMessages } from './plan-agreement.messages.js';

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The widget as a person meets it. */
export class PlanAgreementHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return undefined;
  }

  async undo(): Promise<void> {
    await this.settled();
  }

  /** Where the sides stand, as a sentence. */
  get stage(): string {
    return squeezed(this.all('.stage')[0]?.textContent);
  }

  /** Each side with what it has agreed to. */
  get sides(): string[] {
    return this.all('.sides > li').map((each) => squeezed(each.textContent));
  }

  get proposals(): string[] {
    return this.all('.proposal').map((each) => squeezed(each.textContent));
  }

  /** What can be done about a proposal. */
  toolsOf(index: number): string[] {
    const tools = this.all('.proposal')[index]?.querySelectorAll('button') ?? [];
    return Array.from(tools, (button) => squeezed(button.textContent));
  }

  /** Presses a button of a proposal. */
  async decide(index: number, name: string): Promise<void> {
    const tools = this.all('.proposal')[index]?.querySelectorAll('button') ?? [];
    const button = Array.from(tools).find((each) => squeezed(each.textContent) === name);
    if (!button) throw new RangeError(`No “${name}”; there are ${this.toolsOf(index).join(', ')}`);
    button.click();
    await this.settled();
  }

  /** What has changed since, line by line. */
  get changes(): string[] {
    return this.all('.changes-list > li').map((each) => squeezed(each.textContent));
  }

  get history(): string[] {
    return this.all('.history li').map((each) => squeezed(each.textContent));
  }

  /** What can be read of the text that is shown: kept, added and removed words. */
  get paper(): { text: string; added: string[]; removed: string[] } {
    const words = (selector: string): string[] =>
      this.all(`.paper ${selector}`).map((each) => squeezed(each.textContent));
    return { text: squeezed(this.all('.paper')[0]?.textContent), added: words('ins'), removed: words('del') };
  }

  /** Resolves when what is read on demand is there. */
  async read(): Promise<void> {
    for (let turn = 0; turn < 100 && this.all('.paper, .changes-list').length === 0; turn++)
      await this.settled();
  }

  async chooseText(name: string): Promise<void> {
    const label = this.all('.kinds label').find((each) => squeezed(each.textContent) === name);
    if (!label) throw new RangeError(`There is no text “${name}”.`);
    label.click();
    await this.settled();
  }
}

function sampleAgreed(fresh = false): PlanFile {
  const file = twoSidedPlan();
  return agreedPlan(consentedPlan(fresh ? { ...file, plan: { ...file.plan, id: newId() } } : file));
}

export const widgetCase: WidgetCase = {
  name: 'plan-agreement',
  // Agreed to, so that there is something to press, whoever looks.
  document: { ...planDocument, sample: sampleAgreed },
  define: definePlanAgreement,
  messages: planAgreementMessages,
  groups: planAgreementMessageGroups,
  harness: (element) => new PlanAgreementHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};
