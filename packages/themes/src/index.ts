export { contrastRatio } from './contrast.js';
export { darkTokens, lightTokens, neutralTokens } from './generated/tokens.js';
