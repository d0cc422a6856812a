import type { Plan } from '../model/plan.js';
import { planFromTemplate } from '../templates/index.js';

const mttq = {
  superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'],
  name: 'BAN THƯỜNG TRỰC',
  inText: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  symbol: 'MTTQ',
  authority: 'TM. BAN THƯỜNG TRỰC',
  position: 'CHỦ TỊCH',
  signer: 'Nguyễn Hữu Đạt',
};
const sdttg = {
  superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
  name: 'SỞ DÂN TỘC VÀ TÔN GIÁO',
  inText: 'Sở Dân tộc và Tôn giáo',
  symbol: 'SDTTG',
  authority: 'KT. GIÁM ĐỐC',
  position: 'PHÓ GIÁM ĐỐC',
  signer: 'Kha Thị Phương',
};
const hlhpn = {
  superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'],
  name: 'HỘI LIÊN HIỆP PHỤ NỮ',
  inText: 'Hội Liên hiệp Phụ nữ tỉnh',
  symbol: 'HLHPN',
  authority: 'TM. BAN THƯỜNG VỤ',
  position: 'CHỦ TỊCH',
  signer: 'Lò Thị Hạnh',
};

/** Bodies of an invented province that issue plans together, the lead first. */
export const inventedIssuers = [mttq, sdttg, hlhpn];

/** A joint plan of so many issuers of an invented province, made from the template of yearly plans. */
export function jointPlan(issuers: 1 | 2 | 3): Plan {
  return planFromTemplate('yearly-coordination', {
    today: '2026-03-02',
    place: 'Sông Lam',
    subject: 'dân tộc và tôn giáo',
    issuers: inventedIssuers.slice(0, issuers),
  }).plan;
}
