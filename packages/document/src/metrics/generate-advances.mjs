// node packages/document/src/metrics/generate-advances.mjs [folder of the fonts, from version 2 on]
// Writes advances.data.ts: how wide the letters of Liberation Serif are, which are as wide as those of Times New Roman.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };

/** What Vietnamese texts hold: without marks, which add no width; `ơ` and `ư` are letters of their own. */
const characters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'ĐđƠơƯư§°±×÷½¼¾²³µ·«»–—‘’“”•…′″€™≤≥≠○●■□▪▫►',
];

/**
 * The tables of a TrueType font that tell widths.
 * @param {Buffer} font
 */
function tables(font) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index).map((at) => [
    font.toString('latin1', at, at + 4),
    font.readUInt32BE(at + 8),
  ]);
  return Object.fromEntries(entries);
}

/**
 * The glyph of a character, by a character map of format 4; 0 where the font has none.
 * @param {Buffer} font
 * @param {number} cmap
 * @param {number} code
 */
function glyphOf(font, cmap, code) {
  const maps = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < maps; index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = at + 14 + 2 * segment;
      const start = end + 2 * segments + 2;
      if (code > font.readUInt16BE(end) || code < font.readUInt16BE(start)) continue;
      const delta = font.readUInt16BE(start + 2 * segments);
      const range = start + 4 * segments;
      const offset = font.readUInt16BE(range);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(range + offset + 2 * (code - font.readUInt16BE(start)));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

const advances = Object.entries(faces).map(([face, file]) => {
  const font = readFileSync(join(folder, `LiberationSerif-${file}.ttf`));
  const { cmap, head, hhea, hmtx } = tables(font);
  const unitsPerEm = font.readUInt16BE(head + 18);
  if (unitsPerEm !== 2048) throw new Error(`${file} has ${unitsPerEm} units to the em, not 2048`);
  const last = font.readUInt16BE(hhea + 34) - 1;
  const widths = characters.map((character) => {
    const glyph = glyphOf(font, cmap, character.codePointAt(0) ?? 0);
    // Version 1, which Debian has beside it, knows no ơ and ư.
    if (glyph === 0 && /\p{L}/u.test(character)) throw new Error(`${file} has no ${character}`);
    return font.readUInt16BE(hmtx + 4 * Math.min(glyph, last));
  });
  return `  ${face}: [${widths.join(', ')}],`;
});

const source = `// Made by generate-advances.mjs from Liberation Serif (OFL 1.1); not written by hand.

/** The characters whose advances stand below, in this order; those of Vietnamese without their marks. */
export const measured = ${JSON.stringify(characters.join(''))};

/** Advances in 1/2048 em. */
export const advances = {
${advances.join('\n')}
} as const;
`;
writeFileSync(new URL('advances.data.ts', import.meta.url), source);
