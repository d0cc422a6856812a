// npm run test:publish: publishing rehearsed on a registry of this machine. See README.md. Like test.mjs it runs
// before anything is installed.
import { publishParts } from './publish/parts.mjs';
import { runParts } from './run-parts.mjs';

await runParts(publishParts, {});
