// Vietnamese letters taken apart: a base of the English keyboard, a shape (circumflex, horn, breve, stroke), a tone.

export type TypingMethod = 'telex' | 'vni';
export type Shape = 'circumflex' | 'horn' | 'breve' | 'stroke';
/** 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng: VNI's own digits; 0 for none. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** A letter without its tone. `base` keeps its case. */
export interface Letter {
  base: string;
  shape?: Shape;
}

const combining: Record<Exclude<Shape, 'stroke'>, string> = {
  circumflex: '\u0302',
  horn: '\u031B',
  breve: '\u0306',
};
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

/** Which letters take which shape. */
export const takes: Record<Shape, string> = { circumflex: 'aeo', horn: 'ou', breve: 'a', stroke: 'd' };

/** The character of a letter, with a tone. */
export function character({ base, shape }: Letter, tone: Tone = 0): string {
  if (shape === 'stroke') return base === 'D' ? 'Đ' : 'đ';
  return (base + (shape ? combining[shape] : '') + tones[tone]).normalize('NFC');
}

/** A character taken apart. Whatever is no Vietnamese letter is its own base. */
export function takeApart(text: string): Letter & { tone: Tone } {
  if (text === 'đ' || text === 'Đ') return { base: text === 'đ' ? 'd' : 'D', shape: 'stroke', tone: 0 };
  const [base = '', ...marks] = text.normalize('NFD');
  const tone = Math.max(0, ...marks.map((mark) => tones.indexOf(mark as (typeof tones)[number]))) as Tone;
  const shape = (Object.keys(combining) as (keyof typeof combining)[]).find((each) =>
    marks.includes(combining[each]),
  );
  return shape ? { base, shape, tone } : { base, tone };
}

export const isVowel = ({ base }: Letter): boolean => /^[aeiouy]$/iu.test(base);

/** The vowels of a syllable: `from` included, `to` not. The u of `qu` and the i of `gi` belong to the consonant. */
export function vowelsOf(letters: readonly Letter[]): { from: number; to: number } {
  let from = letters.findIndex(isVowel);
  if (from < 0) return { from: letters.length, to: letters.length };
  let to = from;
  while (letters[to] && isVowel(letters[to]!)) to++;
  const onset = letters
    .slice(0, from + 1)
    .map(({ base, shape }) => (shape ? '' : base.toLowerCase()))
    .join('');
  if ((onset === 'qu' || onset === 'gi') && to - from > 1) from++;
  return { from, to };
}

/** Where the tone of a syllable stands, in the older way that offices keep (`hòa`, `thủy`); -1 without a vowel. */
export function toneAt(letters: readonly Letter[]): number {
  const { from, to } = vowelsOf(letters);
  if (from === to) return -1;
  for (let at = to - 1; at >= from; at--) if (letters[at]!.shape) return at;
  const closed = to < letters.length;
  const count = to - from;
  if (count === 1) return from;
  return closed || count === 3 ? from + 1 : from;
}
