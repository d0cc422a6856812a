import { describe, expect, it } from 'vitest';
import { ordersOf, tableOf, withMadeParts } from './marks.mjs';

const page = `# Page

<!-- npm run docs -- --write: api ph-danh-sach -->

old

<!-- end -->

behind

<!-- npm run docs -- --write: type plan . -->
<!-- end -->
`;

describe('a page with made parts', () => {
  it('tells what is to be made', () => {
    expect(ordersOf(page)).toEqual(['api ph-danh-sach', 'type plan .']);
  });

  it('keeps all that stands outside them', () => {
    const made = withMadeParts(page, (order) => `new: ${order}`);
    expect(made).toContain('new: api ph-danh-sach\n\n<!-- end -->\n\nbehind\n');
    expect(made).not.toContain('old');
    expect(withMadeParts(made, (order) => `new: ${order}`)).toBe(made);
  });

  it('is refused where an end is missing', () => {
    expect(() => withMadeParts(page.replace('<!-- end -->', ''), () => '')).toThrow(RangeError);
    expect(() => withMadeParts(page.replaceAll('<!-- end -->', ''), () => '')).toThrow(RangeError);
  });
});

it('a table holds what would part its cells', () => {
  expect(tableOf(['a', 'b'], [['`x | y`', 'two\nlines']])).toBe(
    '| a | b |\n| --- | --- |\n| `x \\| y` | two lines |',
  );
});
