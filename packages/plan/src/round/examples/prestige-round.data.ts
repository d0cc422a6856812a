import type { Category, Criterion, Field, LegalBasis, Round } from '../index.js';
import {
  assessment,
  evidence,
  minutes,
  nominator,
  noticeParagraphs,
  onBehalf,
  personFields,
  publication,
  reasons,
  units,
} from './shared.data.js';

const basis: LegalBasis[] = [
  {
    id: 'qd-12-2018',
    instrument: '12/2018/QĐ-TTg',
    date: '2018-03-06',
    title:
      'Về tiêu chí lựa chọn, công nhận người có uy tín và chính sách đối với người có uy tín trong đồng bào dân tộc thiểu số',
    issuer: 'Thủ tướng Chính phủ',
    note: 'Được sửa đổi, bổ sung bởi Quyết định số 28/2023/QĐ-TTg. Văn bản thay thế đang được soạn thảo: kiểm tra hiệu lực trước khi mở đợt.',
  },
  {
    id: 'qd-28-2023',
    instrument: '28/2023/QĐ-TTg',
    date: '2023-11-23',
    title: 'Sửa đổi, bổ sung một số điều của Quyết định số 12/2018/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
  },
];

const criteria: Criterion[] = [
  'Là công dân Việt Nam thuộc mọi dân tộc, cư trú ổn định trên địa bàn',
  'Bản thân và gia đình gương mẫu chấp hành chủ trương, chính sách, pháp luật',
  'Có công lao, đóng góp nổi bật cho cộng đồng, xây dựng và bảo vệ quê hương',
  'Hiểu biết văn hóa, phong tục, tập quán; có ảnh hưởng trong dòng họ, thôn, bản',
  'Có khả năng tập hợp, vận động đồng bào; được cộng đồng tín nhiệm, nghe theo',
].map((text, index) => ({
  id: `tc-${String(index + 1)}`,
  text,
  required: true,
  evidence: 'evidence',
  basis: ['qd-12-2018', 'qd-28-2023'],
}));

const fields: Field[] = [
  ...personFields,
  {
    kind: 'choice',
    id: 'group',
    label: 'Thành phần',
    step: 'nominee',
    required: true,
    other: 'other',
    choices: [
      { id: 'retired-cadre', name: 'Cán bộ nghỉ hưu' },
      { id: 'village-elder', name: 'Già làng' },
      { id: 'village-head', name: 'Trưởng thôn, trưởng bản' },
      { id: 'clan-head', name: 'Trưởng dòng họ' },
      { id: 'religious-dignitary', name: 'Chức sắc tôn giáo, người hành nghề nghi lễ' },
      { id: 'intellectual', name: 'Nhân sĩ, trí thức, nhà giáo, thầy thuốc, nghệ nhân' },
      { id: 'entrepreneur', name: 'Doanh nhân, người sản xuất giỏi' },
      { id: 'other', name: 'Thành phần khác' },
    ],
  },
  { kind: 'text', id: 'education', label: 'Trình độ học vấn', step: 'nominee', maxLength: 100 },
  {
    kind: 'choice',
    id: 'party-member',
    label: 'Đảng viên',
    step: 'nominee',
    sensitive: true,
    choices: [
      { id: 'yes', name: 'Là đảng viên' },
      { id: 'no', name: 'Không là đảng viên' },
    ],
  },
  {
    kind: 'meeting',
    id: 'village-meeting',
    label: 'Họp thôn và biểu quyết',
    step: 'meeting',
    required: true,
    attendance: { of: 2, per: 3 },
    majority: { of: 2, per: 3 },
  },
  { kind: 'criteria', id: 'criteria', label: 'Tiêu chí', step: 'consent', required: true, least: 5 },
  nominator,
  {
    kind: 'achievements',
    id: 'achievements',
    label: 'Thành tích theo năm',
    step: 'achievements',
    required: true,
    least: 1,
    maxYears: 10,
  },
  { kind: 'honours', id: 'honours', label: 'Hình thức khen thưởng đã nhận', step: 'achievements' },
  { kind: 'papers', id: 'papers', label: 'Giấy tờ kèm theo', step: 'papers', required: true },
];

