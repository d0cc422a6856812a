import { laterMessages } from './later.messages.js';
import { nominationFormMessages } from './nomination-form.messages.js';

/** All that `<ph-nomination-form>` says, by the names under which another language gives it. */
export const nominationFormMessageGroups = {
  later: laterMessages,
  nominationForm: nominationFormMessages,
};
