// npm run test:storybook: the built Storybook, each story opened, played, asked by axe and compared with its picture. See
// CONTRIBUTING.md. `--files word` walks the stories whose id holds the word; `--update` keeps the pictures of now.
import { parseArgs } from 'node:util';
import { runParts } from './run-parts.mjs';
import { storybookParts } from './storybook/parts.mjs';

const { values } = parseArgs({ options: { files: { type: 'string' }, update: { type: 'boolean' } } });
await runParts(storybookParts({ update: values.update === true }), { files: values.files });
