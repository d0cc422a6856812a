import { createPlanFile, type Plan } from '@phoihop/plan';
import {
  baselineOf,
  linesOfPage,
  Office,
  type Placed,
  plansToPrint,
  type PrintedDocument,
  type PrintedPage,
  sizeOf,
} from '@phoihop/testing/office';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../docx-read/index.js';
import { layOut, type DocumentLayout } from '../layout/index.js';
import { printed } from '../layout/page.js';
import { profileFor, type DocumentPart } from '../profile/index.js';
import { paragraphsOf } from '../testing/laid-out.js';
import { writeDocx } from './index.js';

/** What may be missing to the measures of the profile: millimetres, points. */
const MILLIMETRE = 1;
const HALF_A_POINT = 0.5;

const plans = plansToPrint();

const office = new Office();
const printedDocuments = new Map<string, PrintedDocument>();
const saved = new Map<string, Uint8Array>();
const savedCopies = new Map<string, Uint8Array>();

beforeAll(async () => {
  const issued = new Map<string, Uint8Array>();
  const copies = new Map<string, Uint8Array>();
  for (const [name, plan] of plans) {
    issued.set(name, (await writeDocx(plan))!);
    copies.set(name, (await writeDocx(plan, { workingCopy: createPlanFile(plan) }))!);
  }
  for (const [name, pdf] of office.convert(issued, 'pdf'))
    printedDocuments.set(name, office.measure(pdf, [0]));
  for (const [name, file] of office.convert(issued, 'docx')) saved.set(name, file);
  for (const [name, file] of office.convert(copies, 'docx')) savedCopies.set(name, file);
});

afterAll(() => office.close());

/** The words of a part as they stand on paper, without blanks. */
function wordsOf(layout: DocumentLayout, part: DocumentPart, style: { upper?: boolean }): string[] {
  return paragraphsOf(layout, part).map(({ runs }) =>
    printed(runs.map(({ text }) => text).join(''), { size: 0, align: 'left', ...style }).replaceAll(
      /[\s\u00a0]+/gu,
      '',
    ),
  );
}

/** The words on a page that print a text, in their order; empty where they do not stand there. */
function find({ words }: PrintedPage, text: string): Placed[] {
  if (text === '') return [];
  for (let from = 0; from < words.length; from++) {
    let rest = text;
    for (let at = from; at < words.length && rest !== ''; at++) {
      const word = words[at]!.text.replaceAll('\u00a0', '');
      if (!rest.startsWith(word)) break;
      rest = rest.slice(word.length);
      if (rest === '') return words.slice(from, at + 1);
    }
  }
  return [];
}

const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

