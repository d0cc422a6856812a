// npm run test:engines: the widget tests in Firefox and WebKit, from a fresh clone. See README.md. Like test.mjs it
// runs before anything is installed.
import { parseArgs } from 'node:util';
import { engineParts } from './engines/parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' }, files: { type: 'string' } } });
await runParts(engineParts, values);
