import {
  clampChroma,
  formatHex,
  modeHsl,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

for (const mode of [modeRgb, modeLrgb, modeHsl, modeOklab]) useMode(mode);
const toOklch = useMode(modeOklch);

/** A colour by what the eye sees: lightness 0 to 1, chroma 0 (grey) to about 0.3, hue in degrees (OKLCH). */
export interface Seen {
  lightness: number;
  chroma: number;
  hue: number;
}

/** `#rrggbb` of a colour in any notation of CSS without transparency; undefined for what is none. */
export function hexOf(colour: string): string | undefined {
  const parsed = parse(colour.trim());
  return parsed && (parsed.alpha ?? 1) === 1 ? formatHex(parsed) : undefined;
}

/** What the eye sees of a colour. @throws RangeError for what is no colour */
export function seen(colour: string): Seen {
  const found = toOklch(parse(colour));
  if (!found) throw new RangeError(`not a colour: ${colour}`);
  return { lightness: found.l, chroma: found.c, hue: found.h ?? 0 };
}

/** `#rrggbb` of what is to be seen; where a screen cannot show it, with as much chroma as it can. */
export function drawn({ lightness, chroma, hue }: Seen): string {
  return formatHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch'));
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). @throws RangeError for what is no colour */
export function contrastRatio(first: string, second: string): number {
  for (const colour of [first, second]) if (!parse(colour)) throw new RangeError(`not a colour: ${colour}`);
  return wcagContrast(first, second);
}

/** The step by which lightness is searched: finer than the eye can tell. */
const STEP = 0.005;

/**
 * The colour nearest to `wished` in lightness that has so much contrast on every ground, darker or lighter as the
 * grounds ask; undefined where none has.
 */
export function legible(wished: Seen, grounds: readonly string[], ratio: number): string | undefined {
  for (let away = 0; away <= 1; away += STEP)
    for (const lightness of [wished.lightness - away, wished.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue;
      const colour = drawn({ ...wished, lightness });
      if (grounds.every((ground) => contrastRatio(colour, ground) >= ratio)) return colour;
    }
  return undefined;
}
