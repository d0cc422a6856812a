// npm run test:server: the tests of the reference back end on a real PostgreSQL, which it starts. See README.md. Like
// test.mjs it runs before anything is installed.
import { parseArgs } from 'node:util';
import { runParts } from './run-parts.mjs';
import { serverParts } from './server/parts.mjs';

const { values } = parseArgs({ options: { files: { type: 'string' }, only: { type: 'string' } } });
await runParts(serverParts, values);
