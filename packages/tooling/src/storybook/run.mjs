// Walks the built Storybook in the browser of CHROME_PATH and leaves its counts in the file PHOIHOP_REPORT.
// `node run.mjs word --update`: see test-storybook.mjs.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openStorybook } from './open-storybook.mjs';
import { comparePicture, fileOf, strayPictures } from './pictures.mjs';
import { readDoc } from './read-doc.mjs';
import { everyWay, Walk } from './walk.mjs';

/** What a newcomer sees first. */
const FIRST = '/docs/which-widget--docs';

/** One waits for stories most of the time: what they fetch, what they play, what must stand still for a picture. */
const WALKERS = 3;

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
const stories = storybook.stories.filter(({ id }) => id.includes(word));
/** @type {string[]} */
const made = [];
const visits = stories.flatMap((story) => everyWay.map((worn) => ({ story, worn }))).values();
/** Takes the next visit from those that all share, until there is none. */
async function walkOn() {
  const walk = await Walk.start(storybook);
  for (const { story, worn } of visits) {
    const { faults, picture } = await walk.visit(story, worn);
    const file = fileOf(story.id, worn);
    made.push(file);
    count(`${story.id}, ${worn.theme}, ${worn.language}`, [
      ...faults,
      ...comparePicture(file, picture, { update }),
    ]);
  }
}
await Promise.all(Array.from({ length: WALKERS }, walkOn));
const reader = await storybook.browser.newPage();
const docs = storybook.docs.filter(({ id }) => id.includes(word));
for (const { id } of docs) count(id, await readDoc(reader, storybook.address, id, storybook.ids));
if (word === '') {
  await reader.goto(storybook.address);
  await reader.waitForFunction("location.search.includes('path=')");
  const opened = new URL(reader.url()).searchParams.get('path') ?? '';
  count('Storybook opens with the choice of a widget', opened === FIRST ? [] : [`it opens with ${opened}`]);
}
if (word === '') for (const stray of strayPictures(made, { update })) count(stray, ['is of no story']);
console.log(`${stories.length} stories, ${docs.length} pages of the docs`);
await storybook.close();

const report = process.env.PHOIHOP_REPORT;
if (report !== undefined) writeFileSync(report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
