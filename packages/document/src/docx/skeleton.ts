import type { Plan } from '@phoihop/plan';
import {
  Document,
  Header,
  PageNumber,
  Paragraph as WordParagraph,
  TextRun,
  type ILevelsOptions,
  type ISectionOptions,
  type NumberingDefinition,
} from 'docx';
import type { DocumentLayout, Section } from '../layout/index.js';
import type { LayoutProfile } from '../profile/index.js';
import type { Numbering, WordList } from './numbering/index.js';
import type { Parts } from './package.js';
import { listName, wordGap } from './paragraph.js';
import { styleId, styleOf } from './style-names.js';
import { stylesOf } from './styles.js';
import { twips, xmlText } from './units.js';

/** What stands in the place of a section’s body while the rest of the package is made. */
function placeOf(section: number): string {
  return `phoihop-section-${String(section)}`;
}

function levelsOf({ levels }: WordList, { body, font }: LayoutProfile): ILevelsOptions[] {
  return levels.map(({ level, format, text, start, legal, bold }) => ({
    level,
    format,
    text,
    start,
    alignment: 'left',
    suffix: 'space',
    ...(legal ? { isLegalNumberingStyle: true } : {}),
    style: {
      paragraph: { indent: { left: 0, firstLine: twips(body.firstLine) } },
      // Without a font, programs take one of symbols for dashes.
      run: { ...(bold ? { bold } : {}), ...(format === 'bullet' ? { font } : {}) },
    },
  }));
}

function definitionsOf({ lists }: Pick<Numbering, 'lists'>, profile: LayoutProfile): NumberingDefinition[] {
  return lists.map((list, index) => ({
    reference: listName(index),
    levels: levelsOf(list, profile),
  }));
}

/** Page numbers in Arabic figures in the upper margin, none on the first page (NĐ 30/2020, Phụ lục I, Phần I, Mục I, khoản 7). */
function headersOf(): NonNullable<ISectionOptions['headers']> {
  const style = styleId(styleOf('page-number'));
  const number = new WordParagraph({
    style,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new WordParagraph({ style, children: [] })] }),
  };
}

function sectionOf(section: Section, index: number, { page }: LayoutProfile): ISectionOptions {
  const { margins, landscape, width, height, numberedOnItsOwn } = section;
  return {
    headers: headersOf(),
    properties: {
      type: 'nextPage',
      titlePage: true,
      page: {
        // The library turns the sides itself where the paper lies across.
        size: {
          width: twips(landscape ? height : width),
          height: twips(landscape ? width : height),
          orientation: landscape ? 'landscape' : 'portrait',
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(page.numberFromTop),
          footer: twips(page.numberFromTop),
          gutter: 0,
        },
        ...(numberedOnItsOwn ? { pageNumbers: { start: 1, formatType: 'decimal' } } : {}),
      },
    },
    // The library ends a section in its last paragraph, which shall not come to stand on a page of its own.
    children: [new WordParagraph({ children: [new TextRun(placeOf(index))] }), wordGap()],
  };
}

/** Everything of a file but its body: styles, lists, sections, heads of pages, properties. */
export function skeletonOf(
  { sections }: DocumentLayout,
  plan: Plan,
  profile: LayoutProfile,
  numbering: Pick<Numbering, 'lists'>,
): Document {
  const issuers = plan.issuers.map(({ name }) => name).join(', ');
  return new Document({
    title: xmlText([plan.title, plan.subject].filter((text) => text !== '').join(' - ')),
    subject: xmlText(plan.subject),
    creator: xmlText(issuers),
    lastModifiedBy: xmlText(issuers),
    keywords: xmlText(plan.number?.raw.trim() ?? ''),
    styles: stylesOf({ sections }, profile),
    numbering: { config: definitionsOf(numbering, profile) },
    sections: sections.map((section, index) => sectionOf(section, index, profile)),
  });
}

/** The library names a list by its reference until the whole file is written; here its number is put in. */
function withListNumbers(body: string, { Numbering: made }: Document): string {
  const numbers = new Map(made.ConcreteNumbering.map(({ reference, numId }) => [reference, numId]));
  return body.replaceAll(
    /<w:numId w:val="\{(\w+)-0\}"\/>/gu,
    (_, reference: string) => `<w:numId w:val="${String(numbers.get(reference) ?? 0)}"/>`,
  );
}

/** The bodies of the sections in their places. */
export function putBodies(parts: Parts, made: Document, bodies: readonly string[]): void {
  const name = 'word/document.xml';
  let document = parts.get(name) ?? '';
  for (const [index, body] of bodies.entries()) {
    const at = document.indexOf(placeOf(index));
    const from = document.lastIndexOf('<w:p>', at);
    const to = document.indexOf('</w:p>', at) + '</w:p>'.length;
    if (at < 0 || from < 0) throw new RangeError(`no place for section ${String(index)}`);
    document = `${document.slice(0, from)}${withListNumbers(body, made)}${document.slice(to)}`;
  }
  parts.set(name, document);
}

/** Settings that the library does not know: margins that change sides, the day when the file was made. */
export function putSettings(parts: Parts, { page }: LayoutProfile, at: string): void {
  const settings = parts.get('word/settings.xml') ?? '';
  if (page.mirrored) {
    const mirrored = settings.replace(/<w:displayBackgroundShape\/>/u, '$&<w:mirrorMargins/>');
    parts.set('word/settings.xml', mirrored);
  }
  const core = parts.get('docProps/core.xml') ?? '';
  parts.set(
    'docProps/core.xml',
    core.replaceAll(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      (_, opening: string) => `${opening}${at}`,
    ),
  );
}
