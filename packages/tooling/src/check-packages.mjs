// The packages as npm would publish them, once they are built. Leaves its counts in the file PHOIHOP_REPORT.
import { writeFileSync } from 'node:fs';
import { writeManifests } from './manifest/write-manifests.mjs';
import { problemsOf } from './publish/check-package.mjs';
import { publishedFolders } from './publish/published-packages.mjs';
import { repositoryRoot } from './repository.mjs';

writeManifests();
const folders = publishedFolders();
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
