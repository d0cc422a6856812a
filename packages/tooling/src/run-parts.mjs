import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { inGroups, runPart, selectParts } from './parts.mjs';
import { closingLines, isStrict, sum } from './results.mjs';

/** How many processes run at a time: more than two are held up by the memory of small machines. */
const LANES = Math.min(2, availableParallelism());

/**
 * Runs the parts of a group, as many at a time as there are lanes, and tells of each when it ends; of one that is alone,
 * when it begins as well, because it prints as it goes.
 * @param {import('./parts.mjs').Part[]} group
 * @param {import('./parts.mjs').Surroundings} surroundings
 * @returns {Promise<import('./results.mjs').NamedResult[]>} in the order of the parts
 */
async function runAbreast(group, surroundings) {
  const alone = group.length === 1;
  const waiting = group.map((part, place) => ({ part, place }));
  /** @type {import('./results.mjs').NamedResult[]} */
  const results = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { part, place } = next;
      if (alone) console.log(`\n── ${part.what}`);
      const started = Date.now();
      const result = await runPart(part, surroundings);
      results[place] = result;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (!alone) console.log(`\n── ${part.what}`);
      console.log(`   ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/**
 * Runs parts in their order, from a fresh clone on, and closes with the line `N passed, N failed`. The exit code
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
    for (const group of inGroups(selection.parts)) {
      results.push(...(await runAbreast(group, { reports, files })));
    }
    rmSync(reports, { recursive: true, force: true });
  }

  const options = { strict: isStrict(process.env) };
  console.log(`\n${closingLines(results, options).join('\n')}`);
  process.exitCode = sum(results, options).exitCode;
}
