import { moreContrastTokens, printTokens } from '../generated/tokens.js';
import { darkNames, type TokenName, type Tokens } from '../tokens.js';
import { controlOf } from './kit-seed.js';
import type { Kit } from './kit.js';

type Declared = readonly (readonly [name: string, value: string])[];

function declarations(pairs: Declared, indent: string): string {
  return pairs.map(([name, value]) => `${indent}--ph-${name}: ${value};`).join('\n');
}

function of(tokens: Tokens, names: readonly TokenName[]): Declared {
  return names.map((name) => [name, tokens[name]]);
}

/**
 * The sheet of a kit: by day for the page or for what says `data-ph-theme="light"`, by night for `dark`, after the
 * computer's choice for `auto`, each with nothing but its colours, so that form and density around it stay; with more contrast and on paper where these are asked for; and the densities.
 */
export function kitCss({ name, light, dark }: Kit): string {
  const all = Object.entries(light).filter(([, value]) => value !== 'inherit');
  const byNight = of(dark, darkNames);
  return `/* The kit “${name}” of Phối hợp. Made by phoihop-theme; do not edit. */
:root {
${declarations(all, '  ')}
}

[data-ph-theme='light'] {
${declarations(of(light, darkNames), '  ')}
}

[data-ph-theme='dark'] {
${declarations(byNight, '  ')}
}

@media (prefers-color-scheme: dark) {
  [data-ph-theme='auto'] {
${declarations(byNight, '    ')}
  }
}

[data-ph-density='compact'] {
  --ph-control: ${controlOf.compact};
}

[data-ph-density='comfortable'] {
  --ph-control: ${controlOf.comfortable};
}

@media (prefers-contrast: more) {
  :root,
  [data-ph-theme] {
${declarations(Object.entries(moreContrastTokens), '    ')}
  }
}

@media print {
  :root,
  [data-ph-theme] {
${declarations(of(light, darkNames), '    ')}
${declarations(Object.entries(printTokens), '    ')}
  }
}
`;
}
