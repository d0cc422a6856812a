import { readFileSync } from 'node:fs';

/**
 * A moment of the guide for officials in the demo: who works where, and what is done until it is there.
 * @typedef {{ name: string, at: string, until: string, act?: (hand: import('./hand.mjs').Hand) => Promise<void>, of?: string }} Moment
 *   `at`: the page with its question mark; `until`: words that are there once it has been loaded; `of`: the tag of the
 *   widget that is shown alone, from its top
 */

const text = () => readFileSync('demo/public/ke-hoach-phoi-hop-2026.txt', 'utf8');
/** The plan of this year, which is at work, and the next one, a draft. */
const [CURRENT, DRAFT] = ['song-lam-2026', 'song-lam-2027'];
const work = (/** @type {string} */ view, { person = 'lo-thi-hanh', plan = CURRENT } = {}) =>
  `co-quan.html?ngon-ngu=vi&giao-dien=neutral&nguoi=${person}&ke-hoach=${plan}#${view}`;

/** @type {readonly Moment[]} */
export const moments = [
  { name: 'guide-due', at: work('den-han'), until: 'Ghi tiến độ' },
  {
    name: 'guide-import',
    at: work('soan-thao', { plan: DRAFT }),
    until: 'Nhập từ văn bản',
    async act(hand) {
      await hand.press('Nhập từ văn bản');
      await hand.fill('Văn bản', text());
      await hand.press('Đọc văn bản');
      await hand.sees('Dùng kế hoạch này');
    },
  },
  {
    name: 'guide-template',
    at: work('soan-thao', { plan: DRAFT }),
    until: 'Kế hoạch mới',
    async act(hand) {
      await hand.press('Kế hoạch mới');
      await hand.sees('Lập kế hoạch này');
    },
  },
  { name: 'guide-draft', at: work('soan-thao'), until: 'Nhập từ văn bản', of: 'ph-plan-editor' },
  {
    name: 'guide-checks',
    at: work('soan-thao', { plan: DRAFT }),
    until: 'Kiểm tra, góp ý',
    of: 'ph-plan-editor',
    async act(hand) {
      await hand.press('Kiểm tra, góp ý');
      await hand.sees('Bỏ qua');
    },
  },
  {
    name: 'guide-agreement',
    at: work('thong-nhat', { person: 'kha-thi-phuong', plan: DRAFT }),
    until: 'Đưa ra thống nhất',
  },
  { name: 'guide-roles', at: work('phan-cong'), until: 'In A3', of: 'ph-responsibility-matrix' },
  { name: 'guide-recipients', at: work('soan-thao'), until: 'Nơi nhận', of: 'ph-recipient-list' },
  { name: 'guide-preview', at: work('xem-truoc'), until: 'Tải Word', of: 'ph-document-preview' },
  { name: 'guide-progress', at: work('tien-do'), until: 'Ghi tiến độ', of: 'ph-progress-chart' },
  {
    name: 'guide-report',
    at: work('bao-cao'),
    until: 'Soạn báo cáo',
    of: 'ph-report-composer',
    async act(hand) {
      await hand.press('Soạn báo cáo');
      await hand.sees('Đến chỗ chờ điền');
    },
  },
  {
    name: 'guide-nomination',
    at: work('bieu-duong', { person: 'moong-thi-xuan' }),
    until: 'Họ và tên',
    of: 'ph-nomination-form',
  },
  { name: 'guide-roster', at: work('bieu-duong'), until: 'Danh sách', of: 'ph-honour-roster' },
];
