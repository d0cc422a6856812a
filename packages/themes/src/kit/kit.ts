import { contrastRatio, drawn, legible, seen, type Seen } from '../colour.js';
import { neutralDark, neutralLight, type Tokens } from '../tokens.js';
import { controlOf, type KitSeed } from './kit-seed.js';

/** A brand kit: a value for every token, by day and by night. */
export interface Kit {
  name: string;
  light: Tokens;
  dark: Tokens;
}

/** What is searched for is a little stronger than asked, so that rounding to eight bits does no harm. */
const SURE = { text: 4.6, part: 3.1 } as const;

/** Hues of OKLCH in degrees. */
const within = ({ hue }: Seen, from: number, to: number): boolean =>
  from < to ? hue >= from && hue <= to : hue >= from || hue <= to;

/** Reds and pinks would read as faults, greens as roles (teal). Grey is neither. */
const isRed = (accent: Seen): boolean => accent.chroma > 0.06 && within(accent, 335, 45);
const isGreen = (accent: Seen): boolean => accent.chroma > 0.04 && within(accent, 120, 200);

const at = (lightness: number, chroma: number, hue: number): string => drawn({ lightness, chroma, hue });

/** The colour nearest to a wish that can be read on all grounds; where none can, the wish, which the check then names. */
function readable(wish: Seen, grounds: readonly string[], ratio: number): string {
  return legible(wish, grounds, ratio) ?? drawn(wish);
}

/** Greys with a breath of the ground's hue. */
function greysByDay(ground: string | undefined, accent: Seen): Partial<Tokens> {
  const desk = ground ?? at(0.962, Math.min(accent.chroma, 0.004), accent.hue);
  const { lightness, chroma, hue } = seen(desk);
  const grey = (light: number, most = 0.012): Seen => ({
    lightness: light,
    chroma: Math.min(chroma, most),
    hue,
  });
  const well = drawn(grey(lightness - 0.03, 0.02));
  const grounds = [neutralLight.paper, desk, well];
  return {
    desk,
    well,
    line: drawn(grey(lightness - 0.08, 0.02)),
    ink: drawn(grey(0.24)),
    muted: readable(grey(0.49), grounds, SURE.text),
    'field-border': readable(grey(0.59), grounds, SURE.part),
    nil: readable(grey(0.5), grounds, SURE.text),
  };
}

function greysByNight(ground: string | undefined, accent: Seen): Partial<Tokens> {
  const { chroma, hue } = seen(ground ?? at(0.962, Math.min(accent.chroma, 0.004), accent.hue));
  const grey = (lightness: number, most = 0.012): string => at(lightness, Math.min(chroma, most), hue);
  return {
    paper: grey(0.27),
    desk: grey(0.225),
    well: grey(0.325),
    ink: grey(0.92, 0.006),
    muted: grey(0.76),
    line: grey(0.38),
    'field-border': grey(0.65),
    nil: grey(0.75),
  };
}

/** The accent as it was chosen; what stands on it is white or nearly black, whichever reads better. */
function accentByDay(chosen: string, { hue, chroma }: Seen): Partial<Tokens> {
  const dark = at(0.2, 0.02, hue);
  const onAccent = contrastRatio('#ffffff', chosen) >= contrastRatio(dark, chosen) ? '#ffffff' : dark;
  const soft = at(0.95, Math.min(chroma, 0.022), hue);
  return { accent: chosen, 'on-accent': onAccent, 'accent-soft': soft, focus: chosen };
}

function accentByNight({ hue, chroma }: Seen): Partial<Tokens> {
  const accent = at(0.8, Math.min(chroma, 0.1), hue);
  return {
    accent,
    focus: accent,
    'accent-soft': at(0.34, Math.min(chroma, 0.045), hue),
    'on-accent': at(0.24, Math.min(chroma, 0.04), hue),
  };
}

/** What is late beside a red brand is brown, so that a brand and a fault never share a colour. */
const BROWN = '#8f3d00';
const INDIGO = '#3b3d7e';

function lateFor(accent: Seen): { light: Partial<Tokens>; dark: Partial<Tokens> } {
  if (!isRed(accent)) return { light: {}, dark: {} };
  const { hue } = seen(BROWN);
  return {
    light: {
      late: BROWN,
      'late-soft': at(0.945, 0.03, hue),
      'chart-late': at(0.54, 0.13, hue),
      'chart-late-soft': at(0.93, 0.04, hue),
    },
    dark: {
      late: at(0.8, 0.1, hue),
      'late-soft': at(0.33, 0.06, hue),
      'chart-late': at(0.75, 0.13, hue),
      'chart-late-soft': at(0.35, 0.07, hue),
    },
  };
}

function rolesFor(
  chosen: string | undefined,
  accent: Seen,
): { light: Partial<Tokens>; dark: Partial<Tokens> } {
  const role = chosen ?? (isGreen(accent) ? INDIGO : undefined);
  if (role === undefined) return { light: {}, dark: {} };
  const { hue, chroma } = seen(role);
  return {
    light: { role, 'on-role': '#ffffff' },
    dark: { role: at(0.8, Math.min(chroma, 0.09), hue), 'on-role': at(0.23, Math.min(chroma, 0.04), hue) },
  };
}

function formOf({ radius, font, density }: KitSeed): Partial<Tokens> {
  return {
    ...(radius === undefined ? {} : { radius }),
    ...(font === undefined ? {} : { font }),
    ...(density === undefined ? {} : { control: controlOf[density] }),
  };
}

/** A kit from what an agency chose. Whether all of it can be read is told by `kitFaults`. */
export function kitFrom(seed: KitSeed): Kit {
  const accent = seen(seed.accent);
  const late = lateFor(accent);
  const roles = rolesFor(seed.roles, accent);
  const form = formOf(seed);
  return {
    name: seed.name,
    light: {
      ...neutralLight,
      ...greysByDay(seed.ground, accent),
      ...accentByDay(seed.accent, accent),
      ...late.light,
      ...roles.light,
      ...form,
    },
    dark: {
      ...neutralDark,
      ...greysByNight(seed.ground, accent),
      ...accentByNight(accent),
      ...late.dark,
      ...roles.dark,
      ...form,
    },
  };
}

/** The kit that the library comes with. */
export const neutralKit: Kit = { name: 'neutral', light: neutralLight, dark: neutralDark };
