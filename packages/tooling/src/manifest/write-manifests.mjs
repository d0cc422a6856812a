import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { repositoryRoot } from '../repository.mjs';
import { analyze } from './analyze.mjs';
import { angularDirectives, angularTypes } from './angular.mjs';
import {
  elementsOf,
  jsxTypes,
  reactComponents,
  reactTypes,
  solidTypes,
  svelteTypes,
  vueTypes,
} from './frameworks.mjs';
import { publicApi } from './public-api.mjs';

/** Folders of the packages that hold elements: those whose package.json names a manifest. */
export function foldersOfElements() {
  return readdirSync(join(repositoryRoot, 'packages'))
    .filter((name) => packageOf(`packages/${name}`).customElements !== undefined)
    .map((name) => `packages/${name}`);
}

/** @param {string} folder @returns {{ name: string, version: string, customElements?: string }} */
function packageOf(folder) {
  return JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'));
}

/**
 * Writes into `dist` of each package what editors read: the custom-elements manifest, and the data made from it for
 * VS Code (`vscode.html-custom-data.json`, `vscode.css-custom-data.json`) and JetBrains (`web-types.json`). Into that of
 * `@phoihop/widgets`, what the frameworks need of all of them.
 * @returns the folders
 */
export function writeManifests() {
  const folders = foldersOfElements();
  const all = analyze(folders);
  for (const folder of folders) {
    const dist = join(repositoryRoot, folder, 'dist');
    mkdirSync(dist, { recursive: true });
    for (const [file, json] of Object.entries(editorFiles(publicApi(all, folder), packageOf(folder))))
      writeFileSync(join(dist, file), `${JSON.stringify(json, null, 2)}\n`);
  }
  const elements = folders.flatMap((folder) => elementsOf(publicApi(all, folder), packageOf(folder).name));
  for (const [file, text] of Object.entries(frameworkFiles(elements)))
    writeFileSync(join(repositoryRoot, 'packages', 'widgets', 'dist', file), text);
  return folders;
}

/** @param {readonly import('./frameworks.mjs').Element[]} elements @returns {Record<string, string>} text by file name */
export function frameworkFiles(elements) {
  // What only brings types is a module without code, so that it can be imported.
  const nothing = 'export {};\n';
  return {
    'react.js': reactComponents(elements),
    'react.d.ts': reactTypes(elements),
    'angular.js': angularDirectives(elements),
    'angular.d.ts': angularTypes(elements),
    'jsx.js': nothing,
    'jsx.d.ts': jsxTypes(elements),
    'vue.js': nothing,
    'vue.d.ts': vueTypes(elements),
    'svelte.js': nothing,
    'svelte.d.ts': svelteTypes(elements),
    'solid.js': nothing,
    'solid.d.ts': solidTypes(elements),
  };
}

/**
 * @param {import('./public-api.mjs').Manifest} manifest
 * @param {{ name: string, version: string }} package_
 * @returns {Record<string, unknown>} JSON by file name
 */
export function editorFiles(manifest, { name, version }) {
  // The generators write into what they are given.
  const copy = () => structuredClone(manifest);
  return {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(copy(), {})),
    'vscode.css-custom-data.json': JSON.parse(getVsCodeCssCustomData(copy(), {})),
    // The generator names the package of the folder that it runs in.
    'web-types.json': { ...JSON.parse(getWebTypesData(copy(), {})), name, version },
  };
}
