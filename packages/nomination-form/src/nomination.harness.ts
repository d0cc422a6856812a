import { newId } from '@phoihop/plan';
import { createRoundFile, type RoundFile } from '@phoihop/plan/round';
import { prestigeRound } from '@phoihop/plan/round/examples';
import { pdf, type NominationFormHarness } from './nomination-form.harness.js';
import type { SendAnswer } from './nomination-form.events.js';

/** The example round under an id of its own, open today. */
export function openRound(example = prestigeRound): RoundFile {
  return createRoundFile({ ...example, id: newId(), opens: '2020-01-01', closes: '2099-12-31' });
}

const nominee = {
  unit: 'ta-lun',
  name: 'Vi Văn Thoong',
  birth: '5/9/1958',
  sex: '',
  'ethnic-group': 'Thái',
  'place.commune': 'Xã Tà Lưn',
  group: 'village-elder',
};
const meeting = {
  'village-meeting.date': '06/09/2025',
  'village-meeting.households': '71',
  'village-meeting.present': '65',
  'village-meeting.votes': '62',
};
const consent = {
  'nominator.relation': '',
  'nominator.name': 'Vi Văn Thoong',
  'consent.assess': '',
  'consent.by': '',
};

/** Fills in every step up to the review. */
export async function fillIn(page: NominationFormHarness): Promise<void> {
  await page.fillAll(nominee);
  await page.next();
  await page.fillAll(meeting);
  await page.next();
  for (const id of ['tc-1', 'tc-2', 'tc-3', 'tc-4', 'tc-5']) {
    await page.fill(`criteria.${id}`);
    await page.fill(`criteria.${id}.evidence`, 'Xác nhận của xã');
  }
  await page.fillAll(consent);
  await page.next();
  await page.fillAll({ 'achievements.0.year': '2024', 'achievements.0.text': 'Hiến đất làm đường bản.' });
  await page.next();
  await page.choose('papers.minutes', [pdf()]);
  await page.next();
}

/** A host that answers each sending with the next of these; `null` is a broken line. */
export function hostOf(
  page: NominationFormHarness,
  answers: (SendAnswer | null)[],
): { keys: string[]; data: FormData[] } {
  const heard: { keys: string[]; data: FormData[] } = { keys: [], data: [] };
  page.element.addEventListener('ph-submit', (event) => {
    heard.keys.push(event.idempotencyKey);
    heard.data.push(event.formData);
    const answer = answers[heard.keys.length - 1] ?? null;
    event.respondWith(answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no line')));
  });
  return heard;
}

/** That of whoever takes a nomination. */
export const receipt: SendAnswer = { ok: true, number: '2026-0007', at: '2026-10-02T02:05:00.000Z' };
