import { FieldHarness, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineRecipientList } from './define-recipient-list.js';
import { recipientListMessages } from './recipient-list.messages.js';

/** The recipient list as a person meets it. */
export class RecipientListHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return this.fieldIn(this.all('li')[0]);
  }

  get lines(): string[] {
    return this.all('li').map(
      (row) => this.fieldIn(row)?.value ?? row.querySelector('.text')?.textContent ?? '',
    );
  }

  get focused(): FieldHarness | undefined {
    return this.all('li')
      .map((row) => this.fieldIn(row))
      .find((field) => field?.focused);
  }

  /** @throws RangeError when no line has this text. */
  line(text: string): FieldHarness {
    const found = this.all('li')
      .map((row) => this.fieldIn(row))
      .find((field) => field?.value === text);
    if (!found) throw new RangeError(`No line “${text}”; there are ${this.lines.join(' | ')}`);
    return found;
  }

  /** Writes a new recipient into the form below the list and adds it. */
  async add(text: string): Promise<void> {
    const field = this.fieldIn(this.all('form')[0]);
    field?.place('end');
    field?.type(text);
    await this.press(recipientListMessages[this.element.language].add);
  }

  async undo(): Promise<void> {
    await this.press(recipientListMessages[this.element.language].undo);
  }

  async redo(): Promise<void> {
    await this.press(recipientListMessages[this.element.language].redo);
  }
}

export const widgetCase: WidgetCase = {
  name: 'recipient-list',
  define: defineRecipientList,
  messages: recipientListMessages,
  harness: (element) => new RecipientListHarness(element),
  shows: (file) => file.plan.recipients[0]?.text ?? '',
  url: import.meta.url,
};
