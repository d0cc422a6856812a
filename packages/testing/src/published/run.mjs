// What npm gives to a portal: packages of the registry that the file PHOIHOP_NPMRC names, in fresh projects. Leaves its
// counts in the file PHOIHOP_REPORT. Started by `npm run test:publish`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from '../pages/count-tests.mjs';

const here = dirname(fileURLToPath(import.meta.url));
process.exit(await countTests([join(here, 'published.pages.mjs')]));
