import { describe, expect, it } from 'vitest';
import type { RoleContext } from './role-rule.js';
import { roleRules, statedRoles } from './role-rules.js';

/** For each rule, an item on which it speaks and what the item says as a whole. */
const FIXTURES: Record<string, (Partial<RoleContext> & { text: string; says: string[] })[]> = {
  'table-row': [
    {
      text: '| 1 | Hội nghị | Văn phòng | Sở Nội vụ, Sở Tài chính |',
      row: {
        header: ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp'],
        cells: ['1', 'Hội nghị', 'Văn phòng', 'Sở Nội vụ, Sở Tài chính'],
      },
      says: ['lead: Văn phòng', 'coordinate: Sở Nội vụ', 'coordinate: Sở Tài chính'],
    },
  ],
  'focal-below': [
    {
      text: 'Là cơ quan đầu mối, theo dõi việc thực hiện.',
      bodyAbove: 'Sở Tư pháp',
      says: ['focal: Sở Tư pháp'],
    },
    { text: 'Là cơ quan đầu mối, theo dõi việc thực hiện.', says: [] },
  ],
  labelled: [
    {
      text: 'Đơn vị thực hiện: Ban Tuyên giáo chủ trì; Hội Nông dân phối hợp.',
      says: ['lead: Ban Tuyên giáo', 'coordinate: Hội Nông dân'],
    },
    {
      text: 'Hai bên phân công đầu mối: Ban Dân chủ (Ủy ban MTTQ Việt Nam tỉnh) và Phòng Chính sách (Sở)',
      says: ['focal: Ban Dân chủ', 'focal: Phòng Chính sách'],
    },
    { text: 'Đơn vị chủ trì: Phòng Chính sách', says: ['lead: Phòng Chính sách'] },
    {
      text: 'Chủ trì: Phòng Chính sách. Phối hợp: Sở Nội vụ, Hội Nông dân',
      says: ['lead: Phòng Chính sách', 'coordinate: Sở Nội vụ', 'coordinate: Hội Nông dân'],
    },
    {
      text: 'Cơ quan phối hợp: Sở Văn hóa, Thể thao và Du lịch; UBND các xã.',
      says: ['coordinate: Sở Văn hóa, Thể thao và Du lịch', 'coordinate: UBND các xã'],
    },
  ],
  person: [
    {
      text: 'Đ/c Lý A Páo - Phó Chủ tịch: phụ trách thôn Nậm Kha.',
      underDuties: true,
      says: ['implement: Đ/c Lý A Páo - Phó Chủ tịch'],
    },
    {
      text: 'Ban Tuyên giáo: Chủ trì, tham mưu triển khai; tổng hợp báo cáo',
      underDuties: true,
      says: ['lead: Ban Tuyên giáo', 'advise: Ban Tuyên giáo', 'consolidate: Ban Tuyên giáo'],
    },
    {
      text: 'Đồng chí Chủ tịch: Phụ trách chung',
      underDuties: true,
      says: ['lead: Đồng chí Chủ tịch'],
    },
    {
      text: 'Phòng Chính sách: Theo dõi, đôn đốc, tổng hợp kết quả',
      underDuties: true,
      firstBelowDuties: true,
      says: ['consolidate: Phòng Chính sách', 'implement: Phòng Chính sách'],
    },
  ],
  'duties-of': [{ text: 'Trách nhiệm của Sở Nội vụ', says: ['implement: Sở Nội vụ'] }],
  assigned: [
    { text: 'Giao Văn phòng Sở làm đầu mối tham mưu', says: ['focal: Văn phòng Sở'] },
    {
      text: 'Giao Văn phòng phối hợp Thanh tra Sở tham mưu, theo dõi kế hoạch',
      says: ['advise: Văn phòng', 'monitor: Văn phòng', 'coordinate: Thanh tra Sở'],
    },
    {
      text: 'Phân công đồng chí Phó Chủ tịch trực tiếp chỉ đạo',
      says: ['direct: đồng chí Phó Chủ tịch'],
    },
  ],
  lead: [
    {
      text: 'Hội Nông dân tỉnh chủ trì, phối hợp với Ban Dân tộc',
      says: ['lead: Hội Nông dân tỉnh', 'coordinate: Ban Dân tộc'],
    },
    { text: 'Chủ trì sơ kết kế hoạch', bodyAbove: 'Sở Nội vụ', says: ['lead: Sở Nội vụ'] },
    {
      text: 'Viết kịch bản; chủ trì, phối hợp với Đoàn Thanh niên trang trí',
      bodyAbove: 'Sở Nội vụ',
      says: ['lead: Sở Nội vụ', 'coordinate: Đoàn Thanh niên'],
    },
    {
      text: 'Là cơ quan thường trực, chủ trì sơ kết kế hoạch',
      bodyAbove: 'Sở Nội vụ',
      says: ['lead: Sở Nội vụ'],
    },
  ],
  coordinate: [
    { text: 'Phối hợp với Hội Nông dân vận động hội viên', says: ['coordinate: Hội Nông dân'] },
    {
      text: 'Phối hợp với các Sở: Nội vụ, Giáo dục và Đào tạo tổ chức hội nghị',
      says: ['coordinate: Sở Nội vụ', 'coordinate: Sở Giáo dục và Đào tạo'],
    },
  ],
  coordinating: [
    {
      text: 'Tổ Tổng hợp chủ trì; Tổ Hành chính phối hợp',
      says: ['lead: Tổ Tổng hợp', 'coordinate: Tổ Hành chính'],
    },
    {
      text: 'Phòng Chính sách chủ trì, Thanh tra Sở, Văn phòng phối hợp: tổ chức 05 lớp tập huấn',
      says: ['lead: Phòng Chính sách', 'coordinate: Thanh tra Sở', 'coordinate: Văn phòng'],
    },
    {
      text: 'Tổ chức hội nghị (Hội Nông dân chủ trì; Sở Nội vụ phối hợp)',
      says: ['lead: Hội Nông dân', 'coordinate: Sở Nội vụ'],
    },
    {
      text: 'Sở Nội vụ chủ trì và Hội Nông dân phối hợp thực hiện',
      says: ['lead: Sở Nội vụ', 'coordinate: Hội Nông dân'],
    },
  ],
  duty: [
    { text: 'Văn phòng có trách nhiệm bố trí kinh phí', says: ['implement: Văn phòng'] },
    { text: 'Đề nghị Hội Nông dân tỉnh giám sát việc thực hiện', says: ['supervise: Hội Nông dân tỉnh'] },
    {
      text: 'Vụ trưởng Vụ Pháp chế, Chánh Văn phòng chịu trách nhiệm thi hành',
      says: ['implement: Vụ trưởng Vụ Pháp chế', 'implement: Chánh Văn phòng'],
    },
    { text: 'Đề nghị Hội Nông dân tỉnh phối hợp', says: ['coordinate: Hội Nông dân tỉnh'] },
  ],
  verbs: [
    {
      text: 'Sở Giáo dục và Đào tạo phối hợp với Hội Phụ nữ tỉnh tuyên truyền.',
      says: ['coordinate: Hội Phụ nữ tỉnh', 'implement: Sở Giáo dục và Đào tạo'],
    },
    { text: 'Ủy ban bầu cử tổng hợp kết quả.', says: ['consolidate: Ủy ban bầu cử'] },
    {
      text: 'Sở Nội vụ hướng dẫn, đôn đốc và kiểm tra việc thực hiện; tổng hợp báo cáo',
      says: ['guide: Sở Nội vụ', 'monitor: Sở Nội vụ', 'supervise: Sở Nội vụ', 'consolidate: Sở Nội vụ'],
    },
    { text: 'Sở Nội vụ cung cấp thông tin cho các bên', says: ['inform: Sở Nội vụ'] },
    { text: 'Ban Thường trực ban hành hướng dẫn', says: ['issue: Ban Thường trực'] },
    {
      text: 'Sở Nội vụ phối hợp với Sở Tài chính rà soát',
      says: ['coordinate: Sở Tài chính', 'implement: Sở Nội vụ'],
    },
    { text: 'Ban giám sát đầu tư cộng đồng', says: [] },
  ],
  directing: [
    {
      text: 'Chỉ đạo Phòng Dân tộc phối hợp Hội Phụ nữ cùng cấp tổ chức',
      says: ['implement: Phòng Dân tộc', 'coordinate: Hội Phụ nữ cùng cấp'],
    },
  ],
  'bare-heading': [
    { text: 'Sở Tài chính', underDuties: true, firstBelowDuties: true, says: ['implement: Sở Tài chính'] },
    { text: 'Sở Tài chính', says: [] },
  ],
  subject: [
    {
      text: 'Hội đồng thẩm định xem xét hồ sơ.',
      firstBelowDuties: true,
      says: ['implement: Hội đồng thẩm định'],
    },
    {
      text: 'Căn cứ vào Kế hoạch này, các xã xây dựng kế hoạch của mình',
      underDuties: true,
      firstBelowDuties: true,
      says: ['implement: các xã'],
    },
  ],
};

describe.each(roleRules)('the rule $name', ({ name, find }) => {
  it.each(FIXTURES[name] ?? [])('$text', ({ says, ...item }) => {
    const context: RoleContext = { underDuties: false, firstBelowDuties: false, ...item };
    expect(statedRoles(context).map(({ role, name: body }) => `${role}: ${body}`)).toEqual(says);
  });

  it('speaks on one of its fixtures', () => {
    const spoken = (FIXTURES[name] ?? []).filter(
      (item) => find({ underDuties: false, firstBelowDuties: false, ...item }).length > 0,
    );
    expect(spoken.length).toBeGreaterThan(0);
  });
});

it.each(['Công tác tuyên truyền được tăng cường', 'Phối hợp chặt chẽ, thường xuyên'])(
  'no role: %s',
  (text) => {
    expect(statedRoles({ text, underDuties: false, firstBelowDuties: false })).toEqual([]);
  },
);
