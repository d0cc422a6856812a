// The packages as npm would publish them, once they are built. Leaves its counts in the file PHOIHOP_REPORT.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifests } from './manifest/write-manifests.mjs';
import { problemsOf } from './publish/check-package.mjs';
import { repositoryRoot } from './repository.mjs';

writeManifests();
const folders = readdirSync(join(repositoryRoot, 'packages'))
  .map((name) => join(repositoryRoot, 'packages', name))
  .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).private !== true);
let failed = 0;
for (const folder of folders) {
  const problems = await problemsOf(folder);
  if (problems.length > 0) failed += 1;
  for (const problem of problems) console.log(`${folder.slice(repositoryRoot.length + 1)}: ${problem}`);
}
const passed = folders.length - failed;
console.log(`${passed} of ${folders.length} packages could be published.`);
if (process.env.PHOIHOP_REPORT !== undefined)
  writeFileSync(process.env.PHOIHOP_REPORT, JSON.stringify({ passed, failed, skipped: [], notRun: [] }));
process.exit(failed === 0 ? 0 : 1);