const category: Category = {
  id: 'prestige',
  name: 'Người có uy tín',
  nominee: 'person',
  basis: ['qd-12-2018', 'qd-28-2023'],
  criteria,
  formSteps: [
    { id: 'nominee', name: 'Người được đề nghị' },
    { id: 'meeting', name: 'Họp thôn, biểu quyết' },
    { id: 'consent', name: 'Tiêu chí và đồng ý' },
    { id: 'achievements', name: 'Thành tích' },
    { id: 'papers', name: 'Giấy tờ kèm theo' },
  ],
  fields,
  procedure: [
    { id: 'village', name: 'Họp thôn, bản', form: 'Mẫu 01', by: 'Ban công tác Mặt trận thôn, bản' },
    { id: 'joint', name: 'Hội nghị liên tịch thôn, bản', form: 'Mẫu 02', by: 'Bí thư chi bộ thôn, bản' },
    { id: 'commune', name: 'Kiểm tra hồ sơ', form: 'Mẫu 03', by: 'Ủy ban nhân dân xã' },
    { id: 'list', name: 'Lập danh sách, quyết định công nhận', form: 'Mẫu 04', by: 'Ủy ban nhân dân xã' },
  ],
  papers: [{ ...minutes, form: 'Mẫu 01, Mẫu 02' }, evidence],
  amounts: [
    ['gift', 'Tặng quà dịp lễ, tết', 500_000, 2],
    ['sick-central', 'Thăm hỏi khi điều trị tại bệnh viện tuyến trung ương', 3_000_000, 1],
    ['sick-province', 'Thăm hỏi khi điều trị tại bệnh viện tuyến tỉnh', 1_500_000, 1],
    ['sick-area', 'Thăm hỏi khi điều trị tại bệnh viện khu vực', 800_000, 1],
    ['sick-home', 'Thăm hỏi khi điều trị tại nhà', 500_000, 1],
    ['hardship', 'Hỗ trợ gia đình gặp khó khăn', 2_000_000, 1],
  ].map(([id, name, max, times]) => ({
    id: String(id),
    name: String(name),
    max: Number(max),
    times: Number(times),
    basis: ['qd-28-2023'],
  })),
};

/** An example: a round that recognises people of prestige (người có uy tín) in an invented province. */
export const prestigeRound: Round = {
  id: 'nguoi-co-uy-tin-2026',
  title: 'Đề nghị công nhận người có uy tín',
  year: 2026,
  organiser: 'Sở Dân tộc và Tôn giáo tỉnh Sông Lam',
  opens: '2026-09-15',
  closes: '2026-12-15',
  workingDays: 15,
  basis,
  categories: [category],
  units,
  quotas: units.map(({ id }) => ({ unit: id, category: 'prestige', count: 5 })),
  reasons,
  controller: {
    name: 'Sở Dân tộc và Tôn giáo tỉnh Sông Lam',
    address: 'Số 1, đường Bờ Sông, phường Sông Lam',
    phone: '0238 000 1122',
  },
  notice: {
    title: 'Thông báo về dữ liệu cá nhân',
    paragraphs: noticeParagraphs,
    onBehalf,
    withdraw: 'Rút lại đồng ý: gửi văn bản hoặc đến trực tiếp Ủy ban nhân dân xã, hoặc gọi số 0238 000 1122.',
    purposes: [
      assessment(
        fields.map(({ id }) => id),
        '2031-12-31',
      ),
      publication(['name', 'place', 'achievements'], '2031-12-31'),
    ],
  },
  publicStates: ['decided'],
  remarks: [
    {
      id: 'annex',
      name: 'Các cột của danh sách chưa được đối chiếu với phụ lục của văn bản. Hãy so với Mẫu 04 hiện hành trước khi trình ký.',
    },
  ],
};
