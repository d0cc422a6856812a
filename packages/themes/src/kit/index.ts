export { contrastsOf, kitFaults, nearestAccent, type Contrast } from './kit-faults.js';
export { kitCss } from './kit-css.js';
export { kitTokens, type DesignTokens } from './kit-dtcg.js';
export {
  controlOf,
  readSeed,
  type Density,
  type KitSeed,
  type ReadSeed,
  type SeedFault,
} from './kit-seed.js';
export { kitFrom, neutralKit, type Kit } from './kit.js';
export { pairs, type Pair } from './pairs.js';
