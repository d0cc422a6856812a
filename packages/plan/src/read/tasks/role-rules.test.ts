import { describe, expect, it } from 'vitest';
import { statedRoles } from './role-rules.js';

const roles = (text: string, underDuties = false): string[] =>
  statedRoles({ text, underDuties, firstBelowDuties: underDuties }).map(
    ({ role, name }) => `${role}: ${name}`,
  );

describe('roles as sentences state them', () => {
  it.each([
    ['Đơn vị chủ trì: Phòng Chính sách', ['lead: Phòng Chính sách']],
    ['Cơ quan phối hợp: Sở Tài chính; UBND các xã.', ['coordinate: Sở Tài chính', 'coordinate: UBND các xã']],
    [
      'Hội Nông dân tỉnh chủ trì, phối hợp với Ban Dân tộc',
      ['lead: Hội Nông dân tỉnh', 'coordinate: Ban Dân tộc'],
    ],
    ['Giao Văn phòng Sở làm đầu mối tham mưu', ['focal: Văn phòng Sở']],
    ['Văn phòng có trách nhiệm bố trí kinh phí', ['implement: Văn phòng']],
    ['Công tác tuyên truyền được tăng cường', []],
  ])('%s', (text, stated) => {
    expect(roles(text)).toEqual(stated);
  });

  it.each([
    ['Phòng Chính sách: Theo dõi, đôn đốc, tổng hợp kết quả', ['implement: Phòng Chính sách']],
    ['Đồng chí Chủ tịch: Phụ trách chung', ['lead: Đồng chí Chủ tịch']],
    ['Sở Tài chính', ['implement: Sở Tài chính']],
  ])('below a heading of duties: %s', (text, stated) => {
    expect(roles(text, true)).toEqual(stated);
  });
});
