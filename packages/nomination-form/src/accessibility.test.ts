import type { RoundWidget } from '@phoihop/kit';
import { describeAccessibility, roundDocument, WidgetHarness, type FieldHarness } from '@phoihop/testing';
import { defineNominationForm } from './define-nomination-form.js';
import { nominationFormMessageGroups } from './message-groups.js';
import { nominationFormMessages } from './nomination-form.messages.js';

/** The form where only its place in the page counts. It takes nothing back, and a round cannot refuse what it asks. */
class PlacedForm extends WidgetHarness<RoundWidget> {
  get firstField(): FieldHarness | undefined {
    return undefined;
  }

  undo(): Promise<void> {
    throw new RangeError('A form has no undo.');
  }
}

describeAccessibility(
  {
    name: 'nomination-form',
    document: roundDocument,
    define: defineNominationForm,
    messages: nominationFormMessages,
    groups: nominationFormMessageGroups,
    harness: (element) => new PlacedForm(element),
    shows: ({ round }) => round.title,
    url: import.meta.url,
  },
  ['3.3.1', '3.3.3', '3.3.4', '3.3.7', '4.1.3'],
);
