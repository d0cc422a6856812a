import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { runPart, selectParts } from './parts.mjs';
import { closingLines, isStrict, sum } from './results.mjs';

/**
 * Runs parts one after the other, from a fresh clone on, and closes with the line `N passed, N failed`. The exit code
 * of this process is set accordingly.
 * @param {import('./parts.mjs').Part[]} parts
 * @param {{ only?: string | undefined, files?: string | undefined }} options `only`: names of parts with commas between;
 *   `files`: a pattern, for parts that take one
 */
export async function runParts(parts, { only, files }) {
  const selection = selectParts(only, parts);
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
      const result = await runPart(part, { reports, files });
      results.push(result);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`   ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    }
    rmSync(reports, { recursive: true, force: true });
  }

  const options = { strict: isStrict(process.env) };
  console.log(`\n${closingLines(results, options).join('\n')}`);
  process.exitCode = sum(results, options).exitCode;
}
