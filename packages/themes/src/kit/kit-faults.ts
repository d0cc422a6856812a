import { contrastRatio, drawn, seen } from '../colour.js';
import type { KitSeed } from './kit-seed.js';
import { kitFrom, type Kit } from './kit.js';
import { pairs, type Pair } from './pairs.js';

/** A pair of a kit, how far its colours are apart, and whether that is enough. */
export interface Contrast extends Pair {
  mode: 'light' | 'dark';
  frontColour: string;
  groundColour: string;
  contrast: number;
  enough: boolean;
}

/** Every pair by day and by night, in the order of `pairs`. */
export function contrastsOf(kit: Kit): Contrast[] {
  return (['light', 'dark'] as const).flatMap((mode) =>
    pairs.map((pair): Contrast => {
      const frontColour = kit[mode][pair.front];
      const groundColour = kit[mode][pair.ground];
      const contrast = contrastRatio(frontColour, groundColour);
      return { ...pair, mode, frontColour, groundColour, contrast, enough: contrast >= pair.ratio };
    }),
  );
}

/** The pairs that cannot be read. */
export function kitFaults(kit: Kit): Contrast[] {
  return contrastsOf(kit).filter(({ enough }) => !enough);
}

/** The step by which lightness is searched (OKLCH, 0 to 1). */
const STEP = 0.01;

/**
 * The accent nearest in lightness to the chosen one with which the whole kit can be read; undefined where none does,
 * since its other colours cannot be read.
 */
export function nearestAccent(seed: KitSeed): string | undefined {
  const chosen = seen(seed.accent);
  for (let away = 0; away <= 1; away += STEP)
    for (const lightness of [chosen.lightness - away, chosen.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue;
      const accent = away === 0 ? seed.accent : drawn({ ...chosen, lightness });
      if (kitFaults(kitFrom({ ...seed, accent })).length === 0) return accent;
    }
  return undefined;
}
