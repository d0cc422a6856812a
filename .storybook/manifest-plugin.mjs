import { analyze } from '../packages/tooling/src/manifest/analyze.mjs';
import { publicApi } from '../packages/tooling/src/manifest/public-api.mjs';
import { foldersOfElements } from '../packages/tooling/src/manifest/write-manifests.mjs';

const NAME = 'virtual:phoihop-manifest';

/** What the sources say of the elements, as `virtual:phoihop-manifest`: controls and API tables are made from it. */
export function manifestPlugin() {
  return {
    name: 'phoihop-manifest',
    /** @param {string} id */
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    /** @param {string} id */
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const folders = foldersOfElements();
      const all = analyze(folders);
      const modules = folders.flatMap((folder) => publicApi(all, folder).modules);
      return `export default ${JSON.stringify({ schemaVersion: '1.0.0', modules })};`;
    },
  };
}
