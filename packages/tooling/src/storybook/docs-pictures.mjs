// npm run pictures: the pictures of README and docs, made into docs/pictures: of each widget from its story, of the guide
// for officials from the demo. `-- --guide [word]` makes those of the guide alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { repositoryRoot } from '../repository.mjs';
import { guidePictures } from '../guide/pictures.mjs';
import { openStorybook } from './open-storybook.mjs';
import { Walk } from './walk.mjs';

const KITS = ['neutral', 'front', 'ethnic-affairs', 'womens-union', 'province'];
/** The page that all kits wear, and how wide a picture of it is, in CSS pixels. */
const WORN = 'theme-builder--kit';
const NARROW = 460;

/** The story that shows best what a widget is for. */
const BEST = [
  'plan-editor--plan',
  'plan-agreement--proposals',
  'responsibility-matrix--matrix',
  'progress-chart--in-progress',
  'report-composer--composed',
  'nomination-form--person-of-prestige',
  'honour-roster--roster',
  'recipient-list--recipients',
  'document-preview--joint',
  'saving-status--conflict',
];

/** Pictures of one height side by side. @param {readonly Buffer[]} pictures */
function beside(pictures) {
  const pages = pictures.map((bytes) => PNG.sync.read(bytes));
  const width = pages.reduce((sum, page) => sum + page.width, 0);
  const height = Math.max(...pages.map((page) => page.height));
  const all = new PNG({ width, height });
  let left = 0;
  for (const page of pages) {
    PNG.bitblt(page, all, 0, 0, page.width, page.height, left, 0);
    left += page.width;
  }
  return PNG.sync.write(all);
}

/** What is left empty at the end of a picture, in pixels. */
const MARGIN = 24;

/** A picture without the empty page below what it shows. @param {Buffer} bytes */
function withoutRest(bytes) {
  const { width, height, data } = PNG.sync.read(bytes);
  const row = (/** @type {number} */ top) => data.subarray(top * width * 4, (top + 1) * width * 4);
  const last = row(height - 1);
  let end = height;
  while (end > 0 && row(end - 1).equals(last)) end--;
  if (end + MARGIN >= height) return bytes;
  const cut = new PNG({ width, height: end + MARGIN });
  data.copy(cut.data, 0, 0, width * cut.height * 4);
  return PNG.sync.write(cut, { colorType: 2 });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { guide: { type: 'boolean', default: false } },
});
const browser = await ensureBrowser();
if (!browser.ok) throw new Error(browser.remedy);
process.env.CHROME_PATH = browser.path;
process.env.PHOIHOP_BROWSER_FLAGS = JSON.stringify(flagsHere());
const folder = join(repositoryRoot, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

for (const [name, picture] of await guidePictures(positionals[0]))
  writeFileSync(join(folder, `${name}.png`), withoutRest(picture));
if (values.guide) process.exit(0);

const storybook = await openStorybook();
const find = (/** @type {string} */ id) => {
  const story = storybook.stories.find((each) => each.id === id);
  if (!story) throw new RangeError(`there is no story ${id}`);
  return story;
};
const narrow = await Walk.start(storybook, { width: NARROW, height: 1120, highest: 1120, scale: 1 });
const kits = [];
for (const kit of KITS)
  kits.push((await narrow.visit(find(WORN), { theme: 'light', language: 'vi', kit })).picture);
kits.push((await narrow.visit(find(WORN), { theme: 'dark', language: 'vi' })).picture);
writeFileSync(join(folder, 'kits.png'), beside(kits));

const wide = await Walk.start(storybook, { width: 1280, height: 860, highest: 860, scale: 1 });
for (const id of BEST) {
  const [name] = id.split('--');
  const { picture } = await wide.visit(find(id), { theme: 'light', language: 'vi' });
  writeFileSync(join(folder, `${name}.png`), withoutRest(picture));
}
await storybook.close();
