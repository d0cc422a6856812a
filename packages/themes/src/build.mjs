// Makes the generated files from the tokens: `npm run build:tokens -w @phoihop/themes`.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

const tokens = fileURLToPath(new URL('../tokens/', import.meta.url));
const generated = new URL('./generated/', import.meta.url);

/** The tokens of one mode as pairs of name and CSS value, references resolved. Brand values are not public. */
async function tokensOf(mode) {
  const dictionary = new StyleDictionary({
    source: [`${tokens}brand.json`, `${tokens}${mode}.json`],
    platforms: { css: { transforms: ['name/kebab', 'fontFamily/css'] } },
    log: { verbosity: 'silent', warnings: 'disabled' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens
    .filter((token) => token.path[0] !== 'brand')
    .map((token) => [token.path.join('-'), String(token.$value)]);
}

/** Private names with the public ones before the neutral value: a page theme set anywhere above wins. */
function hostCss(light, print, forced) {
  const privates = (pairs, indent) =>
    pairs.map(([name, value]) => `${indent}--_${name}: ${value};`).join('\n');
  return `:host {
${privates(
  light.map(([name, value]) => [name, `var(--ph-${name}, ${value})`]),
  '  ',
)}
}
@media print {
  :host {
${privates(print, '    ')}
  }
}
@media (forced-colors: active) {
  :host {
${privates(forced, '    ')}
  }
}
`;
}

/** The text of `tokens.ts`: what the sheets of the kits and the widgets are made of. */
export async function generate() {
  const modes = ['light', 'dark', 'print', 'more-contrast', 'forced-colors'];
  const [light, dark, print, contrast, forced] = await Promise.all(modes.map(tokensOf));
  const record = (pairs) =>
    `{\n${pairs.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`).join('\n')}\n}`;
  return `// Made from packages/themes/tokens; do not edit.

/** Every token by day, by its name without \`--ph-\`. */
export const lightTokens = ${record(light)} as const;

/** The tokens that differ by night. */
export const darkTokens = ${record(dark)} as const;

/** The tokens that differ on paper. */
export const printTokens = ${record(print)} as const;

/** The tokens that differ where more contrast is asked for. */
export const moreContrastTokens = ${record(contrast)} as const;

/** The CSS that each widget carries in its shadow root: \`--_name\` for each public \`--ph-name\`. */
export const neutralTokens = \`${hostCss(light, print, forced)}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(generated, { recursive: true });
  await writeFile(new URL('tokens.ts', generated), await generate());
}
