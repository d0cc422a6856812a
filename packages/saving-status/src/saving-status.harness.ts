import { planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineSavingStatus } from './define-saving-status.js';
import { savingStatusMessageGroups } from './message-groups.js';
import { savingStatusMessages } from './saving-status.messages.js';

/** The widget as a person meets it. */
export class SavingStatusHarness extends WidgetHarness {
  /** Nothing is typed here. */
  get firstField(): undefined {
    return undefined;
  }

  undo(): Promise<void> {
    throw new RangeError('nothing is typed here');
  }

  /** How it stands, as it reads. */
  get state(): string {
    return this.all('[part=state]')[0]?.textContent.trim() ?? '';
  }

  /** Who else has the document open, as it reads; empty where nobody has. */
  get company(): string {
    return this.all('[part=company]')[0]?.textContent.trim() ?? '';
  }

  /** What a screen reader was told last. */
  get said(): string {
    return this.all('[role=status]')[0]?.textContent.trim() ?? '';
  }

  /** What was set aside, each with all that it says. */
  get entries(): string[] {
    return this.all('[part=entry]').map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());
  }

  async open(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].show(1));
  }

  async takeMine(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].takeMine);
  }

  async leaveTheirs(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].leaveTheirs);
  }

  async retry(): Promise<void> {
    await this.press(savingStatusMessages[this.element.language].retry);
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
