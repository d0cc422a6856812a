import { readPlan } from '@phoihop/plan';
import type { Item } from '@phoihop/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedBlocks, readPasted } from '../paste/index.js';
import { arbitraryItems } from '../testing/arbitrary-items.js';
import { emptyDocument, markup, parsed } from '../testing/parsed.js';
import { OUR_PLANS } from '../testing/plans.js';
import { htmlOfItems, plainTextOfItems } from './index.js';

/** What a clipboard carries of items. */
function markupOf(items: readonly Item[]): string {
  return markup(htmlOfItems(items, emptyDocument()));
}

/** The items that a paste of `html` gives. */
function pastedItems(html: string): Item[] {
  const blocks = pastedBlocks(parsed(html));
  if (!blocks.ok) throw new Error(blocks.code);
  const read = readPasted(blocks.value);
  return read.as === 'items' ? read.items : [];
}

describe('items as HTML', () => {
  it('have their labels as text, headings in bold, real tables', () => {
    const items: Item[] = [
      { id: 'a', level: 1, label: 'II.', text: 'NỘI DUNG' },
      {
        id: 'b',
        level: 2,
        label: 'a)',
        text: 'Tổ chức 04 hội nghị',
        marks: [{ from: 8, to: 10, kind: 'bold' }],
      },
      {
        id: 'c',
        level: 3,
        label: null,
        text: 'Kinh phí',
        table: { header: ['Nguồn'], rows: [['Ngân sách <tỉnh>']] },
      },
    ];
    expect(markupOf(items)).toBe(
      '<p data-ph-level="1"><b data-ph-heading=""><span data-ph-label="II.">II. </span>NỘI DUNG</b></p>' +
        '<p data-ph-level="2"><span data-ph-label="a)">a) </span>Tổ chức <b>04</b> hội nghị</p>' +
        '<table border="1" data-ph-level="3"><caption>Kinh phí</caption><thead><tr><th>Nguồn</th></tr></thead>' +
        '<tbody><tr><td>Ngân sách &lt;tỉnh&gt;</td></tr></tbody></table>',
    );
  });

  it('come back as they were, whatever their labels, levels, marks and tables', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        expect(pastedItems(markupOf(items))).toEqual(items);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(OUR_PLANS.map((text, index) => [index, text] as const))('come back from document %i', (_, text) => {
    const items = readPlan(text).plan.items.map(({ level, label, text: words }, index) => ({
      id: `i${String(index + 1)}`,
      level,
      label,
      text: words,
    }));
    expect(pastedItems(markupOf(items))).toEqual(items);
  });

  it('are read by their labels where a program has taken our attributes away', () => {
    const items: Item[] = [
      { id: 'i1', level: 1, label: 'I.', text: 'MỤC ĐÍCH' },
      { id: 'i2', level: 2, label: '1.', text: 'Nâng cao nhận thức.' },
      { id: 'i3', level: 3, label: '-', text: 'Tại thôn, bản.' },
    ];
    const bare = markupOf(items).replace(/ data-ph-[a-z]+="[^"]*"/gu, '');
    expect(pastedItems(bare).map(({ level, label, text }) => ({ level, label, text }))).toEqual(
      items.map(({ level, label, text }) => ({ level, label, text })),
    );
  });
});

describe('items as plain text', () => {
  it('are a line each, set in by level, with their labels; tables are rows of cells', () => {
    const items: Item[] = [
      { id: 'a', level: 2, label: '1.', text: 'Tuyên truyền' },
      { id: 'b', level: 3, label: '-', text: 'Tại thôn, bản' },
      {
        id: 'c',
        level: 3,
        label: null,
        text: '',
        table: { header: ['Nguồn', 'Số'], rows: [['Tỉnh', '5\t0']] },
      },
    ];
    expect(plainTextOfItems(items)).toBe('1. Tuyên truyền\n  - Tại thôn, bản\nNguồn\tSố\nTỉnh\t5 0');
  });

  it('hold every label and text', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const text = plainTextOfItems(items);
        for (const item of items) expect(text).toContain([item.label, item.text].filter(Boolean).join(' '));
      }),
    );
  });
});
