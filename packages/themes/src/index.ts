export { contrastRatio } from './colour.js';
export { darkTokens, lightTokens, neutralTokens } from './generated/tokens.js';
