// npm run test:hosts: the recipes of docs/embedding in PHP, Tomcat, WordPress and Angular. See README.md. Like test.mjs it runs before
// anything is installed.
import { parseArgs } from 'node:util';
import { hostParts } from './hosts/parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await runParts(hostParts, values);
