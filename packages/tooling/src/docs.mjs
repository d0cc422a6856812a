// npm run docs: which pages hold parts that are stale; `-- --write` makes these parts anew. See README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  filesMadeWhole,
  madeAnew,
  makers,
  pagesWithMadeParts,
  readLibrary,
  unsaid,
  vietnamese,
  vietnameseFile,
} from './docs/make.mjs';
import { repositoryRoot } from './repository.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const library = readLibrary();
const gone = unsaid(library);
if (values.write && gone.length > 0) {
  const kept = Object.entries(vietnamese()).filter(([text]) => !gone.includes(text));
  writeFileSync(vietnameseFile, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
const by = makers(library);
const pages = [
  ...(await Promise.all(pagesWithMadeParts().map((path) => madeAnew(path, by)))),
  ...filesMadeWhole(library),
];
const stale = [];
for (const { path, now, made } of pages) {
  if (now === made) continue;
  stale.push(path);
  if (values.write) writeFileSync(join(repositoryRoot, path), made);
}
const what = values.write ? 'written' : 'stale';
console.log(
  `${pages.length} pages with made parts, ${stale.length} ${what}${stale.length > 0 ? `: ${stale.join(', ')}` : ''}`,
);
for (const text of gone) console.log(`Nothing says any more: ${text}`);
if (stale.length + gone.length > 0 && !values.write) process.exitCode = 1;
