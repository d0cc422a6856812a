// npm test: everything that must hold, from a fresh clone. See README.md. Only built-in modules of Node are imported
// here and in what this imports, because it runs before anything is installed. `--story`: the story of a plan as well.
import { parseArgs } from 'node:util';
import { parts, storyParts } from './parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' }, story: { type: 'boolean' } } });
await runParts(values.story ? [...parts, ...storyParts] : parts, values);
