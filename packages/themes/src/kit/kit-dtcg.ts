import { darkNames, type TokenName, type Tokens } from '../tokens.js';
import type { Kit } from './kit.js';

interface DesignToken {
  $type: 'color' | 'dimension' | 'fontFamily' | 'number' | 'string';
  $value: string | number;
}

/** A kit as a file of design tokens (DTCG): a group a mode; `dark` holds what differs by night. */
export interface DesignTokens {
  $description: string;
  light: Partial<Record<TokenName, DesignToken>>;
  dark: Partial<Record<TokenName, DesignToken>>;
}

function typed(name: TokenName, value: string): DesignToken {
  if (name.startsWith('font')) return { $type: 'fontFamily', $value: value };
  if (name.startsWith('line-')) return { $type: 'number', $value: Number(value) };
  if (value.startsWith('#')) return { $type: 'color', $value: value };
  return { $type: /^[\d.]/u.test(value) ? 'dimension' : 'string', $value: value };
}

function group(tokens: Tokens, names: readonly TokenName[]): Partial<Record<TokenName, DesignToken>> {
  return Object.fromEntries(names.map((name) => [name, typed(name, tokens[name])]));
}

/** The tokens of a kit for design programs. */
export function kitTokens({ name, light, dark }: Kit): DesignTokens {
  const names = Object.keys(light).filter((each): each is TokenName => each in light);
  return {
    $description: `The kit “${name}” of Phối hợp. Made by phoihop-theme; do not edit.`,
    light: group(light, names),
    dark: group(dark, darkNames),
  };
}
