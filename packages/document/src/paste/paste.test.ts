import { describe, expect, it } from 'vitest';
import { parsed } from '../testing/parsed.js';
import { OUR_PLANS } from '../testing/plans.js';
import { CELLS, EXCEL, GOOGLE, LIBREOFFICE, WEB, WORD } from '../testing/sources.js';
import {
  pastedBlocks,
  pastedTextBlocks,
  plainTextOf,
  readPasted,
  readPasteInSlices,
  type PastedBlock,
  type PastedDocument,
  type PastedItems,
} from './index.js';

function blocksOf(html: string): PastedBlock[] {
  const blocks = pastedBlocks(parsed(html));
  if (!blocks.ok) throw new Error(blocks.code);
  return blocks.value;
}

function itemsOf(source: string | PastedBlock[]): PastedItems {
  const read = readPasted(typeof source === 'string' ? blocksOf(source) : source);
  if (read.as !== 'items') throw new Error('a document');
  return read;
}

function textBlocks(text: string): PastedBlock[] {
  const blocks = pastedTextBlocks(text);
  if (!blocks.ok) throw new Error(blocks.code);
  return blocks.value;
}

/** Items as a reader sees them: level, label, text. */
function outline({ items }: PastedItems): string[] {
  return items.map(({ level, label, text }) => [level, label ?? '·', text].join(' '));
}

/** The stretches of an item that are marked. */
function marked({ items }: PastedItems, kind: string): string[] {
  return items.flatMap(({ text, marks = [] }) =>
    marks.filter((mark) => mark.kind === kind).map(({ from, to }) => text.slice(from, to)),
  );
}

function sectionWith(bullet: string, nested: string): string[] {
  return [
    '1 II. NỘI DUNG PHỐI HỢP',
    '2 1. Tuyên truyền, vận động đồng bào các xã vùng cao Nậm Khoai.',
    '3 a) Tổ chức 04 hội nghị chuyên đề;',
    '3 b) Phát 500 tờ gấp:',
    `4 ${bullet} Bằng tiếng Việt:`,
    `5 ${nested} Cho học sinh;`,
    `5 ${nested} Cho cán bộ thôn.`,
    '4 · Hai cơ quan sơ kết trong tháng 6.',
  ];
}

describe('a section pasted', () => {
  it.each([
    ['Word', WORD, '•', '•'],
    ['Google Docs', GOOGLE, '-', '-'],
    ['LibreOffice', LIBREOFFICE, '-', '+'],
  ])('from %s keeps labels, levels and emphasis, and nothing else', (_, html, bullet, nested) => {
    const read = itemsOf(html);
    expect(outline(read)).toEqual(sectionWith(bullet, nested));
    expect(marked(read, 'bold')).toEqual(['NỘI DUNG PHỐI HỢP', '04']);
    expect(marked(read, 'italic')).toEqual(['hội nghị']);
    expect(marked(read, 'underline')).toEqual(['500 tờ gấp']);
  });

  it('lists what was mended: the no-break space of Word', () => {
    const { repairs } = itemsOf(WORD);
    expect(repairs).toEqual([
      expect.objectContaining({ rule: 'blanks', after: 'Hai cơ quan sơ kết trong tháng 6.' }),
    ]);
  });

  it('from a web page has its headings as levels, and no code, controls, menus or hidden text', () => {
    expect(outline(itemsOf(WEB))).toEqual([
      '1 · Công tác dân tộc năm 2026',
      '2 · Mục đích',
      '3 · Nâng cao nhận thức của đồng bào.',
      '2 · Nhiệm vụ',
      '3 · Tuyên truyền',
      '4 1. Tổ chức hội nghị',
      '4 2. Phát tờ gấp',
      '5 · Xem chi tiết',
    ]);
  });

  it('from the middle of a list lowers what comes first', () => {
    const word = (level: number, label: string, text: string): string =>
      `<p style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${label}</span>${text}</p>`;
    const read = itemsOf(word(2, 'đ)', 'Năm') + word(1, '2.', 'Hai') + word(2, 'a)', 'Một'));
    expect(outline(read)).toEqual(['2 đ) Năm', '1 2. Hai', '2 a) Một']);
    expect(outline(itemsOf(textBlocks('đ) Năm\n2. Hai\na) Một')))).toEqual(outline(read));
  });

  it('reads styles that had to be put aside under a page’s policy', () => {
    const html = `<p style='mso-list:l0 level2 lfo1;font-weight:bold'><span style='mso-list:Ignore'>b)</span>Một</p>`;
    const read = itemsOf(html.replaceAll(' style=', ' data-style='));
    expect(read).toEqual(itemsOf(html));
    expect(marked(read, 'bold')).toEqual(['Một']);
  });

  it('keeps labels that reading does not know', () => {
    expect(outline(itemsOf('<ol type="a" start="6"><li>Sáu<li>Bảy</ol>'))).toEqual(['1 f) Sáu', '1 g) Bảy']);
  });

  it('puts marks where repairs have moved the text', () => {
    const read = itemsOf(
      '<p>1. Theo To\u0302\u0309 104/UBND \u2013KH <b>\u0110o\u0302\u0300ng ba\u0300o</b> cu\u0300ng <i>la\u0300m</i></p>',
    );
    expect(read.items[0]?.text).toBe('Theo Tổ 104/UBND-KH Đồng bào cùng làm');
    expect(marked(read, 'bold')).toEqual(['Đồng bào']);
    expect(marked(read, 'italic')).toEqual(['làm']);
  });
});

