// Walks the built Storybook in the browser of CHROME_PATH and leaves its counts in the file PHOIHOP_REPORT.
// `node run.mjs word --update`: see test-storybook.mjs.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openStorybook } from './open-storybook.mjs';
import { comparePicture, fileOf, strayPictures } from './pictures.mjs';
import { everyWay, Walk } from './walk.mjs';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' } },
  allowPositionals: true,
});
const [word = ''] = positionals;
const update = values.update === true;

const counts = { passed: 0, failed: 0 };
/** @param {string} name @param {readonly string[]} faults */
function count(name, faults) {
  if (faults.length === 0) counts.passed++;
  else {
    counts.failed++;
    console.log(`✖ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  }
}

const storybook = await openStorybook();
const walk = await Walk.start(storybook);
const stories = storybook.stories.filter(({ id }) => id.includes(word));
/** @type {string[]} */
const made = [];
for (const story of stories)
  for (const worn of everyWay) {
    const { faults, picture } = await walk.visit(story, worn);
    const file = fileOf(story.id, worn);
    made.push(file);
    count(`${story.id}, ${worn.theme}, ${worn.language}`, [
      ...faults,
      ...comparePicture(file, picture, { update }),
    ]);
  }
if (word === '') for (const stray of strayPictures(made, { update })) count(stray, ['is of no story']);
console.log(`${stories.length} stories`);
await storybook.close();

const report = process.env.PHOIHOP_REPORT;
if (report !== undefined) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
