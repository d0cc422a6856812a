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

const declarations = (pairs, indent) =>
  pairs.map(([name, value]) => `${indent}--ph-${name}: ${value};`).join('\n');

/** System colours for forced-colors; black on white for print. */
const FORCED = {
  paper: 'Canvas',
  desk: 'Canvas',
  well: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  'field-border': 'CanvasText',
  accent: 'LinkText',
  'accent-soft': 'Canvas',
  'on-accent': 'Canvas',
  focus: 'Highlight',
  good: 'CanvasText',
  watch: 'CanvasText',
  'watch-soft': 'Canvas',
  late: 'CanvasText',
  'late-soft': 'Canvas',
  nil: 'GrayText',
  'chart-done': 'CanvasText',
  'chart-under-way': 'CanvasText',
  'chart-under-way-soft': 'Canvas',
  'chart-open': 'CanvasText',
  'chart-open-soft': 'Canvas',
  'chart-late': 'CanvasText',
  'chart-late-soft': 'Canvas',
};
const PRINT = {
  paper: '#fff',
  desk: '#fff',
  well: '#fff',
  ink: '#000',
  muted: '#000',
  line: '#000',
  accent: '#000',
};
const CONTRAST = { muted: 'var(--ph-ink)', nil: 'var(--ph-ink)', line: 'var(--ph-field-border)' };

function sheet(light, dark) {
  const isColour = ([name]) => dark.some(([darkName]) => darkName === name);
  return `/* Made from packages/themes/tokens; do not edit. */
:root,
[data-ph-theme='light'] {
${declarations(
  light.filter(([, value]) => value !== 'inherit'),
  '  ',
)}
}

[data-ph-theme='dark'] {
${declarations(dark, '  ')}
}

@media (prefers-color-scheme: dark) {
  [data-ph-theme='auto'] {
${declarations(dark, '    ')}
  }
}

@media (prefers-contrast: more) {
  :root,
  [data-ph-theme] {
${declarations(Object.entries(CONTRAST), '    ')}
  }
}

@media print {
  :root,
  [data-ph-theme] {
${declarations(light.filter(isColour), '    ')}
${declarations(Object.entries(PRINT), '    ')}
  }
}
`;
}

/** Private names with the public ones before the neutral value: a page theme set anywhere above wins. */
function hostCss(light) {
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
${privates(Object.entries(PRINT), '    ')}
  }
}
@media (forced-colors: active) {
  :host {
${privates(Object.entries(FORCED), '    ')}
  }
}
`;
}

/** Every generated file by name, with its text. */
export async function generate() {
  const [light, dark] = await Promise.all([tokensOf('light'), tokensOf('dark')]);
  const record = (pairs) =>
    `{\n${pairs.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`).join('\n')}\n}`;
  return {
    'neutral.css': sheet(light, dark),
    'tokens.ts': `// Made from packages/themes/tokens; do not edit.

/** Every token by day, by its name without \`--ph-\`. */
export const lightTokens = ${record(light)} as const;

/** The tokens that differ by night. */
export const darkTokens = ${record(dark)} as const;

/** The CSS that each widget carries in its shadow root: \`--_name\` for each public \`--ph-name\`. */
export const neutralTokens = \`${hostCss(light)}\`;
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(generated, { recursive: true });
  for (const [name, text] of Object.entries(await generate()))
    await writeFile(new URL(name, generated), text);
}
