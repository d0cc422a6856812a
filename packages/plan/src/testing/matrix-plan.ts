import type { MatrixTableTexts } from '../matrix/table.js';
import type { Agency } from '../model/agency.js';
import type { Assignment, Item, Role } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from './builders.js';

/** A body for a test. */
export function agency(id: string, name: string, parts: Partial<Agency> = {}): Agency {
  return { id, name, aliases: [], kind: 'body', ...parts };
}

/** Roles for a test: `'mttq:lead sdttg:coordinate'`. */
export function roles(list: string): Assignment[] {
  return list
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [body = '', role = ''] = each.split(':');
      return { agency: body, role: role as Role };
    });
}

/** An item with roles. */
export function taskItem(id: string, level: number, label: string | null, list = '', text?: string): Item {
  return { ...item(id, level, label, text), task: { assignments: roles(list), targets: [], times: [] } };
}

/** A joint plan of an invented province in which two sections hold tasks: one states its roles for all below it. */
export function matrixPlanFile(): PlanFile {
  return planFile({
    id: 'ma-tran',
    kind: 'coordination-plan',
    issuers: [
      { superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'], name: 'BAN THƯỜNG TRỰC', agency: 'mttq' },
      { superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO', agency: 'sdttg' },
    ],
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies: [
      agency('ubnd-xa', 'UBND các xã, phường', { level: 'commune' }),
      agency('mttq', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', {
        level: 'province',
        shortName: 'UBMTTQ tỉnh',
      }),
      agency('sdttg', 'Sở Dân tộc và Tôn giáo', { level: 'province', shortName: 'Sở DTTG' }),
      agency('phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh', { level: 'province' }),
      agency('snnmt', 'Sở Nông nghiệp và Môi trường', { level: 'province' }),
      agency('mttq-xa', 'Ủy ban MTTQ Việt Nam các xã, phường', { level: 'commune' }),
    ],
    items: [
      item('muc-dich', 1, 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
      item('yeu-cau', 2, '1.', 'Không trùng lặp, không bỏ sót nhiệm vụ.'),
      item('noi-dung', 1, 'II.', 'NỘI DUNG PHỐI HỢP'),
      taskItem('tuyen-truyen', 2, '1.', 'mttq:lead sdttg:coordinate', 'Công tác tuyên truyền'),
      item('hoi-nghi', 3, '1.1.', 'Tổ chức 04 hội nghị tuyên truyền tại xã Pù Hiêng.'),
      item('to-truyen-thong', 3, '1.2.', 'Xây dựng 10 tổ truyền thông cộng đồng.'),
      item('ton-vinh', 2, '2.', 'Biểu dương, tôn vinh'),
      taskItem(
        'bieu-duong',
        3,
        '2.1.',
        'sdttg:lead mttq:coordinate phu-nu:coordinate',
        'Hội nghị biểu dương.',
      ),
      item('ra-soat', 3, '2.2.', 'Rà soát, đề nghị công nhận người có uy tín.'),
      taskItem('chu-tri', 4, null, 'ubnd-xa:lead', 'Đơn vị chủ trì: UBND các xã, phường'),
      item('to-chuc', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'),
      item('kinh-phi', 2, '1.', 'Kinh phí thực hiện theo dự toán hằng năm.'),
    ],
  });
}

/** The words of a table for a test, as a widget gives them. */
export const tableTexts: MatrixTableTexts = {
  title: 'Phụ lục phân công nhiệm vụ',
  number: 'TT',
  task: 'Nhiệm vụ',
  time: 'Thời hạn',
  group: ({ side }) => `Bên ${side ?? 'khác'}`,
  total: 'Tổng số việc',
  roles: {
    lead: 'chủ trì',
    coordinate: 'phối hợp',
    advise: 'tham mưu',
    focal: 'đầu mối',
    direct: 'chỉ đạo',
    guide: 'hướng dẫn',
    supervise: 'giám sát',
    monitor: 'theo dõi – đôn đốc',
    consolidate: 'tổng hợp',
    inform: 'cung cấp thông tin',
    issue: 'ban hành',
    implement: 'triển khai',
  },
};