describe.each(Array.from(plans))('printed, %s', (name, plan) => {
  const profile = profileFor(plan);
  const layout = layOut(plan, profile);
  const { margins, width } = profile.page;
  const document = (): PrintedDocument => printedDocuments.get(name)!;
  const first = (): PrintedPage => document().pages[0]!;
  const last = (): PrintedPage => document().pages[mainPages() - 1]!;
  const mainPages = (): number =>
    document().pages.findIndex((page, index) => index > 0 && numberOf(page) === null) === -1
      ? document().pages.length
      : document().pages.findIndex((page, index) => index > 0 && numberOf(page) === null);
  const numberOf = (page: PrintedPage): Placed | null =>
    page.words.find(({ text, bottom }) => bottom < margins.top && /^\d+$/u.test(text)) ?? null;

  it('is on A4, in Times New Roman', () => {
    expect(first().width).toBeCloseTo(210, 0);
    expect(first().height).toBeCloseTo(297, 0);
    expect(document().fonts.length).toBeGreaterThan(0);
    for (const font of document().fonts) expect(font).toMatch(/LiberationSerif|TimesNewRoman/u);
  });

  it('keeps its margins', () => {
    for (const [index, page] of document().pages.entries()) {
      const number = numberOf(page);
      const text = page.words.filter((word) => word !== number);
      const even = profile.page.mirrored && index % 2 === 1;
      const [left, right] = even ? [margins.right, margins.left] : [margins.left, margins.right];
      expect(Math.min(...text.map((word) => word.left))).toBeGreaterThan(left - MILLIMETRE);
      expect(Math.max(...text.map((word) => word.right))).toBeLessThan(page.width - right + MILLIMETRE);
      expect(Math.min(...text.map((word) => word.top))).toBeGreaterThan(margins.top - MILLIMETRE);
      expect(Math.max(...text.map((word) => word.bottom))).toBeLessThan(
        page.height - margins.bottom + MILLIMETRE,
      );
    }
    expect(Math.min(...first().words.map((word) => word.top))).toBeLessThan(margins.top + MILLIMETRE);
  });

  it('shows page numbers in the middle of the upper margin, from page 2 on', () => {
    expect(numberOf(first())).toBeNull();
    for (let index = 1; index < mainPages(); index++) {
      const page = document().pages[index]!;
      const number = numberOf(page)!;
      const even = profile.page.mirrored && index % 2 === 1;
      const [left, right] = even ? [margins.right, margins.left] : [margins.left, margins.right];
      expect(number.text).toBe(String(index + 1));
      expect(Math.abs(sizeOf(number) - profile.parts['page-number'].size)).toBeLessThan(HALF_A_POINT);
      expect(Math.abs(middle(number) - (left + page.width - right) / 2)).toBeLessThan(MILLIMETRE);
      expect(Math.abs(number.top - profile.page.numberFromTop)).toBeLessThan(MILLIMETRE);
    }
  });

  it('sets each part in its size and place', () => {
    const centred: DocumentPart[] = [
      'national-title',
      'motto',
      'superior',
      'issuer',
      'number',
      'place-date',
      'title',
    ];
    let measured = 0;
    for (const part of [...centred, 'recipients-title', 'recipient', 'signer'] as DocumentPart[]) {
      const style = profile.parts[part];
      for (const text of wordsOf(layout, part, style)) {
        const page = ['recipients-title', 'recipient', 'signer'].includes(part) ? last() : first();
        const words = find(page, text);
        // A long line is broken, and hyphens may be broken from their words.
        if (words.length === 0) continue;
        measured++;
        for (const word of words) expect(Math.abs(sizeOf(word) - style.size)).toBeLessThan(HALF_A_POINT);
        if (part === 'title') {
          const centre = middle({ left: words[0]!.left, right: words.at(-1)!.right });
          expect(Math.abs(centre - (margins.left + width - margins.right) / 2)).toBeLessThan(MILLIMETRE);
        }
        if (part === 'recipients-title')
          expect(Math.abs(words[0]!.left - margins.left)).toBeLessThan(MILLIMETRE);
      }
    }
    expect(measured).toBeGreaterThan(1);
  });

  it('has number and place on one line, and Nơi nhận level with who signs', () => {
    const number = find(first(), wordsOf(layout, 'number', {})[0] ?? '')[0];
    const place = find(first(), wordsOf(layout, 'place-date', {})[0] ?? '')[0];
    if (number && place) expect(Math.abs(baselineOf(number) - baselineOf(place))).toBeLessThan(0.2);
    const title = find(last(), wordsOf(layout, 'recipients-title', {})[0] ?? '')[0];
    const signed = plan.signatories[0];
    const opening = (signed?.authority ?? signed?.position ?? '').replaceAll(/\s/gu, '');
    const authority = find(last(), opening)[0];
    if (title && authority) expect(Math.abs(baselineOf(title) - baselineOf(authority))).toBeLessThan(0.35);
    expect(plan.recipients.length === 0 || title !== undefined).toBe(true);
  });

  it('has lines as long as the text, or of a third to a half of it', () => {
    const rules = first().rules;
    const below = (words: readonly Placed[]): PrintedPage['rules'][number] | undefined => {
      const bottom = Math.max(...words.map((word) => word.bottom));
      const centre = middle({
        left: Math.min(...words.map((word) => word.left)),
        right: Math.max(...words.map((word) => word.right)),
      });
      return rules.find(
        (rule) => rule.top > bottom - 1 && rule.top < bottom + 3 && Math.abs(middle(rule) - centre) < 1.5,
      );
    };
    const length = (words: readonly Placed[]): number => {
      const lines = linesOfPage({ ...first(), words: [...words] });
      return Math.max(...lines.map((line) => line.right - line.left));
    };
    const lowest = profile.head.motto ?? profile.head.nationalTitle;
    const nation = find(first(), lowest.replaceAll(/\s/gu, ''));
    const rule = below(nation)!;
    expect(Math.abs(rule.right - rule.left - length(nation))).toBeLessThan(MILLIMETRE);
    for (const part of ['issuer', 'subject'] as const) {
      const isSolid = profile.head[`${part}Rule`].kind === 'solid';
      const words = find(
        first(),
        wordsOf(layout, part, profile.parts[part])
          .filter((text) => !/^[-*]+$/u.test(text))
          .at(-1) ?? '',
      );
      if (!isSolid || words.length === 0) continue;
      const share = (below(words)!.right - below(words)!.left) / length(words);
      expect(share).toBeGreaterThan(1 / 3 - 0.01);
      expect(share).toBeLessThan(1 / 2 + 0.01);
    }
  });

  it('indents first lines, and shows every number as the plan has it', () => {
    const all = document()
      .pages.flatMap(({ words }) => words.map(({ text }) => text))
      .join('');
    const letters = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, '');
    const paper = letters(all);
    let at = 0;
    for (const paragraph of layout.sections[0]!.blocks.filter((block) => block.kind === 'paragraph')) {
      if (paragraph.item === undefined) continue;
      const text = paragraph.runs.map((run) => run.text).join('');
      const upper = profile.parts[paragraph.part].upper ? text.toLocaleUpperCase('vi') : text;
      const wanted = letters(`${paragraph.label?.text ?? ''}${upper}`).slice(0, 24);
      const found = paper.indexOf(wanted, at);
      expect(found, wanted).toBeGreaterThanOrEqual(at);
      at = found;
    }
    const heading = layout.sections[0]!.blocks.find(
      (block) => block.kind === 'paragraph' && block.part === 'heading',
    );
    if (heading?.kind !== 'paragraph') return;
    const label = first().words.find(({ text }) => text === heading.label?.text);
    if (label) expect(Math.abs(label.left - margins.left - profile.body.firstLine)).toBeLessThan(MILLIMETRE);
  });

  it('never tears the end from the last line of the text', () => {
    const closing = plan.items.at(-1)?.text.trim().split(/\s+/u).at(-1) ?? '';
    const end = profile.end.recipientsTitle.replaceAll(/\s/gu, '');
    if (plan.recipients.length === 0 || closing === '') return;
    const page = document().pages.find((each) => find(each, end).length > 0)!;
    const ending = closing.replace(/[./]+$/u, '');
    expect(page.words.some(({ text }) => text.replace(/[./]+$/u, '') === ending)).toBe(true);
  });

  it('comes back as it was after LibreOffice has saved it anew', async () => {
    const read = await readDocx(saved.get(name)!);
    if (!read?.ok || read.value.as !== 'issued') throw new Error(JSON.stringify(read));
    const words = ({ items }: Plan): unknown[] =>
      items.map(({ id, level, label, text }) => [id, level, label, text.normalize('NFC').trim()]);
    expect(words(read.value.plan)).toEqual(words(plan));
    expect(read.value.plan.recipients.map(({ id }) => id)).toEqual(plan.recipients.map(({ id }) => id));
    const copy = await readDocx(savedCopies.get(name)!);
    if (!copy?.ok || copy.value.as !== 'working-copy') throw new Error('no working copy');
    expect(copy.value.file).toEqual(createPlanFile(plan));
  });
});

describe('a long report', () => {
  it('has about sixty pages', () => {
    const { pages } = printedDocuments.get('a report of 60 pages')!;
    expect(pages.length).toBeGreaterThan(55);
    expect(pages.length).toBeLessThan(75);
  });
});
