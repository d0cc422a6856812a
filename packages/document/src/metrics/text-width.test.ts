import { describe, expect, it } from 'vitest';
import { linesIn, narrowest, textWidth } from './text-width.js';

describe('the width of a text', () => {
  it('is that of Times New Roman: an em of 14 points holds two digits', () => {
    expect(textWidth('00', { size: 14 })).toBeCloseTo((14 / 72) * 25.4, 5);
  });

  it('takes no width from marks, in either form of Unicode', () => {
    for (const [marked, plain] of [
      ['ẬẾỘ', 'AEO'],
      ['Nghĩa', 'Nghia'],
    ] as const) {
      expect(textWidth(marked, { size: 13, bold: true })).toBe(textWidth(plain, { size: 13, bold: true }));
      expect(textWidth(marked.normalize('NFD'), { size: 13 })).toBe(textWidth(plain, { size: 13 }));
    }
    expect(textWidth('ữ', { size: 13 })).toBe(textWidth('ư', { size: 13 }));
    expect(textWidth('ư', { size: 13 })).toBeGreaterThan(textWidth('u', { size: 13 }));
  });
});

describe('lines in a column', () => {
  const face = { size: 14, bold: true };

  it('break at blanks, and keep every word', () => {
    const text = 'SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH SÔNG LAM';
    const lines = linesIn(text, face, 50);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, face)).toBeLessThanOrEqual(50);
  });

  it('are as many as were asked for in the narrowest column', () => {
    const width = narrowest('TM. BAN THƯỜNG TRỰC', face, 2);
    expect(linesIn('TM. BAN THƯỜNG TRỰC', face, width)).toHaveLength(2);
    expect(linesIn('TM. BAN THƯỜNG TRỰC', face, width - 1).length).toBeGreaterThan(2);
  });
});
