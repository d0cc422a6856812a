import type { Plan } from '../model/plan.js';
import {
  missingRecipients,
  noArchiveLine,
  noRecipients,
  repeatedLines,
  type RecipientFinding,
} from '../recipients/findings.js';
import { form } from './basis.js';
import type { Check, Found } from './check.js';
import { followsDecree, givesTasks, isAdministrative } from './documents.js';

function ofRecipients(
  find: (plan: Plan) => readonly RecipientFinding[],
): (context: { plan: Plan }) => Found[] {
  return ({ plan }) => find(plan).map((found) => ({ ...found, part: 'recipients' }));
}

/** Nơi nhận. */
export const recipientChecks: readonly Check[] = [
  {
    code: 'recipients-none',
    tone: 'fault',
    basis: form(9, 'c'),
    findPlan: ofRecipients(noRecipients),
  },
  {
    code: 'recipients-no-archive',
    tone: 'fault',
    basis: form(9, 'd'),
    appliesTo: followsDecree,
    findPlan: ofRecipients(noArchiveLine),
  },
  {
    code: 'recipients-repeated',
    tone: 'watch',
    appliesTo: isAdministrative,
    findPlan: ofRecipients(repeatedLines),
  },
  {
    code: 'recipients-missing',
    tone: 'watch',
    basis: form(9, 'a'),
    appliesTo: givesTasks,
    findPlan: ofRecipients(missingRecipients),
  },
];
