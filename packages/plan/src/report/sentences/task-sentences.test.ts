import { describe, expect, it } from 'vitest';
import { statusOf } from '../../read/entries/status-rules.js';
import { everyCombination } from '../../testing/progress/every-combination.js';

const all = everyCombination();

describe('the sentences of a task', () => {
  it('are those that were looked at, one by one', async () => {
    const text = all.map(({ name, sentences }) => `# ${name}\n${sentences.join('\n')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('./task-sentences.fixture.txt');
  });

  it.each(all)('$name: well formed', ({ sentences }) => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).toMatch(/^[\p{Lu}\d“]/u);
      expect(sentence).toMatch(/[^.,;:\s]\.$/u);
      // Blanks: single, none at the ends, none before a mark, one behind it.
      expect(sentence).not.toMatch(/\s{2}|^\s|\s$|\s[,;:.)”]|[,;](?=\S)(?!\d)|[(“]\s/u);
      // Words that stand twice, and marks that do.
      expect(sentence).not.toMatch(/(?<!\p{L})(\p{L}+) \1(?!\p{L})|[,;:.]{2}/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\d\.\d{1,2}(?!\d)|(?<![\d,./-])[1-9] \p{L}/u);
      // Capitals stand at the beginning, in names and in quotations only.
      const inside = sentence
        .slice(1)
        .replace(/“[^”]*”|Mặt trận|Sở Dân tộc và Tôn giáo|Nhân dân|Kế hoạch số \S+|Công văn số \S+/gu, '');
      expect(inside).not.toMatch(/\p{Lu}/u);
    }
  });

  it('are read back with the status that they tell', () => {
    for (const { name, status, sentences } of all) {
      const [first = ''] = sentences;
      const read = statusOf(first);
      if (status === null) expect(['not-started', null], name).toContain(read);
      else expect(read, `${name}: ${first}`).toBe(status);
    }
  });

  it('say what is late only where a day has gone by and the work is not given up', () => {
    for (const { name, status, sentences } of all) {
      const late = sentences.join(' ').includes('quá thời hạn');
      const closed = status === 'done' || status === 'issued' || status === 'nil' || status === 'cancelled';
      expect(late, name).toBe(name.includes(', late,') && !closed);
    }
  });
});
