import { savingStatusMessages } from './saving-status.messages.js';

/** All that `<ph-saving-status>` says, by the names under which another language gives it. */
export const savingStatusMessageGroups = { savingStatus: savingStatusMessages };
