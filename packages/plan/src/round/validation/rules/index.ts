import type { FieldKind } from '../../model/index.js';
import type { FieldRule } from '../rule.js';
import { birthRule } from './birth.js';
import { achievementsRule, honoursRule } from './by-year.js';
import { criteriaRule } from './criteria.js';
import { ethnicGroupRule } from './ethnic-group.js';
import { identityNumberRule } from './identity-number.js';
import { meetingRule } from './meeting.js';
import { nameRule } from './name.js';
import { nominatorRule } from './nominator.js';
import { papersRule } from './papers.js';
import { phoneRule } from './phone.js';
import { placeRule } from './place.js';
import { choiceRule, dayRule, numberRule, textRule } from './plain.js';
import { sexRule } from './sex.js';

/** The rule of every kind of field. */
export const rules: { readonly [Kind in FieldKind]: FieldRule<Kind> } = {
  name: nameRule,
  birth: birthRule,
  sex: sexRule,
  'ethnic-group': ethnicGroupRule,
  place: placeRule,
  phone: phoneRule,
  'identity-number': identityNumberRule,
  text: textRule,
  number: numberRule,
  day: dayRule,
  choice: choiceRule,
  criteria: criteriaRule,
  achievements: achievementsRule,
  honours: honoursRule,
  meeting: meetingRule,
  papers: papersRule,
  nominator: nominatorRule,
};
