import { item, jointPlan, samplePlanFile } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { elementsOf, xmlTree, type XmlElement } from '../docx-read/xml-tree.js';
import { partyProfile } from '../profile/index.js';
import { partsOf } from './package.js';
import { writeDocx } from './index.js';

/** The order in which the schema has the children of an element (ECMA-376, Transitional); Word refuses others. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:numPr': 'ilvl numId numberingChange ins',
  'w:pBdr': 'top left bottom right between bar',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tr': 'tblPrEx trPr tc',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:num': 'abstractNumId lvlOverride',
  'w:styles': 'docDefaults latentStyles style',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings':
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping',
};

function treeOf(text: string): XmlElement {
  const steps = xmlTree(new TextEncoder().encode(text));
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error(step.value.code);
  return step.value.value;
}

/** Elements whose children stand in another order than the schema’s, or that it does not know there. */
function outOfOrder(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(' ');
  const names = elementsOf(element).map(({ name }) => name);
  const places = names.map((name) => order?.indexOf(name.replace(/^w:/u, '')) ?? 0);
  const wrong = order && places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  return [
    ...(wrong ? [`${element.name}: ${names.join(' ')}`] : []),
    ...elementsOf(element).flatMap(outOfOrder),
  ];
}

const { plan } = samplePlanFile();
const rich = {
  ...plan,
  draft: 1,
  urgency: 'KHẨN' as const,
  addressees: ['Một', 'Hai'],
  items: [
    ...plan.items,
    { ...item('t', 1, null, 'Bảng 1'), table: { header: ['TT', 'Việc'], rows: [['1', 'Một\nhai'], ['2']] } },
    { ...item('c', 1, 'Chương I', 'QUY ĐỊNH'), marks: [{ from: 0, to: 4, kind: 'underline' as const }] },
    item('d', 2, 'Điều 1.', 'Kế hoạch này có hiệu lực kể từ ngày ký.'),
  ],
  appendices: [{ title: 'DANH MỤC', items: [item('x', 1, '1.', 'Một')] }],
};
const tables = [
  {
    title: 'PHÂN CÔNG',
    head: [
      [
        { text: 'TT', rows: 2 },
        { text: 'Vai trò', columns: 2 },
      ],
      [{ text: 'Một' }, { text: 'Hai' }],
    ],
    rows: [[{ text: '1' }, { text: '' }, { text: 'x', align: 'centre' as const, bold: true }]],
  },
];

describe('the XML of our files', () => {
  it.each([
    ['a rich plan', rich, { tables }],
    ['a party plan', plan, { profile: partyProfile }],
    ['a plan of three issuers', jointPlan(3), {}],
  ])('of %s has its elements in the order of the schema', async (_, of, options) => {
    const parts = partsOf((await writeDocx(of, options))!);
    for (const name of ['document', 'styles', 'numbering', 'settings', 'header1'])
      expect(outOfOrder(treeOf(parts.get(`word/${name}.xml`)!))).toEqual([]);
  });

  it('names every style, list and part that it uses', async () => {
    const parts = partsOf(
      (await writeDocx(rich, { tables, workingCopy: { ...samplePlanFile(), plan: rich } }))!,
    );
    const values = (part: string, pattern: RegExp): Set<string> =>
      new Set(Array.from(parts.get(part)!.matchAll(pattern), ([, value = '']) => value));
    const document = 'word/document.xml';
    const styles = values('word/styles.xml', /w:styleId="([^"]+)"/gu);
    for (const style of values(document, /<w:(?:pStyle|rStyle) w:val="([^"]+)"/gu))
      expect(styles).toContain(style);
    const lists = values('word/numbering.xml', /<w:num [^>]*w:numId="(\d+)"/gu);
    for (const list of values(document, /<w:numId w:val="([^"]+)"/gu)) expect(lists).toContain(list);
    const relations = values('word/_rels/document.xml.rels', /\bId="([^"]+)"/gu);
    for (const id of values(document, /r:id="([^"]+)"/gu)) expect(relations).toContain(id);
    for (const [name] of parts) expect(name).not.toMatch(/^\/|\\/u);
    for (const target of values('[Content_Types].xml', /PartName="\/([^"]+)"/gu))
      expect(parts.has(target)).toBe(true);
    for (const target of values('word/_rels/document.xml.rels', /Target="([^"]+)"/gu))
      expect(parts.has(target.startsWith('../') ? target.slice(3) : `word/${target}`)).toBe(true);
  });
});
