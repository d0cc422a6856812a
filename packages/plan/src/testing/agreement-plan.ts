import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { agreeTo, openConsent } from '../agreement/gestures.js';
import type { Actor } from '../model/agency.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from './builders.js';

/** People who speak for the two sides of `twoSidedPlan`. */
export const frontSpeaker: Actor = { id: 'dat', name: 'Nguyễn Hữu Đạt', agency: 'mttq' };
export const stateSpeaker: Actor = { id: 'phuong', name: 'Kha Thị Phương', agency: 'sdttg' };

/** A plan of two sides, `mttq` and `sdttg`, with a section of each and a joint one. */
export function twoSidedPlan(): PlanFile {
  return planFile({
    id: 'song-lam-thong-nhat',
    kind: 'coordination-plan',
    title: 'KẾ HOẠCH PHỐI HỢP',
    subject: 'Công tác dân tộc năm 2026',
    issuers: [
      { superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'], name: 'BAN THƯỜNG TRỰC', agency: 'mttq' },
      { superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO', agency: 'sdttg' },
    ],
    agencies: [
      { id: 'mttq', name: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', aliases: [], kind: 'body' },
      { id: 'sdttg', name: 'Sở Dân tộc và Tôn giáo', aliases: [], kind: 'body' },
      { id: 'hnd', name: 'Hội Nông dân tỉnh', aliases: [], kind: 'body' },
    ],
    items: [
      item('chung', 1, 'I.', 'NỘI DUNG PHỐI HỢP'),
      item('hoi-nghi', 2, '1.', 'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.'),
      item('trach-nhiem', 1, 'II.', 'TRÁCH NHIỆM CỦA CÁC CƠ QUAN'),
      item('mttq-phan', 2, '1.', 'Trách nhiệm của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'),
      item('mttq-viec', 3, 'a)', 'Tổ chức giám sát tại 05 xã.'),
      item('sdttg-phan', 2, '2.', 'Sở Dân tộc và Tôn giáo:'),
      item('sdttg-viec', 3, 'a)', 'Biên soạn 500 cuốn tài liệu.'),
      item('sdttg-viec-2', 3, 'b)', 'Tổng hợp báo cáo.'),
    ],
    signatories: [
      { position: 'GIÁM ĐỐC', name: 'Kha Thị Phương', agency: 'sdttg' },
      { position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Đạt', agency: 'mttq' },
    ],
  });
}

/** The file after a change. @throws Error where it is refused */
export function afterChange(file: PlanFile, change: PlanChange): PlanFile {
  const next = applyChange(file, change);
  if (!next.ok) throw new Error(`refused: ${next.code} ${JSON.stringify(next.params)}`);
  return next.value;
}

/** That plan, laid before its sides. */
export function consentedPlan(file = twoSidedPlan()): PlanFile {
  const at = '2026-03-02T02:00:00Z';
  return afterChange(file, openConsent(file, 'mttq', { at, by: frontSpeaker }));
}

function agreedBy(file: PlanFile, by: Actor): PlanFile {
  const id = `${by.id}-${String(file.agreements.length)}`;
  const at = '2026-03-05T02:00:00Z';
  return afterChange(file, agreeTo(file, by.agency ?? '', { id, at, by }));
}

/** A plan that the given people have agreed to for their sides; those of both sides where left out. */
export function agreedPlan(
  file = consentedPlan(),
  people: readonly Actor[] = [frontSpeaker, stateSpeaker],
): PlanFile {
  return people.reduce(agreedBy, file);
}

/** A plan that all had agreed to, and that one side has amended since in its own part. */
export function amendedPlan(file = agreedPlan()): PlanFile {
  return afterChange(file, {
    type: 'item/text',
    part: 'text',
    item: 'sdttg-viec',
    before: 'Biên soạn 500 cuốn tài liệu.',
    after: 'Biên soạn 600 cuốn tài liệu.',
  });
}
