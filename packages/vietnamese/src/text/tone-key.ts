/** Combining marks of the five tones: huyền, sắc, ngã, hỏi, nặng. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Text in Unicode NFC, the form that offices exchange (TCVN 6909:2001; NĐ 30/2020, Phụ lục I, phần I, mục 3). */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * A key under which spellings that differ only in where the tone mark stands are equal: `hòa` and `hoà`,
 * `ủy` and `uỷ`. For comparing only: official text is never rewritten by it. Letters keep their case.
 */
export function toneKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /[\p{L}\p{M}]+/gu,
      (syllable) => syllable.replace(TONE, '') + (syllable.match(TONE) ?? []).join(''),
    )
    .normalize('NFC');
}
