import type { TokenName } from '../tokens.js';

/** Two tokens that meet on the screen, and how far they must be apart. */
export interface Pair {
  front: TokenName;
  ground: TokenName;
  /** 4.5 for text, 3 for what tells a state or a border (WCAG 2.2, 1.4.3 and 1.4.11). */
  ratio: 4.5 | 3;
}

const text = (fronts: readonly TokenName[], grounds: readonly TokenName[]): Pair[] =>
  fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, ratio: 4.5 as const })));
const part = (fronts: readonly TokenName[], grounds: readonly TokenName[]): Pair[] =>
  fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, ratio: 3 as const })));

/** Every pair that a widget shows in any of its states; a test reads the styles of all packages for more. */
export const pairs: readonly Pair[] = [
  ...text(
    ['ink', 'muted', 'accent', 'good', 'watch', 'late', 'nil', 'role', 'role-other'],
    ['paper', 'desk'],
  ),
  ...text(['ink'], ['well', 'line', 'accent-soft', 'watch-soft', 'late-soft']),
  ...text(['muted'], ['well']),
  ...text(['accent'], ['accent-soft', 'well']),
  ...text(['on-accent'], ['accent']),
  ...text(['on-role'], ['role']),
  ...text(['good'], ['accent-soft']),
  ...text(['watch'], ['watch-soft']),
  ...text(['late'], ['late-soft']),
  ...text(['paper'], ['ink', 'watch']),
  ...part(['field-border', 'focus'], ['paper', 'desk', 'well']),
  ...part(['chart-done', 'chart-under-way', 'chart-open', 'chart-late'], ['paper']),
  ...part(['chart-under-way'], ['chart-under-way-soft']),
  ...part(['chart-open'], ['chart-open-soft']),
  ...part(['chart-late'], ['chart-late-soft']),
];
