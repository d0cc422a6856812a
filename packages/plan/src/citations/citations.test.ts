import { describe, expect, it } from 'vitest';
import { item, planFile } from '../testing/builders.js';
import { planCitations } from './plan-citations.js';

const cited = (...texts: string[]) =>
  planCitations(planFile(texts.map((text, index) => item(`m${String(index)}`, 1, null, text))).plan);

describe('citations', () => {
  it('tell type, number, date and where they stand', () => {
    const [first] = cited('Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh.');
    expect(first).toMatchObject({ id: '12/KH-UBND', date: '2026-02-01', item: 'm0' });
    expect(first?.type?.toLowerCase()).toBe('kế hoạch');
  });

  it.each([
    ['Nghị quyết số 06-NQ/TU ngày 08/10/2025', '06-NQ/TU'],
    ['Kế hoạch số 32 /KHPH-MTTQ-BDT', '32/KHPH-MTTQ-BDT'],
    ['Thông báo số 79 – TB/VPTU', '79-TB/VPTU'],
    ['Quyết định số 06A/QĐ-UBND', '06A/QĐ-UBND'],
    ['Nghị quyết số 30c/NQ-CP', '30c/NQ-CP'],
    ['Công văn số 1.204/UBND-VX ngày 20/10/2026', '1.204/UBND-VX'],
    ['Thông báo số 70-TB/TWngày 06 tháng 01 năm 2026', '70-TB/TW'],
  ])('%s has the number %s, blanks out and hyphens plain', (text, id) => {
    expect(cited(text).map((each) => each.id)).toEqual([id]);
  });

  it('count every mention, in reading order, under one instrument', () => {
    const all = cited('Kế hoạch số 12/KH-UBND;', 'Nghị quyết số 06-NQ/TU;', 'Kế hoạch số 12 /KH-UBND.');
    expect(all.map(({ id }) => id)).toEqual(['12/KH-UBND', '06-NQ/TU', '12/KH-UBND']);
    expect(all[0]?.instrument).toBe(all[2]?.instrument);
    expect(all[0]?.instrument).not.toBe(all[1]?.instrument);
  });

  it('say where they stand in the text; cells of a table have no such place', () => {
    const text = 'Theo Kế hoạch số 12/KH-UBND và Nghị quyết số 06-NQ/TU (sau đây gọi tắt là Nghị quyết 06).';
    const table = { header: [], rows: [['Kế hoạch số 12/KH-UBND']] };
    const { plan } = planFile([
      { ...item('a', 1, null, text), table },
      item('b', 1, null, 'Thực hiện Nghị quyết 06.'),
    ]);
    const all = planCitations(plan);
    expect(all.map(({ item: id, from, to }) => [id, from, to])).toEqual([
      ['a', 5, 27],
      ['a', 31, 53],
      ['a', undefined, undefined],
      ['b', 10, 23],
    ]);
    for (const { item: id, from = 0, to = 0, raw } of all) {
      const words = plan.items.find((each) => each.id === id)?.text.slice(from, to);
      if (to > 0) expect(words).toBe(raw);
    }
  });

  it('go on by the short form that the text gives', () => {
    const all = cited(
      'Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy (sau đây gọi tắt là Nghị quyết 06);',
      'Tuyên truyền Nghị quyết 06 và Nghị quyết số 06-NQ/TU.',
      'Nghị quyết 065 là văn bản khác.',
    );
    expect(all.map(({ id, raw }) => [id, raw])).toEqual([
      ['06-NQ/TU', 'Nghị quyết số 06-NQ/TU'],
      ['06-NQ/TU', 'Nghị quyết 06'],
      ['06-NQ/TU', 'Nghị quyết số 06-NQ/TU'],
    ]);
    expect(new Set(all.map(({ instrument }) => instrument)).size).toBe(1);
  });

  it('are not the names that a text gives to what an instrument approves, or to its two sides', () => {
    const all = cited(
      'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 phê duyệt Chương trình mục tiêu quốc gia (sau đây gọi tắt là Chương trình), hai cơ quan (sau đây gọi tắt là hai bên) thống nhất:',
      'Hai bên phối hợp thực hiện Chương trình; hai bên báo cáo.',
    );
    expect(all.map(({ id }) => id)).toEqual(['1719/QĐ-TTg']);
  });

  it('are not what only looks like one', () => {
    expect(
      cited('Mẫu số 01/BC kèm theo; Luật Tổ chức chính quyền; khóa XVIII; 24/7; ngày 01/02/2026'),
    ).toEqual([]);
  });

  it('leave the own number out', () => {
    const { plan } = planFile({
      number: { value: 7, symbol: 'KH-UBND', raw: '07/KH-UBND' },
      items: [item('a', 1, null, 'Kế hoạch số 07/KH-UBND thay Kế hoạch số 05/KH-UBND.')],
    });
    expect(planCitations(plan).map(({ id }) => id)).toContain('05/KH-UBND');
  });
});
