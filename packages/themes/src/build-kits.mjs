// Makes the sheets of the kits that the package comes with, as `phoihop-theme` makes an agency's own: the second half of
// `npm run build:tokens -w @phoihop/themes`, after the package is built.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { kitCss, kitTokens, neutralKit } from '@phoihop/themes/kit';
import { themeCommand } from './cli/theme-command.mjs';

const seeds = fileURLToPath(new URL('../kits/', import.meta.url));
const generated = fileURLToPath(new URL('./generated/', import.meta.url));
const kits = join(generated, 'kits');

rmSync(kits, { recursive: true, force: true });
mkdirSync(kits, { recursive: true });
for (const file of readdirSync(seeds)) {
  process.exitCode ||= themeCommand([join(seeds, file), '--out', kits], {
    read: (name) => readFileSync(name, 'utf8'),
    write: (folder, name, text) => writeFileSync(join(folder, name), text),
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
writeFileSync(join(generated, 'neutral.css'), kitCss(neutralKit));
writeFileSync(join(kits, 'neutral.tokens.json'), `${JSON.stringify(kitTokens(neutralKit), null, 2)}\n`);
