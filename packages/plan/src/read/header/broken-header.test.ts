import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.js';

/** A page of the web whose converter broke lines at a width, and the cells of the header with bars. */
const broken = `ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
58/KH-UBND
|
Sông
Lam, ngày 07 tháng 6
năm 2026
|
KẾ HOẠCH
TRIỂN KHAI CÔNG TÁC DÂN TỘC NĂM 2026
Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy,
Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU
1. Xác định rõ trách nhiệm của từng cơ quan trong việc
thực hiện kế hoạch.
Phần thứ hai
TỔ CHỨC THỰC HIỆN
1. Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Ủy
ban MTTQ Việt Nam tỉnh theo dõi việc thực hiện.`;

describe('a header broken over lines', () => {
  const { plan } = readPlan(broken);

  it('gives its number, place, date and issuer', () => {
    expect(plan).toMatchObject({
      number: { value: 58, symbol: 'KH-UBND' },
      place: 'Sông Lam',
      date: '2026-06-07',
      issuers: [{ superior: [], name: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM' }],
      subject: 'TRIỂN KHAI CÔNG TÁC DÂN TỘC NĂM 2026',
    });
  });

  it('is followed by parts with their titles', () => {
    expect(plan.items.map(({ level, label, text }) => [level, label, text.slice(0, 20).trim()])).toEqual([
      [1, null, 'Thực hiện Nghị quyết'],
      [1, 'Phần thứ nhất', 'MỤC ĐÍCH, YÊU CẦU'],
      [2, '1.', 'Xác định rõ trách nh'],
      [1, 'Phần thứ hai', 'TỔ CHỨC THỰC HIỆN'],
      [2, '1.', 'Sở Dân tộc và Tôn gi'],
    ]);
  });
});

describe('a header whose lines stand close together', () => {
  const head = (number: string) =>
    readPlan(`ĐẢNG ỦY XÃ NẬM SÀI
ỦY BAN MTTQ VIỆT NAM
${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nậm Sài, ngày 5 tháng 12 năm 2026
KẾ HOẠCH
Tổ chức Ngày hội
I. MỤC ĐÍCH
- Vui tươi.`).plan;

  it('gives the place without the tiêu ngữ above it', () => {
    expect(head('Số: 45/KH-MTTQ')).toMatchObject({ place: 'Nậm Sài', date: '2026-12-05' });
  });

  it('keeps a number blank that a pen fills in before a hyphen', () => {
    expect(head('Số     - KH/MTTQ').number).toEqual({ symbol: 'KH/MTTQ', raw: '-KH/MTTQ' });
  });
});

describe('a header that says its things in other ways', () => {
  const head = (issuer: string, day: string, subject = 'Công tác dân tộc') =>
    readPlan(`${issuer}\nSố: 8/KH-UBDT\n${day}\nKẾ HOẠCH\n${subject}\nI. MỤC ĐÍCH\n- Thiết thực.`).plan;

  it('gives the day that is printed in figures', () => {
    expect(head('SỞ NỘI VỤ', 'Sông Lam, ngày 10/6/2026')).toMatchObject({
      place: 'Sông Lam',
      date: '2026-06-10',
    });
  });

  it('gives a name whose first word stands alone', () => {
    expect(head('ỦY\nBAN DÂN TỘC', 'Sông Lam, ngày 10 tháng 6 năm 2026').issuers).toEqual([
      { superior: [], name: 'ỦY BAN DÂN TỘC' },
    ]);
  });

  it('takes no stamp for an issuer', () => {
    expect(head('SỞ NỘI VỤ\nDỰ THẢO LẦN 2', 'Sông Lam, ngày 10/6/2026').issuers).toEqual([
      { superior: [], name: 'SỞ NỘI VỤ' },
    ]);
  });

  it('gives a subject to the end of its brackets', () => {
    const subject = 'CÔNG TÁC DÂN TỘC GIAI ĐOẠN 2026-2030 (GIAI ĐOẠN\nII)';
    expect(head('SỞ NỘI VỤ', 'Sông Lam, ngày 10/6/2026', subject).subject).toBe(subject.replace('\n', ' '));
  });
});

describe('a header whose number and date stand below the title', () => {
  const read = (below: string) =>
    readPlan(`KẾ HOẠCH
${below}
I. MỤC ĐÍCH
1. Nâng cao nhận thức của đồng bào.
2. Giữ gìn bản sắc.`);

  it('gives number, place and date, and the subject behind them', () => {
    const { plan } = read(`Số: 01/KH-UBND
Sông Lam, ngày 05 tháng 01 năm 2026
Công tác dân tộc năm 2026`);
    expect(plan).toMatchObject({
      number: { value: 1, symbol: 'KH-UBND' },
      place: 'Sông Lam',
      date: '2026-01-05',
      subject: 'Công tác dân tộc năm 2026',
    });
  });

  it('keeps a subject that begins with “Số hóa”', () => {
    const { plan } = read('Số hóa tài liệu lưu trữ năm 2026 - 2030');
    expect(plan.number).toBeNull();
    expect(plan.subject).toBe('Số hóa tài liệu lưu trữ năm 2026 - 2030');
  });
});

describe('a body without its header', () => {
  const outline = (text: string) => {
    const { plan, notes } = readPlan(text);
    return {
      kind: plan.kind,
      items: plan.items.map(({ level, label }) => [level, label]),
      notes: notes.map(({ code }) => code),
    };
  };

  it('is read from its first part on, and a note says what is missing', () => {
    const text = `A. MỤC ĐÍCH
1. Nâng cao nhận thức.
B. NỘI DUNG
1. Tổ chức 02 hội nghị (Ban Dân tộc chủ trì).
C. TỔ CHỨC THỰC HIỆN`;
    expect(outline(text)).toEqual({
      kind: 'plan',
      items: [
        [1, 'A.'],
        [2, '1.'],
        [1, 'B.'],
        [2, '1.'],
        [1, 'C.'],
      ],
      notes: ['no-title'],
    });
  });

  it('may begin with what it rests on', () => {
    const text = `Căn cứ Chương trình công tác năm 2026 của Ủy ban nhân dân tỉnh, căn cứ tình hình thực tế của các xã và đề nghị của các cơ quan có liên quan;
Ban Dân tộc ban hành kế hoạch như sau:
I. MỤC ĐÍCH
II. NỘI DUNG`;
    expect(outline(text)).toEqual({
      kind: 'plan',
      items: [
        [1, null],
        [1, null],
        [1, 'I.'],
        [1, 'II.'],
      ],
      notes: ['no-title'],
    });
  });

  it('is none where nothing goes on with its first number', () => {
    expect(outline('1. Xin chào\nCảm ơn').notes).toEqual(['nothing-read']);
  });
});
