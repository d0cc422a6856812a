import { writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs files of tests, tells of each, and leaves the counts in the file that PHOIHOP_REPORT names.
 * @param {string[]} files
 * @param {number} [atOnce] how many files run at the same time
 * @returns {Promise<0 | 1>} exit code
 */
export async function countTests(files, atOnce = 1) {
  const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  const tests = run({ files, concurrency: atOnce });
  tests.on('test:pass', (test) => {
    if (test.details.type === 'suite') return;
    if (test.skip === undefined) counts.passed++;
    else counts.skipped.push(test.name);
  });
  tests.on('test:fail', (test) => {
    if (test.details.type !== 'suite') counts.failed++;
  });
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((ended) => {
    tests.once('end', ended);
  });
  if (process.env.PHOIHOP_REPORT !== undefined)
    writeFileSync(process.env.PHOIHOP_REPORT, JSON.stringify(counts));
  return counts.failed === 0 ? 0 : 1;
}
