import { abbreviationChecks } from './abbreviations.js';
import { agencyChecks } from './agencies.js';
import { capitalChecks } from './capitals.js';
import type { Check } from './check.js';
import { citationChecks } from './citations.js';
import { contentChecks } from './contents.js';
import { endChecks } from './ending.js';
import { headChecks } from './head.js';
import { numberingChecks } from './numbering.js';
import { recipientChecks } from './recipients.js';
import { roleChecks } from './roles.js';
import { taskChecks } from './tasks.js';
import { timeChecks } from './times.js';

/** Every check, in the order in which findings of one place are listed. */
export const planChecks: readonly Check[] = [
  ...headChecks,
  ...numberingChecks,
  ...contentChecks,
  ...taskChecks,
  ...roleChecks,
  ...timeChecks,
  ...citationChecks,
  ...abbreviationChecks,
  ...capitalChecks,
  ...agencyChecks,
  ...endChecks,
  ...recipientChecks,
];
