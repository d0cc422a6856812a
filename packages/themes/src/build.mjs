// Makes the generated files from the tokens: `npm run build:tokens -w @phoihop/themes`.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

const tokens = fileURLToPath(new URL('../tokens/', import.meta.url));
const generated = new URL('./generated/', import.meta.url);

const MADE = '// Made from packages/themes/tokens; do not edit.\n';

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
function hostCss({ light, print, forced }) {
  const privates = (pairs, indent) =>
    pairs.map(([name, value]) => `${indent}--_${name}: ${value};`).join('\n');
  return `:host {
${privates(
  light.map(([name, value]) => [name, `var(--ph-${name}, ${value})`]),
  '  ',
)}
}
${
  print.length === 0
    ? ''
    : `@media print {
  :host {
${privates(print, '    ')}
  }
}
`
}@media (forced-colors: active) {
  :host {
${privates(forced, '    ')}
  }
}
`;
}

/** The modes with those tokens alone whose names are wanted. */
function only(modes, wanted) {
  return Object.fromEntries(
    Object.entries(modes).map(([mode, pairs]) => [mode, pairs.filter(([name]) => wanted(name))]),
  );
}

const isOfCharts = (name) => name.startsWith('chart-');

/**
 * The files of `generated` by name: what the sheets of the kits and the widgets are made of. Each is a module of its own,
 * so that a page loads those tokens alone that it shows.
 */
export async function generate() {
  const modes = ['light', 'dark', 'print', 'more-contrast', 'forced-colors'];
  const [light, dark, print, contrast, forced] = await Promise.all(modes.map(tokensOf));
  const record = (pairs) =>
    `{\n${pairs.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`).join('\n')}\n}`;
  const host = { light, print, forced };
  return {
    'tokens.ts': `${MADE}
/** Every token by day, by its name without \`--ph-\`. */
export const lightTokens = ${record(light)} as const;

/** The tokens that differ by night. */
export const darkTokens = ${record(dark)} as const;

/** The tokens that differ on paper. */
export const printTokens = ${record(print)} as const;

/** The tokens that differ where more contrast is asked for. */
export const moreContrastTokens = ${record(contrast)} as const;
`,
    'neutral-tokens.ts': `${MADE}
/** The CSS that each widget carries in its shadow root: \`--_name\` for each public \`--ph-name\`. */
export const neutralTokens = \`${hostCss(only(host, (name) => !isOfCharts(name)))}\`;
`,
    'chart-tokens.ts': `${MADE}
/** The same for charts, carried by what draws one. */
export const chartTokens = \`${hostCss(only(host, isOfCharts))}\`;
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(generated, { recursive: true });
  for (const [name, text] of Object.entries(await generate()))
    await writeFile(new URL(name, generated), text);
}
