// npm test: everything that must hold, from a fresh clone. See README.md. Only built-in modules of Node are imported
// here and in what this imports, because it runs before anything is installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { parts, runPart, selectParts } from './parts.mjs';
import { closingLines, isStrict, sum } from './results.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const selection = selectParts(values.only, parts);

/** @type {import('./results.mjs').NamedResult[]} */
const results = [];

if (!selection.ok) {
  console.log(
    `No part is called ${selection.unknown.join(', ')}. The parts: ${parts.map(({ name }) => name).join(', ')}.`,
  );
  results.push({ name: '--only', passed: 0, failed: 1 });
} else if (!(await ensureInstalled())) {
  results.push({ name: 'install', passed: 0, failed: 1 });
} else {
  const reports = mkdtempSync(join(tmpdir(), 'phoihop-reports-'));
  for (const part of selection.parts) {
    console.log(`\n── ${part.what}`);
    const started = Date.now();
    const result = await runPart(part, { reports });
    results.push(result);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`   ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  }
  rmSync(reports, { recursive: true, force: true });
}

const options = { strict: isStrict(process.env) };
console.log(`\n${closingLines(results, options).join('\n')}`);
process.exitCode = sum(results, options).exitCode;
