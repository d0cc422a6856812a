// npm run test:office: DOCX files opened by LibreOffice, measured as PDF and saved anew. See README.md. Like test.mjs
// it runs before anything is installed.
import { parseArgs } from 'node:util';
import { officeParts } from './office/parts.mjs';
import { runParts } from './run-parts.mjs';

const { values } = parseArgs({ options: { files: { type: 'string' } } });
await runParts(officeParts, values);
