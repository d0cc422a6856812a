// npm run test:ime: a real input method, Debian's Unikey, types into the editor from outside the browser. See
// README.md. Like test.mjs it runs before anything is installed.
import { parseArgs } from 'node:util';
import { imeParts } from './ime/parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await runParts(imeParts, values);
