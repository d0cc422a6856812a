import { composeMessages, type Messages } from '@phoihop/kit';
import type { Purpose } from '@phoihop/plan/recipients';
import type { DeliveryState } from '../deliveries.js';
import { deliveryNames, groupNames, purposeNames, type PurposeGroup } from '../names.messages.js';
import { recipientListMessages, type RecipientListMessages } from '../recipient-list.messages.js';
import { listMessages, type ListMessages } from './list.messages.js';

/** All texts of the list in one language, names among them. */
export interface ListTexts extends RecipientListMessages, ListMessages {
  purposes: Readonly<Record<Purpose, string>>;
  groups: Readonly<Record<PurposeGroup, string>>;
  deliveries: Readonly<Record<DeliveryState, string>>;
}

export const listTexts: Messages<ListTexts> = composeMessages((language) => ({
  ...recipientListMessages[language],
  ...listMessages[language],
  purposes: purposeNames[language],
  groups: groupNames[language],
  deliveries: deliveryNames[language],
}));
