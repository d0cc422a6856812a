import { darkTokens, lightTokens } from './generated/tokens.js';

export type TokenName = keyof typeof lightTokens;

/** A value for every token, by its name without `--ph-`. */
export type Tokens = Readonly<Record<TokenName, string>>;

export const neutralLight: Tokens = lightTokens;
export const neutralDark: Tokens = { ...lightTokens, ...darkTokens };

/** The tokens that differ by night. */
export const darkNames: readonly TokenName[] = Object.keys(darkTokens).filter(
  (name): name is keyof typeof darkTokens => name in darkTokens,
);
