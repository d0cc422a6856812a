import { createPlan, type Item, type Plan } from '@phoihop/plan';
import { item, jointPlan, samplePlanFile } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../metrics/text-width.js';
import { jointProfile, partyProfile, stateProfile, textWidthOf } from '../profile/index.js';
import { allBlocks, columnsOf, columnWords, linesOf, paragraphsOf } from '../testing/laid-out.js';
import { layOut } from './index.js';

const sample = samplePlanFile().plan;

function plan(parts: Partial<Plan>): Plan {
  return createPlan({ id: 'p', ...parts });
}

function bodyOf(items: Item[]): string[] {
  return linesOf(
    layOut(plan({ items }), { ...stateProfile, end: { ...stateProfile.end, endMark: '' } }),
  ).filter((line) => !/^(national-title|motto):/u.test(line));
}

describe('the head', () => {
  const layout = layOut(sample);
  const [head] = columnsOf(layout, 'head');

  it('has issuers and Quốc hiệu side by side, number and place on one line below', () => {
    expect(columnWords(head!, 0)).toEqual([
      'ỦY BAN MTTQ VIỆT NAM',
      'TỈNH SÔNG LAM',
      'BAN THƯỜNG TRỰC -',
      'ỦY BAN NHÂN DÂN',
      'TỈNH SÔNG LAM',
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
      `Số: ${'\u00a0'.repeat(8)}/KHPH-MTTQ-SDTTG`,
    ]);
    expect(columnWords(head!, 1)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Lam, ngày     tháng 3 năm 2026',
    ]);
    const [number, place] = ['number', 'place-date'] as const;
    expect(paragraphsOf(layout, number)[0]?.before).toBe(paragraphsOf(layout, place)[0]?.before);
    expect(head!.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(textWidthOf(jointProfile), 6);
  });

  it('has a line as long as the motto, and of a third to a half below issuer and subject', () => {
    const rules = allBlocks(layout.sections[0]!.blocks).filter((block) => block.kind === 'rule');
    const [issuer, motto, subject] = rules.map(({ width }) => width);
    const width = textWidth('SỞ DÂN TỘC VÀ TÔN GIÁO', { size: 12, bold: true });
    expect(issuer! / width).toBeGreaterThanOrEqual(1 / 3);
    expect(issuer! / width).toBeLessThanOrEqual(1 / 2);
    expect(motto).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }), 6);
    expect(subject).toBeGreaterThan(30);
    expect(rules).toHaveLength(3);
  });

  it('has a line of a third to a half of the longest line below an issuer of two lines', () => {
    const name = 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG LAM';
    const layout = layOut(plan({ issuers: [{ superior: [], name }] }));
    const [rule] = allBlocks(layout.sections[0]!.blocks).filter((block) => block.kind === 'rule');
    const half = textWidth(name, { size: 12, bold: true }) / 2;
    expect(paragraphsOf(layout, 'issuer')[0]?.indent?.left).toBeGreaterThan(5);
    expect(rule!.width / half).toBeLessThan(0.5);
  });

  it('sets a long subject in lines of like length', () => {
    const [{ indent } = {}] = paragraphsOf(layout, 'subject');
    expect(indent?.left).toBe(indent?.right);
    expect(indent?.left).toBeGreaterThan(5);
    expect(paragraphsOf(layOut(jointPlan(2)), 'subject')[0]?.indent).toBeUndefined();
  });

  it('marks drafts and urgency in boxes of the decree’s size', () => {
    const boxes = allBlocks(
      layOut({ ...sample, draft: 2, urgency: 'THƯỢNG KHẨN' }).sections[0]!.blocks,
    ).filter((block) => block.kind === 'box');
    expect(boxes).toMatchObject([
      { text: 'DỰ THẢO LẦN 2', colour: '000000' },
      { text: 'THƯỢNG KHẨN', width: 40, height: 8, colour: 'FF0000' },
    ]);
  });

  it('leaves less room for a pen where a long symbol would break', () => {
    const number = (raw: string): string => {
      const layout = layOut(plan({ number: { raw }, issuers: sample.issuers }));
      return columnWords(columnsOf(layout, 'head')[0]!, 0).at(-1)!;
    };
    const room = (text: string): number => text.split('\u00a0').length - 1;
    expect(room(number('/KHPH-MTTQ-SDTTG-HLHPN'))).toBeLessThan(room(number('/KH-UBND')));
    expect(number('05/KH-UBND')).toBe('Số: 05/KH-UBND');
  });

  it('prints the numbers of all issuers', () => {
    const layout = layOut(plan({ number: { raw: '12/KHPH-MTTQ' }, otherNumbers: ['7/KHPH-SDTTG'] }));
    expect(linesOf(layout)).toEqual(
      expect.arrayContaining(['number: Số: 12/KHPH-MTTQ', 'number: Số: 7/KHPH-SDTTG']),
    );
  });

  it('follows the party’s form for the party', () => {
    const layout = layOut(
      plan({
        number: { raw: '15-KH/TU' },
        issuers: [{ superior: [], name: 'BAN THƯỜNG VỤ' }],
        subject: 'Về dân tộc',
      }),
    );
    expect(linesOf(layout)).toEqual([
      'issuer: BAN THƯỜNG VỤ',
      'issuer: *',
      'national-title: ĐẢNG CỘNG SẢN VIỆT NAM',
      'number: Số 15-KH/TU',
      'subject: Về dân tộc',
      'subject: -----',
    ]);
    const rules = allBlocks(layout.sections[0]!.blocks).filter((block) => block.kind === 'rule');
    expect(rules.map(({ width }) => width)).toEqual([
      textWidth(partyProfile.head.nationalTitle, { size: 15, bold: true }),
    ]);
  });
});

