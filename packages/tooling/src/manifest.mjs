// npm run manifest: what editors know of the elements, into `dist` of each package. See README.md.
import { writeManifests } from './manifest/write-manifests.mjs';

const folders = writeManifests();
console.log(`Manifests of ${folders.length} packages: ${folders.join(', ')}`);
