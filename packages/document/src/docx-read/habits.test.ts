import { describe, expect, it } from 'vitest';
import { docxOf, paragraphs } from '../testing/docx-files.js';
import { readDocx, type ForeignDocument } from './index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const cell = (...content: string[]): string => `<w:tc>${content.join('')}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
const bullets = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0d8"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

/** What offices do in Word, as the file has it, and the words that must not be lost. */
const habits: {
  habit: string;
  body: string;
  parts?: Record<string, string>;
  kept: string[];
  lost?: string[];
}[] = [
  {
    habit: 'numbers typed by hand, with tabs behind them',
    body: paragraph(run('1.'), '<w:r><w:tab/></w:r>', run('Tổ chức hội nghị')),
    kept: ['1. Tổ chức hội nghị'],
  },
  {
    habit: 'a word in many runs',
    body: paragraph(
      run('1. Tổ ch'),
      run('ức', '<w:b/>'),
      run(' hội'),
      '<w:proofErr w:type="spellStart"/>',
      run(' nghị'),
    ),
    kept: ['Tổ chức hội nghị'],
  },
  {
    habit: 'head and signatures set by tabs',
    body: paragraph(
      run('ỦY BAN NHÂN DÂN'),
      '<w:r><w:tab/><w:tab/></w:r>',
      run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    ),
    kept: ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  },
  {
    habit: 'the head in a text box, which Word writes twice',
    body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraphs('Số: 18/KH-UBND')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraphs('Số: 18/KH-UBND')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    kept: ['Số: 18/KH-UBND'],
  },
  {
    habit: 'letters of TCVN3 in .VnTime',
    body: paragraph(run('1. Tæ chøc héi nghÞ tuyªn truyÒn', '<w:rFonts w:ascii=".VnTime"/>')),
    kept: ['Tæ chøc héi nghÞ tuyªn truyÒn'],
  },
  {
    habit: 'lines broken inside a paragraph',
    body: paragraph(
      run('Nơi nhận:'),
      '<w:r><w:br/></w:r>',
      run('- Như trên;'),
      '<w:r><w:br/></w:r>',
      run('- Lưu: VT.'),
    ),
    kept: ['Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
  },
  {
    habit: 'arrows of Wingdings as bullets',
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Phát tờ gấp')}</w:p>`,
    parts: { 'word/numbering.xml': bullets },
    kept: ['➢ Phát tờ gấp'],
  },
  {
    habit: 'fields, links and content controls',
    body: `<w:sdt><w:sdtContent>${paragraph(run('Trong khung'))}</w:sdtContent></w:sdt><w:p><w:hyperlink>${run('trang web')}</w:hyperlink><w:r><w:instrText>DATE</w:instrText></w:r><w:fldSimple w:instr="PAGE">${run(' trang 5')}</w:fldSimple></w:p>`,
    kept: ['Trong khung', 'trang web trang 5'],
    lost: ['DATE'],
  },
  {
    habit: 'hyphens that do not break, and comments beside the text',
    body: `<w:p><w:commentRangeStart w:id="1"/>${run('Quyết định 12')}<w:r><w:noBreakHyphen/></w:r>${run('QĐ')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    parts: {
      'word/comments.xml': `<w:comments ${W}><w:comment w:id="1">${paragraphs('Xem lại')}</w:comment></w:comments>`,
    },
    kept: ['Quyết định 12-QĐ'],
    lost: ['Xem lại'],
  },
  {
    habit: 'a table in a table',
    body: table([
      cell(
        paragraphs('Ngoài'),
        table([cell(paragraphs('Trong một')), cell(paragraphs('Trong hai'))]),
        '<w:p/>',
      ),
      cell(paragraphs('Bên cạnh')),
    ]),
    kept: ['Ngoài', 'Trong một', 'Trong hai', 'Bên cạnh'],
  },
  {
    habit: 'a table of duties with merged cells and a head of its own',
    body: table(
      [cell(paragraphs('TT')), cell(paragraphs('Nhiệm vụ')), cell(paragraphs('Chủ trì'))],
      [
        cell(paragraphs('1')),
        cell(paragraphs('Tổ chức hội nghị')),
        cell('<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', paragraphs('Sở Nội vụ')),
      ],
      [
        cell(paragraphs('2')),
        cell(paragraphs('Phát tờ gấp')),
        cell('<w:tcPr><w:vMerge/></w:tcPr>', '<w:p/>'),
      ],
    ),
    // The merged body stands in the row of each task that it is given.
    kept: ['Tổ chức hội nghị Sở Nội vụ', 'Phát tờ gấp Sở Nội vụ'],
  },
  {
    habit: 'text that was moved with changes tracked',
    body: `<w:p><w:moveFrom>${run('Việc một.')}</w:moveFrom></w:p>${paragraphs('Việc hai.')}<w:p><w:moveTo>${run('Việc một.')}</w:moveTo></w:p>`,
    kept: ['Việc hai.\nViệc một.'],
  },
];

/** Blanks folded, as reading folds them. */
function folded(text: string): string {
  return text.replaceAll(/[ \t\u00a0]+/gu, ' ');
}

describe('what offices do in Word', () => {
  it.each(habits)('$habit: every text is kept, once', async ({ body, parts, kept, lost = [] }) => {
    const read = await readDocx(
      docxOf(paragraphs('KẾ HOẠCH', 'Công tác năm 2026', 'I. NHIỆM VỤ') + body, parts),
    );
    if (!read?.ok || read.value.as !== 'foreign') throw new Error(JSON.stringify(read));
    const { text }: ForeignDocument['read'] = read.value.read;
    for (const words of kept) expect(folded(text).split(words)).toHaveLength(2);
    for (const words of lost) expect(text).not.toContain(words);
  });

  it('has letters of TCVN3 as Unicode in the plan', async () => {
    const lines = [
      '1. Tæ chøc héi nghÞ tuyªn truyÒn chÝnh s¸ch d©n téc',
      '2. B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô',
    ];
    const read = await readDocx(
      docxOf(paragraphs('KẾ HOẠCH', 'Công tác năm 2026', '', 'I. NHIỆM VỤ', ...lines)),
    );
    const pasted = read?.ok && read.value.as === 'foreign' ? read.value.read : null;
    const texts = pasted?.as === 'document' ? pasted.read.plan.items.map(({ text }) => text) : [];
    expect(texts).toContain('Tổ chức hội nghị tuyên truyền chính sách dân tộc');
  });
});
