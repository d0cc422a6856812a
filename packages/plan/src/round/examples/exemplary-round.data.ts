import type { Category, Field, LegalBasis, Paper, Round } from '../index.js';
import {
  assessment,
  communes,
  evidence,
  minutes,
  nominator,
  noticeParagraphs,
  onBehalf,
  personFields,
  province,
  publication,
  reasons,
  units,
} from './shared.data.js';

const basis: LegalBasis[] = [
  {
    id: 'khph-2026',
    instrument: '12/KHPH-MTTQ-SDTTG',
    date: '2026-03-10',
    title: 'Kế hoạch phối hợp công tác dân tộc năm 2026 của tỉnh Sông Lam (văn bản giả định, dùng làm ví dụ)',
    issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo',
  },
];

const formSteps = [
  { id: 'nominee', name: 'Người, tập thể được đề nghị' },
  { id: 'merit', name: 'Thành tích' },
  { id: 'consent', name: 'Tiêu chí và đồng ý' },
  { id: 'papers', name: 'Giấy tờ kèm theo' },
];

const merit: Field[] = [
  {
    kind: 'text',
    id: 'summary',
    label: 'Sơ lược lý lịch',
    step: 'merit',
    required: true,
    lines: true,
    maxLength: 4000,
  },
  {
    kind: 'achievements',
    id: 'achievements',
    label: 'Thành tích theo năm',
    step: 'merit',
    required: true,
    least: 2,
    maxYears: 5,
  },
  { kind: 'honours', id: 'honours', label: 'Hình thức khen thưởng đã nhận', step: 'merit' },
  { kind: 'criteria', id: 'criteria', label: 'Tiêu chí', step: 'consent', required: true, least: 2 },
  nominator,
  { kind: 'papers', id: 'papers', label: 'Giấy tờ kèm theo', step: 'papers', required: true },
];

const report: Paper = {
  ...minutes,
  id: 'report',
  name: 'Báo cáo thành tích có xác nhận của đơn vị',
  types: ['application/pdf'],
  maxFiles: 1,
};

const procedure = [
  { id: 'unit', name: 'Đơn vị bình xét, lập hồ sơ', by: 'Xã, phường' },
  { id: 'check', name: 'Kiểm tra hồ sơ', by: 'Ủy ban MTTQ Việt Nam cấp xã' },
  { id: 'decide', name: 'Xét chọn, quyết định biểu dương', by: 'Hội đồng xét chọn của tỉnh' },
];

const criteria = [
  {
    id: 'leading',
    text: 'Đi đầu trong phong trào ở cơ sở, có việc làm cụ thể',
    required: true,
    evidence: 'evidence',
  },
  {
    id: 'spread',
    text: 'Có sức lan tỏa, được nhân dân nơi cư trú ghi nhận',
    required: true,
    evidence: 'evidence',
  },
  { id: 'years', text: 'Giữ được thành tích từ hai năm liên tục trở lên' },
];

const person: Category = {
  id: 'exemplary-person',
  name: 'Điển hình tiên tiến: cá nhân',
  nominee: 'person',
  basis: ['khph-2026'],
  criteria,
  formSteps,
  fields: [...personFields, ...merit],
  procedure,
  papers: [report, evidence],
  amounts: [{ id: 'reward', name: 'Tiền thưởng kèm giấy khen', max: 1_000_000, basis: ['khph-2026'] }],
};

const collective: Category = {
  ...person,
  id: 'exemplary-collective',
  name: 'Điển hình tiên tiến: tập thể',
  nominee: 'collective',
  fields: [
    { kind: 'text', id: 'collective', label: 'Tên tập thể', step: 'nominee', required: true, maxLength: 200 },
    { kind: 'number', id: 'members', label: 'Số thành viên', step: 'nominee', min: 2, max: 100_000 },
    { kind: 'day', id: 'founded', label: 'Ngày thành lập', step: 'nominee', notAfterToday: true },
    { kind: 'place', id: 'place', label: 'Địa bàn', step: 'nominee', required: true, province, communes },
    { kind: 'phone', id: 'phone', label: 'Số điện thoại liên hệ', step: 'nominee' },
    ...merit,
  ],
  amounts: [{ id: 'reward', name: 'Tiền thưởng kèm giấy khen', max: 2_000_000, basis: ['khph-2026'] }],
};

const usedFields = Array.from(new Set([...person.fields, ...collective.fields].map(({ id }) => id)));

/** An example: a round that honours exemplary people and collectives (điển hình tiên tiến) of an invented province. */
export const exemplaryRound: Round = {
  id: 'dien-hinh-tien-tien-2026',
  title: 'Đề nghị biểu dương điển hình tiên tiến',
  year: 2026,
  organiser: 'Ủy ban MTTQ Việt Nam tỉnh Sông Lam',
  opens: '2026-08-01',
  closes: '2026-10-31',
  workingDays: 25,
  basis,
  categories: [person, collective],
  units,
  quotas: units.flatMap(({ id }) => [
    { unit: id, category: 'exemplary-person', count: 4 },
    { unit: id, category: 'exemplary-collective', count: 2 },
  ]),
  reasons,
  controller: {
    name: 'Ủy ban MTTQ Việt Nam tỉnh Sông Lam',
    address: 'Số 2, đường Bờ Sông, phường Sông Lam',
    phone: '0238 000 1133',
  },
  notice: {
    title: 'Thông báo về dữ liệu cá nhân',
    paragraphs: noticeParagraphs,
    onBehalf,
    withdraw: 'Rút lại đồng ý: gửi văn bản đến Ủy ban MTTQ Việt Nam tỉnh, hoặc gọi số 0238 000 1133.',
    purposes: [
      assessment(usedFields, '2028-12-31'),
      publication(['name', 'collective', 'place', 'achievements'], '2028-12-31'),
    ],
  },
  publicStates: ['decided'],
};
