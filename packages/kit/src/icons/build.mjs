// Makes a module an icon from Lucide (ISC licence), so that a page carries those alone that it shows:
// `npm run build:icons -w @phoihop/kit`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAMES = [
  'arrow-down',
  'arrow-up',
  'calendar',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'clipboard-paste',
  'ellipsis',
  'file-plus',
  'grip-vertical',
  'indent-decrease',
  'indent-increase',
  'plus',
  'redo-2',
  'target',
  'search',
  'table-of-contents',
  'text-cursor-input',
  'trash-2',
  'undo-2',
  'x',
  'circle-alert',
  'link',
  'message-square',
  'panel-right',
  'triangle-alert',
  'clock',
  'copy',
  'download',
  'mail-check',
  'mail-open',
  'mail-x',
  'send',
  'split',
  'unfold-vertical',
  'arrow-left',
  'circle-dashed',
  'square-check',
  'check',
  'file-text',
  'image',
  'paperclip',
  'printer',
  'file-spreadsheet',
  'refresh-cw',
  'file-diff',
  'circle-check',
  'zoom-in',
  'zoom-out',
  'inbox',
  'clipboard-check',
  'corner-up-left',
  'badge-check',
  'circle-x',
  'user-minus',
  'table-2',
];

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** The shapes of an icon: what stands inside its `<svg>`. */
async function shapes(name) {
  const text = await readFile(join(folder, `${name}.svg`), 'utf8');
  return text
    .slice(text.indexOf('>', text.indexOf('<svg')) + 1, text.indexOf('</svg>'))
    .replace(/\s+/gu, ' ')
    .trim();
}

const constant = (name) => `icon${name.replace(/(^|-)(\w)/gu, (_, __, letter) => letter.toUpperCase())}`;

const NOTICE = `// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
`;

const target = new URL('./generated/', import.meta.url);
await rm(target, { recursive: true, force: true });
await mkdir(target);
await Promise.all(
  NAMES.map(async (name) =>
    writeFile(
      new URL(`${name}.ts`, target),
      `${NOTICE}import { svg } from 'lit';
import { icon } from '../icon.js';

export const ${constant(name)} = icon(svg\`${await shapes(name)}\`);
`,
    ),
  ),
);
await writeFile(
  new URL('index.ts', target),
  `${NOTICE}${NAMES.map((name) => `export { ${constant(name)} } from './${name}.js';\n`).join('')}`,
);