describe('Kính gửi', () => {
  it('is one line for one, and a row of dashes below the colon for several', () => {
    expect(linesOf(layOut(plan({ addressees: ['Bộ Nội vụ'] })))).toContain('addressee: Kính gửi: Bộ Nội vụ');
    const several = paragraphsOf(layOut(plan({ addressees: ['Bộ Nội vụ', 'Bộ Tài chính'] })), 'addressee');
    expect(several.map(({ runs }) => runs[0]?.text)).toEqual([
      'Kính gửi:',
      '- Bộ Nội vụ;',
      '- Bộ Tài chính.',
    ]);
    const [opening, first, second] = several.map(({ indent }) => indent);
    const colon = opening!.left! + textWidth('Kính gửi', { size: 14 });
    expect(first!.left! + first!.firstLine!).toBeCloseTo(colon, 6);
    expect(second).toEqual(first);
  });

  it('stands in a letter whose subject is below its number', () => {
    const layout = layOut(
      plan({ number: { raw: '5/SNV-VP' }, subject: 'V/v báo cáo', addressees: ['UBND tỉnh'] }),
    );
    expect(columnWords(columnsOf(layout, 'head')[0]!, 0)).toEqual(['Số: 5/SNV-VP', 'V/v báo cáo']);
    expect(paragraphsOf(layout, 'subject')).toEqual([]);
  });
});