describe('cells pasted from a spreadsheet', () => {
  it('are items with tasks where the columns say who leads, merged cells holding for each row', () => {
    const { items, agencies } = itemsOf(EXCEL);
    const names = new Map(agencies.map(({ id, name }) => [id, name]));
    const tasks = items.map(({ label, text, task }) => ({
      line: `${label ?? '·'} ${text}`,
      roles: task?.assignments.map(({ role, agency }) => `${role}: ${names.get(agency) ?? ''}`),
    }));
    expect(tasks.slice(2)).toEqual([
      {
        line: '1 Tổ chức 04 hội nghị tuyên truyền Sở Nội vụ Sở Tài chính Quý II/2026',
        roles: ['lead: Sở Nội vụ', 'coordinate: Sở Tài chính'],
      },
      { line: '2 Biểu dương người có uy tín Sở Nội vụ Tháng 11/2026', roles: ['lead: Sở Nội vụ'] },
    ]);
  });

  it('are the same from plain text, a cell with line ends in quotes', () => {
    const { items } = itemsOf(textBlocks(CELLS));
    expect(items.map(({ text }) => text)).toEqual([
      'Nội dung Chủ trì Thời gian',
      'Tổ chức hội nghị tuyên truyền Sở Nội vụ Quý II/2026',
      'Biểu dương Sở Tài chính Tháng 11/2026',
    ]);
    expect(items.map(({ task }) => task?.assignments.length ?? 0)).toEqual([0, 1, 1]);
  });

  it('are one table otherwise, the text of merged cells once, heads above heads together', () => {
    const { items } = itemsOf(
      `<p>1. Kinh phí</p><table border=1><caption>Dự toán</caption>
       <tr><th rowspan=2>Nguồn</th><th colspan=2>Số tiền</th></tr><tr><th>2025</th><th>2026</th></tr>
       <tr><td rowspan=2>Tỉnh</td><td>10</td><td>20</td></tr><tr><td colspan=2>30</td></tr></table><p>2. Hai</p>`,
    );
    expect(items.map(({ label, text, table }) => ({ label, text, table }))).toEqual([
      { label: '1.', text: 'Kinh phí', table: undefined },
      {
        label: null,
        text: 'Dự toán',
        table: {
          header: ['Nguồn', 'Số tiền: 2025', 'Số tiền: 2026'],
          rows: [
            ['Tỉnh', '10', '20'],
            ['', '30', ''],
          ],
        },
      },
      { label: '2.', text: 'Hai', table: undefined },
    ]);
  });
});

/** A plan as Word sets it: head and signatures in tables without lines. */
const WHOLE = `<table border=0><tr><td><p>ỦY BAN NHÂN DÂN</p><p><b>TỈNH SÔNG LAM</b></p></td>
<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr>
<tr><td>Số: 18/KH-UBND</td><td><i>Sông Lam, ngày 05 tháng 3 năm 2026</i></td></tr></table>
<p><span style='text-transform:uppercase'>Kế hoạch</span></p><p>Thực hiện công tác dân tộc năm 2026</p><p>&nbsp;</p>
<p>Căn cứ Chương trình số 06/CTr-UBND, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:</p>
<p><b>I. NHIỆM VỤ</b></p><p>1. Tổ chức <b>04</b> hội nghị.</p>
<table border=1><tr><td>Nguồn</td><td>Số tiền</td></tr><tr><td>Tỉnh</td><td>20</td></tr></table>
<p>2. Sơ kết công tác.</p><table border=0><tr><td><p>Nơi nhận:</p><p>- UBND các xã;</p><p>- Lưu: VT.</p></td>
<td><p>TM. ỦY BAN NHÂN DÂN</p><p>CHỦ TỊCH</p><p>Kha Thị Phương</p></td></tr></table>`;

