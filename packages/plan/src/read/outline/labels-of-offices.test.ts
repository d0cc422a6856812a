import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.js';

const head = `ĐẢNG ỦY XÃ NẬM SÀI
Số: 12-KH/ĐU
Nậm Sài, ngày 5/12/2026
KẾ HOẠCH
Tổ chức Ngày hội năm 2026
`;

const outline = (body: string): [number, string | null, string][] =>
  readPlan(`${head}${body}`).plan.items.map(({ level, label, text }) => [level, label, text]);

describe('an outline as offices number it', () => {
  it('with hyphens behind every number and letter', () => {
    expect(outline('I- MỤC ĐÍCH\n1- Yêu cầu\n1.1- Thiết thực.\na- Tuyên truyền;\nb- Vận động.')).toEqual([
      [1, 'I-', 'MỤC ĐÍCH'],
      [2, '1-', 'Yêu cầu'],
      [3, '1.1-', 'Thiết thực.'],
      [4, 'a-', 'Tuyên truyền;'],
      [4, 'b-', 'Vận động.'],
    ]);
  });

  it('with the letters of lists of Word, f and j among them', () => {
    const points = Array.from('abcdefghijk', (letter) => `${letter}) Việc ${letter};`);
    expect(outline(`I. NỘI DUNG\n${points.join('\n')}`).slice(1)).toEqual(
      Array.from('abcdefghijk', (letter) => [2, `${letter})`, `Việc ${letter};`]),
    );
    // It is said once that đ is missing
    const { notes } = readPlan(`${head}I. NỘI DUNG\n${points.join('\n')}`);
    expect(notes.filter(({ code }) => code.startsWith('numbering'))).toMatchObject([
      { code: 'numbering-skipped', params: { label: 'e)', proposed: 'đ)' } },
    ]);
  });

  it('keeps a last paragraph below its heading, and a closing sentence above all', () => {
    expect(outline('I. MỤC ĐÍCH\n1. Thiết thực.\nII. KIẾN NGHỊ\nĐề nghị cấp trên hướng dẫn./.')).toEqual([
      [1, 'I.', 'MỤC ĐÍCH'],
      [2, '1.', 'Thiết thực.'],
      [1, 'II.', 'KIẾN NGHỊ'],
      [2, null, 'Đề nghị cấp trên hướng dẫn./.'],
    ]);
    expect(outline('I. MỤC ĐÍCH\n1. Thiết thực.\nĐề nghị các chi bộ thực hiện./.').at(-1)).toEqual([
      1,
      null,
      'Đề nghị các chi bộ thực hiện./.',
    ]);
  });
});
