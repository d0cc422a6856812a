import { FieldHarness, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineSavingStatus } from './define-saving-status.js';
import { savingStatusMessageGroups } from './message-groups.js';
import { savingStatusMessages } from './saving-status.messages.js';

/** The widget as a person meets it. */
export class SavingStatusHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return this.fieldIn(this.all('.grow')[0]);
  }

  async undo(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].undo);
  }

  async open(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].open);
  }
}

export const widgetCase: WidgetCase = {
  name: 'saving-status',
  document: planDocument,
  define: defineSavingStatus,
  messages: savingStatusMessages,
  groups: savingStatusMessageGroups,
  harness: (element) => new SavingStatusHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};
