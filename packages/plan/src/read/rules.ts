import { statusRules } from './entries/status-rules.js';
import { noiseRules } from './normalise/noise.js';
import { repairRules } from './normalise/repair-rules.js';
import { noteRules } from './notes.js';
import { joinRules } from './outline/paragraphs.js';
import { roleRules } from './tasks/role-rules.js';
import { timeRules } from './tasks/times.js';

/** A stage of reading with the names of its rules, in the order in which they are asked. */
export interface RuleStage {
  stage: string;
  rules: readonly string[];
}

function stageOf(stage: string, rules: readonly { name: string }[]): RuleStage {
  return { stage, rules: rules.map(({ name }) => name) };
}

/**
 * Every named rule of reading, by the stage at which it is asked. A rule lives in the file of its stage; the test
 * beside that file holds a fixture for each, and fails for a rule that has none.
 */
export const readingRules: readonly RuleStage[] = [
  stageOf('repair', repairRules),
  stageOf('noise', noiseRules),
  stageOf('join', joinRules),
  stageOf('role', roleRules),
  stageOf('time', timeRules),
  stageOf('status', statusRules),
  stageOf('note', noteRules),
];
