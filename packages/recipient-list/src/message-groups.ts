import { listMessages } from './editing/list.messages.js';
import { purposeNames, groupNames, deliveryNames } from './names.messages.js';
import { recipientListMessages } from './recipient-list.messages.js';

/** All that `<ph-recipient-list>` says, by the names under which another language gives it. */
export const recipientListMessageGroups = {
  list: listMessages,
  purposeNames,
  groupNames,
  deliveryNames,
  recipientList: recipientListMessages,
};
