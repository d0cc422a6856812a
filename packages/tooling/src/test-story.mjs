// npm run test:story: one plan from a pasted text to a province whose data are taken elsewhere, on the real server and in
// a real browser, by keyboard. See README.md. Like test.mjs it runs before anything is installed.
import { parseArgs } from 'node:util';
import { storyParts } from './parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await runParts(storyParts, values);
