import { describe, expect, it } from 'vitest';
import { docxOf, paragraphs } from '../testing/docx-files.js';
import { readDocx, type DocxReadOptions, type ForeignDocument } from './index.js';

async function read(file: Uint8Array, options?: DocxReadOptions): Promise<ForeignDocument> {
  const reading = await readDocx(file, options);
  if (!reading?.ok || reading.value.as !== 'foreign') throw new Error(JSON.stringify(reading));
  return reading.value;
}

/** Items as `level label text`. */
async function itemsOf(
  body: string,
  parts?: Record<string, string>,
  options?: DocxReadOptions,
): Promise<string[]> {
  const { read: pasted } = await read(docxOf(HEAD + body, parts), options);
  if (pasted.as !== 'document') throw new Error('no document');
  return pasted.read.plan.items.map(({ level, label, text }) => [level, label ?? '·', text].join(' '));
}

const HEAD = paragraphs(
  'KẾ HOẠCH',
  'Công tác dân tộc năm 2026',
  'Thực hiện Chương trình số 06/CTr-UBND ngày 12/01/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const LEVELS = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
].map(
  ([format, text], level) =>
    `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${LEVELS.join('')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
const counted = (level: number, text: string, list = 3): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a file of another program', () => {
  it('has the numbers that Word makes as labels, begun anew where the list says so', async () => {
    const body =
      counted(0, 'MỤC ĐÍCH') +
      counted(1, 'Một.') +
      counted(1, 'Hai.') +
      counted(0, 'NHIỆM VỤ') +
      counted(1, 'Ba:') +
      counted(2, 'Bốn;') +
      counted(2, 'Năm.') +
      counted(1, 'Lại một.', 4);
    expect(await itemsOf(body, { 'word/numbering.xml': numbering })).toEqual([
      '1 · Thực hiện Chương trình số 06/CTr-UBND ngày 12/01/2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      '1 I. MỤC ĐÍCH',
      '2 1. Một.',
      '2 2. Hai.',
      '1 II. NHIỆM VỤ',
      '2 1. Ba:',
      '3 a) Bốn;',
      '3 b) Năm.',
      '2 1. Lại một.',
    ]);
  });

  it('has tracked changes as made or as not made', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">1. Tổ chức </w:t></w:r><w:del><w:r><w:delText>04</w:delText></w:r></w:del><w:ins><w:r><w:t>05</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> hội nghị.</w:t></w:r></w:p>`;
    expect((await itemsOf(body)).at(-1)).toContain('Tổ chức 05 hội nghị.');
    expect((await itemsOf(body, {}, { rejected: 'all' })).at(-1)).toContain('Tổ chức 04 hội nghị.');
    expect((await read(docxOf(HEAD + body))).changes).toMatchObject([{ before: '04', after: '05', line: 4 }]);
  });

  it('has footnotes and endnotes at the end, counted as the text refers to them, and hidden text nowhere', async () => {
    const body = `${paragraphs('I. MỤC ĐÍCH')}<w:p><w:r><w:t>1. Nâng cao nhận thức</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:t>, trách nhiệm</w:t></w:r><w:r><w:endnoteReference w:id="5"/></w:r><w:r><w:t>.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`;
    const notes = (kind: string, text: string): string =>
      `<w:${kind}s ${W}><w:${kind} w:id="0" w:type="separator"><w:p/></w:${kind}><w:${kind} w:id="5">${paragraphs(text)}</w:${kind}></w:${kind}s>`;
    const { read: pasted } = await read(
      docxOf(HEAD + body, {
        'word/footnotes.xml': notes('footnote', 'Theo Luật số 75/2015/QH13.'),
        'word/endnotes.xml': notes('endnote', 'Số liệu đến tháng 3.'),
      }),
    );
    expect(pasted.text).toContain('Nâng cao nhận thức[1], trách nhiệm[2].');
    expect(pasted.text).toContain('[1] Theo Luật số 75/2015/QH13.\n[2] Số liệu đến tháng 3.');
    expect(pasted.text).not.toContain('ẩn');
  });

  it('reads head and signatures column by column, also from text boxes, and tables of duties as tasks', async () => {
    const cell = (...lines: string[]): string => `<w:tc>${paragraphs(...lines)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const box = `<w:p><w:r><w:drawing><w:txbxContent>${paragraphs('Số: 18/KH-UBND')}</w:txbxContent></w:drawing></w:r></w:p>`;
    const body =
      `<w:tbl>${row(cell('ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'))}</w:tbl>` +
      box +
      HEAD +
      paragraphs('I. NHIỆM VỤ') +
      `<w:tbl>${row(cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì'), cell('Thời gian'))}${row(cell('1'), cell('Tổ chức hội nghị'), cell('Sở Nội vụ'), cell('Quý II'))}</w:tbl>` +
      paragraphs('Trên đây là Kế hoạch./.') +
      `<w:tbl>${row(cell('Nơi nhận:', '- Như trên;', '- Lưu: VT.'), cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Kha Thị Phương'))}</w:tbl>`;
    const { read: pasted } = await read(docxOf(body));
    if (pasted.as !== 'document') throw new Error('no document');
    const { plan } = pasted.read;
    expect(plan.issuers[0]).toMatchObject({ superior: [], name: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM' });
    expect(plan.number?.raw).toBe('18/KH-UBND');
    expect(plan.signatories).toMatchObject([
      { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Kha Thị Phương' },
    ]);
    expect(plan.recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT']);
    const task = plan.items.find(({ text }) => text.includes('Tổ chức hội nghị'));
    expect(task?.task?.assignments).toMatchObject([{ role: 'lead' }]);
  });

  it('keeps bold, italic and underlined words', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">1. Tổ chức </w:t></w:r><w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t>hội nghị</w:t></w:r></w:p>`;
    const { read: pasted } = await read(docxOf(HEAD + paragraphs('I. NHIỆM VỤ') + body));
    const item = pasted.as === 'document' ? pasted.read.plan.items.at(-1) : undefined;
    expect(item?.marks).toEqual([{ from: 8, to: 16, kind: 'bold' }]);
  });
});
