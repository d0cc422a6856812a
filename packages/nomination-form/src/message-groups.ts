import { draftMessages } from './draft/draft.messages.js';
import { laterMessages } from './later.messages.js';
import { nominationFormMessages } from './nomination-form.messages.js';

/** All that `<ph-nomination-form>` says, by the names under which another language gives it. */
export const nominationFormMessageGroups = {
  draft: draftMessages,
  later: laterMessages,
  nominationForm: nominationFormMessages,
};
