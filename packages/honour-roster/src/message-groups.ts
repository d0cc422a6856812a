import { aroundMessages } from './around/around.messages.js';
import { balanceMessages } from './balance/balance.messages.js';
import { compareMessages } from './compare/compare.messages.js';
import { decideMessages } from './decide/decide.messages.js';
import { detailMessages } from './detail/detail.messages.js';
import { duplicatesMessages } from './duplicates/duplicates.messages.js';
import { honourRosterMessages } from './honour-roster.messages.js';
import { outMessages } from './out/out.messages.js';

/** All that `<ph-honour-roster>` says, by the names under which another language gives it. */
export const honourRosterMessageGroups = {
  around: aroundMessages,
  balance: balanceMessages,
  compare: compareMessages,
  decide: decideMessages,
  detail: detailMessages,
  duplicates: duplicatesMessages,
  honourRoster: honourRosterMessages,
  out: outMessages,
};