describe('the body', () => {
  it('is set by the scheme of headings', () => {
    expect(
      bodyOf([
        item('1', 1, null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam;'),
        item('2', 1, null, 'Căn cứ Chương trình số 06/CTr-UBND.'),
        item('3', 1, null, 'Ủy ban ban hành Kế hoạch như sau:'),
        item('4', 1, 'I.', 'MỤC ĐÍCH'),
        item('5', 2, '1.', 'Mục đích'),
        item('6', 3, 'a)', 'Nâng cao nhận thức.'),
        item('7', 1, 'II.', 'Nội dung'),
        item('8', 2, '-', 'Tuyên truyền.'),
        item('9', 1, 'Điều 1.', 'Kế hoạch này có hiệu lực kể từ ngày ký.'),
        item('10', 1, 'Chương I', 'QUY ĐỊNH CHUNG'),
      ]),
    ).toEqual([
      'basis: Căn cứ Luật Mặt trận Tổ quốc Việt Nam;',
      'basis: Căn cứ Chương trình số 06/CTr-UBND.',
      'text: Ủy ban ban hành Kế hoạch như sau:',
      'heading: I. MỤC ĐÍCH',
      'point-title: 1. Mục đích',
      'text: a) Nâng cao nhận thức.',
      'heading: II. Nội dung',
      'text: - Tuyên truyền.',
      'text: Điều 1. Kế hoạch này có hiệu lực kể từ ngày ký.',
      'part-heading: Chương I QUY ĐỊNH CHUNG',
    ]);
  });

  it('keeps headings with what they head, and the end with the last paragraph', () => {
    const layout = layOut(sample);
    const kept = [...paragraphsOf(layout, 'heading'), ...paragraphsOf(layout, 'point-title')];
    expect(kept.every(({ keepWithNext }) => keepWithNext)).toBe(true);
    const last = layout.sections[0]!.blocks.filter((block) => block.kind === 'paragraph').at(-1);
    expect(last).toMatchObject({ keepWithNext: true, endMark: '/.' });
  });

  it.each([
    ['Hết', './.'],
    ['Hết.', '/.'],
    ['Hết./.', undefined],
  ])('ends %s with %s', (text, endMark) => {
    const [paragraph] = paragraphsOf(layOut(plan({ items: [item('a', 1, null, text)] })), 'text');
    expect(paragraph?.endMark).toBe(endMark);
    expect(paragraph?.runs).toEqual([{ text }]);
  });

  it('has marks as stretches of text, composed and with their item', () => {
    const marked: Item = {
      ...item('a', 1, null, 'Tổ chức 04 hội nghị'),
      marks: [
        { from: 8, to: 10, kind: 'bold' },
        { from: 9, to: 19, kind: 'italic' },
      ],
    };
    const [paragraph] = paragraphsOf(layOut(plan({ items: [marked] })), 'text');
    expect(paragraph).toMatchObject({ item: 'a', level: 1 });
    expect(paragraph?.runs).toEqual([
      { text: 'Tổ chức '.normalize('NFC') },
      { text: '0', bold: true },
      { text: '4', bold: true, italic: true },
      { text: ' hội nghị', italic: true },
    ]);
  });

  it('has tables as wide as the text, with room for each word', () => {
    const table = {
      header: ['TT', 'Nội dung', 'Chủ trì'],
      rows: [['1', 'Tổ chức hội nghị tuyên truyền chính sách dân tộc', 'Sở Nội vụ']],
    };
    const layout = layOut(plan({ items: [{ ...item('a', 1, null, 'Bảng 1'), table }] }));
    const [block] = layout.sections[0]!.blocks.filter((each) => each.kind === 'table');
    expect(block!.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(165, 6);
    expect(block!.widths[1]).toBeGreaterThan(block!.widths[2]!);
    expect(block!.widths[0]).toBeGreaterThan(textWidth('TT', { size: 13, bold: true }));
    expect(linesOf(layout)).toContain('text: ./.');
  });
});

describe('the end', () => {
  it('has Nơi nhận level with the authority, however large its letters', () => {
    const [end] = columnsOf(layOut(sample), 'end');
    expect(columnWords(end!, 0)).toEqual([
      'Nơi nhận:',
      '- Ban TT UBTW MTTQVN (b/c);',
      '- UBND tỉnh (b/c);',
      '- UBND các xã, phường;',
      '- Lưu: VT (MTTQ), VT (SDTTG).',
    ]);
    const title = paragraphsOf(layOut(sample), 'recipients-title')[0]?.before;
    const authority = paragraphsOf(layOut(sample), 'authority')[0]?.before;
    // Letters of Times rise 0.891 of their size above the line.
    expect(title! + 12 * 0.891).toBeCloseTo(authority! + 13 * 0.891, 2);
  });

  it('has the lead right-most, also where the plan lists the lead first', () => {
    const issuers = sample.issuers.map((issuer, index) => ({ ...issuer, agency: `a${String(index)}` }));
    const signatories = [
      { name: 'Nguyễn Hữu Đạt', agency: 'a0' },
      { name: 'Kha Thị Phương', agency: 'a1' },
    ];
    const names = (parts: Partial<Plan>): string[] =>
      paragraphsOf(layOut({ ...sample, ...parts }), 'signer').map(({ runs }) => runs[0]!.text);
    expect(names({ issuers, signatories })).toEqual(['Kha Thị Phương', 'Nguyễn Hữu Đạt']);
    expect(names({})).toEqual(['Kha Thị Phương', 'Nguyễn Hữu Đạt']);
  });

  it.each([1, 2, 3] as const)('of %i issuers fills the width, with names beside each other', (count) => {
    const layout = layOut(jointPlan(count));
    const [end, ...more] = columnsOf(layout, 'end');
    expect(more).toEqual([]);
    expect(end!.widths).toHaveLength(count + 1);
    expect(end!.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(165, 6);
    for (const width of end!.widths.slice(1)) expect(width).toBeGreaterThan(30);
  });

  it('has Nơi nhận below where many sign', () => {
    const signatories = Array.from({ length: 5 }, (_, index) => ({
      authority: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN',
      position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
      name: `Nguyễn Thị Phương ${String(index)}`,
    }));
    const [signed, recipients] = columnsOf(layOut({ ...sample, signatories }), 'end');
    expect(signed!.widths).toHaveLength(5);
    expect(columnWords(recipients!, 0)[0]).toBe('Nơi nhận:');
  });

  it('of a plan without signatures and recipients is none', () => {
    expect(columnsOf(layOut(plan({})), 'end')).toEqual([]);
  });
});

describe('appendices', () => {
  const appendices = [{ title: 'DANH MỤC NHIỆM VỤ', items: [item('x', 1, '1.', 'Một')] }];

  it('are on pages of their own, numbered from 1, in Roman figures where there are two', () => {
    const matrix = { title: 'Phân công', head: [[{ text: 'TT' }]], rows: [[{ text: '1' }]] };
    const one = layOut({ ...sample, appendices });
    expect(linesOf(one, 1)[0]).toBe('appendix-number: Phụ lục');
    const two = layOut({ ...sample, appendices }, undefined, { tables: [matrix] });
    expect(linesOf(two, 1)).toEqual([
      'appendix-number: Phụ lục I',
      'appendix-title: DANH MỤC NHIỆM VỤ',
      'appendix-reference: (Kèm theo Kế hoạch phối hợp số …/KHPH-MTTQ-SDTTG ngày … tháng 3 năm 2026 của ……)',
      'text: 1. Một',
    ]);
    expect(linesOf(two, 2)[0]).toBe('appendix-number: Phụ lục II');
    expect(
      two.sections.map(({ landscape, numberedOnItsOwn, width }) => [landscape, numberedOnItsOwn, width]),
    ).toEqual([
      [false, true, 210],
      [false, true, 210],
      [true, true, 297],
    ]);
  });

  it('name the issuers as sentences call them, where the list of bodies tells', () => {
    expect(linesOf(layOut({ ...jointPlan(2), appendices }), 1)[2]).toBe(
      'appendix-reference: (Kèm theo Kế hoạch phối hợp số …/KHPH-MTTQ-SDTTG ngày … tháng … năm 2026 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo)',
    );
  });

  it('keep a title that numbers itself, and have none without a title', () => {
    const titles = (title: string): string[] =>
      linesOf(layOut(plan({ appendices: [{ title, items: [] }] })), 1).slice(0, 2);
    expect(titles('PHỤ LỤC 1')[0]).toBe('appendix-number: PHỤ LỤC 1');
    expect(titles('')).toEqual([]);
  });

  it('give columns their width by the texts below heads that go over several', () => {
    const head = [
      [
        { text: 'TT', rows: 2 },
        { text: 'Nhiệm vụ', rows: 2 },
        { text: 'Vai trò', columns: 2 },
      ],
      [{ text: 'Sở Nội vụ' }, { text: 'Sở Tài chính' }],
    ];
    const rows = [
      [
        { text: '1' },
        { text: 'Tổ chức hội nghị tuyên truyền, vận động đồng bào' },
        { text: 'Chủ trì' },
        { text: '' },
      ],
    ];
    const layout = layOut(sample, undefined, { tables: [{ title: 'Phân công', head, rows }] });
    const [block] = layout.sections[1]!.blocks.filter((each) => each.kind === 'table');
    expect(block!.widths).toHaveLength(4);
    expect(block!.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(297 - 45, 6);
    expect(block!.widths[0]).toBeLessThan(block!.widths[2]!);
    expect(block!.widths[2]).toBeLessThan(block!.widths[1]!);
  });
});
