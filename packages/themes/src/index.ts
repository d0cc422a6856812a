export { contrastRatio } from './colour.js';
export { chartTokens } from './generated/chart-tokens.js';
export { neutralTokens } from './generated/neutral-tokens.js';
export { darkTokens, lightTokens } from './generated/tokens.js';
