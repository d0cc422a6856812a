import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument, parsed } from '../testing/parsed.js';
import { pastedBlocks, pastedTextBlocks, pasteLimits, readPasted, type PastedBlock } from './index.js';

function valueOf(read: ReturnType<typeof pastedBlocks>): PastedBlock[] {
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

/** Elements one inside the other, with a word inside the innermost. */
function nested(tag: string, depth: number): Element {
  const document = emptyDocument();
  // From the inside out: a node set into a deep tree takes its time.
  let root = document.createElement(tag);
  root.append('sâu');
  for (let level = 1; level < depth; level++) {
    const around = document.createElement(tag);
    around.append(root);
    root = around;
  }
  return root;
}

describe('bad input', () => {
  it.each(['div', 'ol', 'li', 'b', 'table', 'td', 'span'])(
    '10,000 <%s> one inside the other are read',
    (tag) => {
      const [block] = valueOf(pastedBlocks(nested(tag, 10_000)));
      expect(block?.text).toBe('sâu');
      expect(readPasted(block ? [block] : []).as).toBe('items');
    },
  );

  it('5 MB of one paragraph and of many are read', () => {
    const document = emptyDocument();
    const root = document.createElement('div');
    for (let index = 0; index < 20_000; index++) {
      const paragraph = document.createElement('p');
      paragraph.append('1. Tổ chức hội nghị '.repeat(12));
      root.append(paragraph);
    }
    expect(valueOf(pastedBlocks(root))).toHaveLength(20_000);
    const single = document.createElement('p');
    single.append('Tổ chức '.repeat(600_000));
    expect(valueOf(pastedBlocks(single))).toHaveLength(1);
  });

  it('is refused with a code where it is larger', () => {
    const document = emptyDocument();
    const long = document.createElement('div');
    long.append('x'.repeat(pasteLimits.characters + 1));
    const refusal = { ok: false, code: 'paste-too-large', params: { limit: pasteLimits.characters } };
    expect(pastedBlocks(long)).toEqual(refusal);
    expect(pastedTextBlocks('x'.repeat(pasteLimits.characters + 1))).toEqual(refusal);
  });

  it('100,000 nodes are read, more than the limit refused', () => {
    const document = emptyDocument();
    const root = document.createElement('div');
    for (let index = 0; index < 100_000; index++) root.append(document.createElement('br'), 'x');
    expect(valueOf(pastedBlocks(root)).length).toBe(100_000);
    const texts = document.createElement('div');
    for (let index = 0; index <= pasteLimits.nodes; index++) texts.append('x');
    expect(pastedBlocks(texts)).toMatchObject({ ok: false, code: 'paste-too-many-parts' });
  });

  it('columns and rows that are not there make no cells', () => {
    const [block] = valueOf(
      pastedBlocks(
        parsed(
          '<table border=1><tr><td colspan=10000 rowspan=99999>A<td>B<tr><td colspan=-3>C<td>D<td>E</table>',
        ),
      ),
    );
    const rows = [
      ['A', 'B', '', ''],
      ['', 'C', 'D', 'E'],
    ];
    expect(block?.table).toMatchObject({ header: [], rows });
  });

  it('a table that would be too large a grid is refused', () => {
    const wide = `<tr>${'<td>x'.repeat(250)}`;
    const table = parsed(`<table border=1>${wide}${'<tr><td>x'.repeat(2500)}</table>`);
    expect(pastedBlocks(table)).toEqual({
      ok: false,
      code: 'paste-table-too-large',
      params: { limit: pasteLimits.cells },
    });
  });

  it.each([
    ['cells without rows', '<table><td>A<td>B</table>', ['A', 'B']],
    ['text between rows', '<table><tr><td>A</td></tr>B<tr><td>C</table>', ['B', 'A', 'C']],
    ['tables inside tables', '<table><tr><td>A<table><tr><td>B</table><td>C</table>', ['A', 'B', 'C']],
    ['an unclosed everything', '<p>A<b><i><table><tr><td>B', ['A', 'B']],
  ])('%s lose no words', (_, html, words) => {
    const written = valueOf(pastedBlocks(parsed(html))).flatMap(({ text, table }) => [
      text,
      ...(table?.rows.flat() ?? []),
    ]);
    expect(written.filter((text) => text !== '').sort()).toEqual([...words].sort());
  });

  it('never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<table>',
        '<tr>',
        '<td colspan=3>',
        '<td rowspan=0>',
        '</table>',
        '<ol start=-5>',
        '<li value=x>',
      ],
      ...[
        '<li data-leveltext="%1.%9" data-listid=1>',
        "<p style='mso-list:l0 level3 lfo1'>",
        "<span style='mso-list:Ignore'>",
      ],
      ...[
        '</span>',
        '<ul type=square>',
        '</ol>',
        '<o:p>',
        '<pre>\n\n',
        '<br>',
        '<caption>',
        '<div data-ph-level=0>',
        'chữ',
        ' ',
      ],
      ...[
        '<p data-ph-level=2>',
        '<span data-ph-label="a)">',
        '<table data-ph-level=3>',
        '\u0000',
        '<!--',
        '-->',
        '&nbsp;',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = pastedBlocks(parsed(pieces.join('')));
        expect(blocks.ok).toBe(true);
        if (blocks.ok) readPasted(blocks.value);
      }),
      { numRuns: 500 },
    );
  });
});
