import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { differences, fileOf } from './pictures.mjs';

/** A white picture with so many black pixels. @param {number} width @param {number} height @param {number} black */
function picture(width, height, black) {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let at = 0; at < black; at++) png.data.set([0, 0, 0], at * 4);
  return PNG.sync.write(png);
}

describe('a story beside its picture', () => {
  it('may differ by a few pixels', () => {
    expect(differences(picture(100, 100, 0), picture(100, 100, 15))).toEqual([]);
  });

  it('is told by how much it differs', () => {
    expect(differences(picture(100, 100, 0), picture(100, 100, 300))).toEqual([
      '3.00 % of the picture is different',
    ]);
  });

  it('is told when it grew', () => {
    expect(differences(picture(100, 100, 0), picture(100, 120, 0))).toEqual([
      'is 100 × 120 pixels, was 100 × 100',
    ]);
  });

  it('has a file for each scheme and language', () => {
    expect(fileOf('matrix--plan', { theme: 'dark', language: 'en' })).toBe('matrix--plan.dark.en.png');
  });
});
