// npm run bytes: what each entry weighs, beside its budget; `-- --write` writes it into docs/bytes.md. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { over } from './bytes/budgets.mjs';
import { adviceOn, judgementOf } from './bytes/judge.mjs';
import { staleEntries, withTable } from './bytes/page.mjs';
import { weighAll } from './bytes/weigh-all.mjs';
import { repositoryRoot } from './repository.mjs';

const { values, positionals: only } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const page = join(repositoryRoot, 'docs', 'bytes.md');
const all = await weighAll(only);
if (all.length === 0) throw new RangeError(`No entry is called ${only.join(', ')}.`);

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
const words = { ok: 'ok  ', over: 'over', heavier: 'FAIL' };

let failed = 0;
console.log('kB after gzip (1 kB = 1,000 bytes): at first, beyond what the page has; its limit; later');
for (const weighed of all) {
  const { name, limit, first, later, parts } = weighed;
  const judgement = judgementOf(weighed, over);
  if (judgement === 'heavier') failed += 1;
  const ceiling = over[name] === undefined ? '' : `  ceiling ${over[name].toFixed(1)}`;
  console.log(
    `${words[judgement]} ${name.padEnd(24)}${kilobytes(first)}${kilobytes(limit * 1000)}${kilobytes(later)}${ceiling}`,
  );
  const heaviest = parts.slice(0, 12).map(([part, share]) => `${part} ${Math.round(share * 100)}%`);
  console.log(`       ${heaviest.join(', ')}`);
}
for (const advice of adviceOn(all, over)) console.log(advice);
if (values.write) {
  const options = { ...(await prettier.resolveConfig(page)), filepath: page };
  writeFileSync(page, await prettier.format(withTable(readFileSync(page, 'utf8'), all), options));
}
// Some entries alone say nothing of the page.
const stale = only.length > 0 || values.write ? [] : staleEntries(readFileSync(page, 'utf8'), all);
if (stale.length > 0) {
  failed += 1;
  console.log(`FAIL docs/bytes.md is stale (${stale.join(', ')}): npm run bytes -- --write`);
}
const passed = all.length + (stale.length > 0 ? 1 : 0) - failed;
console.log(`${passed} passed, ${failed} failed`);
if (process.env.PHOIHOP_REPORT !== undefined)
  writeFileSync(process.env.PHOIHOP_REPORT, JSON.stringify({ passed, failed, skipped: [], notRun: [] }));
process.exit(failed === 0 ? 0 : 1);
