// npm run bytes: what each entry weighs, beside its budget. See README.md.
import { budgets } from './bytes/budgets.mjs';
import { buildEntries } from './bytes/build.mjs';
import { weigh } from './bytes/closure.mjs';

const only = process.argv.slice(2);
const chosen = budgets.filter(({ name }) => only.length === 0 || only.includes(name));
/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
/** @param {readonly string[]} names */
const code = (names) => names.map((name) => `import '${name}';`).join('\n');

let heavy = 0;
console.log('kB after gzip (1 kB = 1,000 bytes): at first, beyond what the page has; its limit; later');
for (const { name, imports, beyond, limit } of chosen) {
  const chunks = await buildEntries({
    entry: code(imports),
    ...(beyond.length === 0 ? {} : { base: code(beyond) }),
  });
  const { first, later, parts } = weigh(chunks, 'entry.js', beyond.length === 0 ? undefined : 'base.js');
  const over = first > limit * 1000;
  if (over) heavy += 1;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${name.padEnd(24)}${kilobytes(first)}${kilobytes(limit * 1000)}${kilobytes(later)}`,
  );
  console.log(
    `       ${parts
      .slice(0, 12)
      .map(([part, share]) => `${part} ${Math.round(share * 100)}%`)
      .join(', ')}`,
  );
}
console.log(`${chosen.length - heavy} passed, ${heavy} failed`);
process.exit(heavy === 0 ? 0 : 1);
