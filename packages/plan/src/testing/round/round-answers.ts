import { prestigeRound } from '../../round/examples/index.js';
import type { Round } from '../../round/model/index.js';
import {
  checkNomination,
  type Answers,
  type AttachedFile,
  type CheckedNomination,
  type CheckOptions,
} from '../../round/validation/index.js';

/** The moment at which answers of tests are sent: within the days of the example round. */
export const sentAt = new Date('2026-10-02T02:00:00.000Z');

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37];

/** A file for a test; a PDF by its bytes and its name where nothing else is said. */
export function attached(parts: Partial<AttachedFile> = {}): AttachedFile {
  return {
    id: 'f1',
    paper: 'minutes',
    name: 'bien-ban.pdf',
    size: 2000,
    head: Uint8Array.from(PDF),
    ...parts,
  };
}

/** Answers to the example round of people of prestige in which nothing is wrong; `changes` take the place of some. */
export function prestigeAnswers(changes: Answers = {}): Answers {
  const criteria: Record<string, string> = {};
  for (const id of ['tc-1', 'tc-2', 'tc-3', 'tc-4', 'tc-5']) {
    criteria[`criteria.${id}`] = 'yes';
    criteria[`criteria.${id}.evidence`] = 'Xác nhận của Ủy ban nhân dân xã';
  }
  return {
    category: 'prestige',
    unit: 'ta-lun',
    name: 'Vi Văn Thoong',
    birth: '1958',
    sex: 'male',
    'ethnic-group': 'Thái',
    'place.commune': 'Xã Tà Lưn',
    'place.address': 'Bản Na Sành',
    group: 'village-elder',
    'village-meeting.date': '06/09/2026',
    'village-meeting.households': '71',
    'village-meeting.present': '65',
    'village-meeting.votes': '62',
    ...criteria,
    'achievements.0.year': '2024',
    'achievements.0.text': 'Vận động 12 hộ hiến đất làm đường bản.',
    'nominator.relation': 'behalf',
    'nominator.name': 'Lương Thị Mai',
    'consent.assess': 'yes',
    'consent.by': 'nominee',
    ...changes,
  };
}

/** Answers to the example round of exemplary collectives in which nothing is wrong. */
export function collectiveAnswers(): Answers {
  return {
    ...prestigeAnswers(),
    category: 'exemplary-collective',
    collective: 'Tổ tự quản bản Na Sành',
    members: '1.200',
    founded: '5/9/2019',
    summary: 'Thành lập năm 2019.',
    'achievements.1.year': '2025',
    'achievements.1.text': 'Dựng 03 nhà cho hộ nghèo.',
    'criteria.leading': 'yes',
    'criteria.leading.evidence': 'Giấy khen',
    'criteria.spread': 'yes',
    'criteria.spread.evidence': 'Giấy khen',
  };
}

/** The example round's check of those answers, with the paper that it asks for. */
export function checked(
  changes: Answers,
  options: Partial<CheckOptions> = {},
  round: Round = prestigeRound,
): CheckedNomination {
  return checkNomination(round, prestigeAnswers(changes), { now: sentAt, files: [attached()], ...options });
}

/** What is found in the answers, as `field.part: code`. */
export function found(changes: Answers, options: Partial<CheckOptions> = {}, round?: Round): string[] {
  const { errors, warnings } = checked(changes, options, round);
  return [...errors, ...warnings].map(
    ({ field, part, code }) => `${field}${part === undefined ? '' : `.${part}`}: ${code}`,
  );
}
