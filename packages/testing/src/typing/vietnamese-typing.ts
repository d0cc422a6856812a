// How Vietnamese comes out of a keyboard: the keys of a text in Telex and VNI, and what Unikey makes of each key.
import { character, takeApart, takes, toneAt, vowelsOf } from './letters.js';
import type { Letter, Shape, Tone, TypingMethod } from './letters.js';

export type { TypingMethod } from './letters.js';

/** What Unikey sends for one key: so many Backspaces, then these characters. */
export interface Rewrite {
  backspaces: number;
  text: string;
}

interface Syllable {
  letters: Letter[];
  tone: Tone;
  /** A key was typed twice to have it as a letter: from here on keys are letters. */
  escaped: boolean;
}

const telexTones = 'zsfrxj';
const vniShapes: Record<string, Shape> = { '6': 'circumflex', '7': 'horn', '8': 'breve', '9': 'stroke' };

/** What a key asks for besides being a letter. */
function toneOf(key: string, method: TypingMethod): Tone | undefined {
  const tone = method === 'telex' ? telexTones.indexOf(key.toLowerCase()) : '012345'.indexOf(key);
  return tone < 0 ? undefined : (tone as Tone);
}

function shapesOf(key: string, method: TypingMethod): { shape: Shape; of: string }[] {
  if (method === 'vni') {
    const shape = vniShapes[key];
    return shape ? [{ shape, of: takes[shape] }] : [];
  }
  const letter = key.toLowerCase();
  if (letter === 'w') return (['horn', 'breve'] as const).map((shape) => ({ shape, of: takes[shape] }));
  if (letter === 'd') return [{ shape: 'stroke', of: 'd' }];
  return takes.circumflex.includes(letter) ? [{ shape: 'circumflex', of: letter }] : [];
}

/** The letters that a shape key changes: the latest that can take it. */
function targetsOf(letters: readonly Letter[], shapes: ReturnType<typeof shapesOf>): [number, Shape][] {
  const { from, to } = vowelsOf(letters);
  const base = (at: number): string => (at < from || at >= to ? '' : letters[at]!.base.toLowerCase());
  if (shapes.some(({ of }) => of === 'd')) {
    return letters[0]?.base.toLowerCase() === 'd' ? [[0, 'stroke']] : [];
  }
  for (let at = to - 1; at >= from; at--) {
    const pair = base(at - 1) + base(at);
    const fits = shapes.filter(({ of }) => of.includes(base(at)));
    const horn = fits.some(({ shape }) => shape === 'horn');
    // `uou` is `ươu`, and Telex has `ưa` for `uaw`: the horn goes further left.
    if (horn && pair === 'ou' && base(at - 2) === 'u') continue;
    if (pair === 'ua' && shapes.length === 2) continue;
    if (horn && pair === 'uo') {
      return [
        [at - 1, 'horn'],
        [at, 'horn'],
      ];
    }
    if (fits[0]) return [[at, fits[0].shape]];
  }
  return [];
}

function withKey(syllable: Syllable, key: string, method: TypingMethod): Syllable {
  const asLetter: Syllable = { ...syllable, letters: [...syllable.letters, { base: key }] };
  if (syllable.escaped) return asLetter;

  const tone = toneOf(key, method);
  if (tone !== undefined && toneAt(syllable.letters) >= 0) {
    if (tone !== syllable.tone) return { ...syllable, tone };
    if (tone > 0) return { ...asLetter, tone: 0, escaped: true };
    return asLetter;
  }

  const targets = targetsOf(syllable.letters, shapesOf(key, method));
  if (targets.length === 0) {
    // Telex has ư for a w that stands alone.
    const alone = method === 'telex' && key.toLowerCase() === 'w';
    if (!alone) return asLetter;
    return {
      ...syllable,
      letters: [...syllable.letters, { base: key === 'W' ? 'U' : 'u', shape: 'horn' }],
    };
  }
  const done = targets.every(([at, shape]) => syllable.letters[at]!.shape === shape);
  const letters = syllable.letters.map((letter, at) => {
    const target = targets.find(([each]) => each === at);
    if (!target) return letter;
    return done ? { base: letter.base } : { base: letter.base, shape: target[1] };
  });
  return done
    ? { ...syllable, letters: [...letters, { base: key }], escaped: true }
    : { ...syllable, letters };
}

function written({ letters, tone }: Syllable): string {
  const at = toneAt(letters);
  return letters.map((letter, each) => character(letter, each === at ? tone : 0)).join('');
}

const endsWord = (key: string, method: TypingMethod): boolean =>
  !(method === 'vni' ? /^[a-z0-9]$/iu : /^[a-z]$/iu).test(key);

const nothing: Syllable = { letters: [], tone: 0, escaped: false };

/** What Unikey sends for each key of `keys` in turn. Words end at everything that is no letter. */
export function rewritesOf(keys: string, method: TypingMethod): Rewrite[] {
  let syllable = nothing;
  return Array.from(keys, (key) => {
    if (endsWord(key, method)) {
      syllable = nothing;
      return { backspaces: 0, text: key };
    }
    const before = written(syllable);
    syllable = withKey(syllable, key, method);
    const after = written(syllable);
    let same = 0;
    while (same < before.length && before[same] === after[same]) same++;
    return { backspaces: before.length - same, text: after.slice(same) };
  });
}

/** The text that comes of `keys`. */
export function textOf(keys: string, method: TypingMethod): string {
  return rewritesOf(keys, method).reduce(
    (text, { backspaces, text: added }) => text.slice(0, text.length - backspaces) + added,
    '',
  );
}

/**
 * The keys of a text as people are taught them: shapes right behind their letters, the tone at the end of the word,
 * a key twice where it is wanted as a letter.
 */
export function keysOf(text: string, method: TypingMethod): string {
  return text
    .normalize('NFC')
    .replace(/[\p{L}\p{N}]+/gu, (word) => keysOfWord(Array.from(word, takeApart), method));
}

function keysOfWord(letters: (Letter & { tone: Tone })[], method: TypingMethod): string {
  let keys = '';
  letters.forEach(({ base, shape }, at) => {
    const written = letters
      .slice(0, at + 1)
      .map((letter) => character(letter))
      .join('');
    keys += base;
    if (shape) {
      // The o of ươ brings the horn of its u.
      const together = shape === 'horn' && /^u$/iu.test(base) && /^o$/iu.test(letters[at + 1]?.base ?? '');
      if (!together) keys += shapeKey(base, shape, method);
    } else if (textOf(keys, method) !== written && textOf(keys + base, method) === written) {
      keys += base;
    }
  });
  const tone = letters.map((letter) => letter.tone).find((each) => each > 0);
  if (tone === undefined) return keys;
  return keys + (method === 'telex' ? telexTones.charAt(tone) : tone.toString());
}

function shapeKey(base: string, shape: Shape, method: TypingMethod): string {
  if (method === 'vni') return Object.entries(vniShapes).find(([, each]) => each === shape)?.[0] ?? '';
  return shape === 'horn' || shape === 'breve' ? 'w' : base.toLowerCase();
}