describe('a whole document pasted', () => {
  const whole = (): PastedDocument => {
    const read = readPasted(blocksOf(WHOLE));
    if (read.as !== 'document') throw new Error('items');
    return read;
  };

  it('is read with its head and end, though they stand in tables', () => {
    const { plan } = whole().read;
    expect(plan.number?.raw).toBe('18/KH-UBND');
    expect(plan.date).toBe('2026-03-05');
    expect([plan.title, plan.subject]).toEqual(['KẾ HOẠCH', 'Thực hiện công tác dân tộc năm 2026']);
    expect(plan.recipients.map(({ text }) => text)).toEqual(['UBND các xã', 'Lưu: VT']);
    expect(plan.signatories).toEqual([
      { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Kha Thị Phương' },
    ]);
  });

  it('keeps its tables and emphasis, and accounts for every line', () => {
    const { read, text } = whole();
    const [, , point, table, last] = read.plan.items;
    expect(point).toMatchObject({ label: '1.', marks: [{ from: 8, to: 10, kind: 'bold' }] });
    expect(table).toMatchObject({
      label: null,
      table: { header: ['Nguồn', 'Số tiền'], rows: [['Tỉnh', '20']] },
    });
    expect(last).toMatchObject({ label: '2.', text: 'Sơ kết công tác.' });
    expect(read.lines.map(({ line }) => line)).toEqual(text.split('\n').map((_, index) => index + 1));
    const ids = new Set(read.plan.items.map(({ id }) => id));
    expect(read.lines.every(({ item }) => item === undefined || ids.has(item))).toBe(true);
  });

  it('can be taken as paragraphs all the same', () => {
    expect(readPasted(blocksOf(WHOLE), { as: 'items' }).as).toBe('items');
  });

  it('is the same from plain text', () => {
    for (const text of OUR_PLANS) expect(readPasted(textBlocks(text)).as).toBe('document');
  });
});

describe('text pasted from a PDF', () => {
  it('has its broken lines joined and the numbers of pages set aside', () => {
    const wrapped = `2. Công tác phối hợp giữa các cơ quan, đơn vị trong tỉnh bảo đảm chặt chẽ, kịp
thời, thường xuyên và đúng quy định của Nhà nước về công tác dân tộc trong tình
hình mới; gắn trách nhiệm của từng cơ quan với kết quả thực hiện nhiệm vụ trên
địa bàn các xã đặc biệt khó khăn.
- Sở Nội vụ báo cáo kết quả thực hiện trước ngày 30/6/2026 để Ủy ban nhân dân
\f3
tỉnh tổng hợp, theo dõi và chỉ đạo các cơ quan có liên quan tiếp tục thực hiện các
nhiệm vụ được giao trong năm 2026 theo đúng tiến độ đã đề ra tại Kế hoạch này.`;
    const read = itemsOf(textBlocks(wrapped));
    expect(read.items.map(({ label }) => label)).toEqual(['2.', '-']);
    expect(read.items[1]?.text).toContain('để Ủy ban nhân dân tỉnh tổng hợp, theo dõi');
    expect(read.lines.filter(({ as }) => as === 'noise')).toHaveLength(1);
  });
});

describe('the text of blocks', () => {
  it('tells for each line from which block it comes', () => {
    const { text, blockOfLine } = plainTextOf(
      blocksOf('<ol><li>Một<li>Hai</ol><table border=1><tr><th>A<th>B<tr><td>1<td>2</table>'),
    );
    expect(text.split('\n')).toEqual(['1. Một', '2. Hai', '| A | B |  |', '| 1 | 2 |  |']);
    expect(blockOfLine).toEqual([0, 1, 2, 2]);
  });
});

describe('reading in slices', () => {
  it('gives what reading at once gives, never going back', async () => {
    const shares: number[] = [];
    const paragraphs = '<p>1. Tổ chức 04 hội nghị tại xã Nậm Khoai.</p>'.repeat(2000);
    const root = parsed(paragraphs);
    const read = await readPasteInSlices(root, { progress: (share) => shares.push(share) });
    expect(read).toEqual({ ok: true, value: readPasted(blocksOf(paragraphs)) });
    expect(shares).toEqual([...shares].sort((first, second) => first - second));
  });

  it('ends when it is given up', async () => {
    const signal = { aborted: false };
    const progress = (): void => {
      signal.aborted = true;
    };
    const text = '1. Tổ chức 04 hội nghị tại xã Nậm Khoai.\n'.repeat(20_000);
    expect(await readPasteInSlices(text, { signal, progress })).toBeNull();
  });
});
