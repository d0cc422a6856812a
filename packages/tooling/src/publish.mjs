// npm run publish:packages: builds, checks and publishes the packages to the registry that npm is set to. What stands
// behind `--` goes to `npm publish`: `-- --tag=next`, `-- --dry-run`.
import { ensureInstalled } from './install.mjs';

if (!(await ensureInstalled())) process.exit(1);
// Imports packages, so it is loaded when they are there.
const { publishPackages } = await import('./publish/publish-packages.mjs');
process.exit(await publishPackages(process.argv.slice(2)));
