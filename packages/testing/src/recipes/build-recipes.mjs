import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { Recipe } from './recipe.mjs';

const here = resolve(fileURLToPath(import.meta.url), '..');

/** What stands around a recipe's component: it is given a plan, and what it saves is noted in the page. */
const around = /** @type {const} */ ({
  react: {
    file: 'trang.jsx',
    code: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Recipients } from './react/trang.jsx';
export const mount = (place, plan, save) => createRoot(place).render(createElement(Recipients, { plan, save }));`,
  },
  vue: {
    file: 'trang.vue',
    code: `import { createApp, h } from 'vue';
import Recipients from './vue/trang.vue';
export const mount = (place, plan, save) => createApp({ render: () => h(Recipients, { plan, onSave: save }) }).mount(place);`,
  },
  svelte: {
    file: 'trang.svelte',
    code: `import { mount as mountSvelte } from 'svelte';
import Recipients from './svelte/trang.svelte';
export const mount = (place, plan, save) => mountSvelte(Recipients, { target: place, props: { plan, save } });`,
  },
});

export const frameworks = /** @type {('react' | 'vue' | 'svelte')[]} */ (Object.keys(around));

/** @param {string} code */
function compileVue(code) {
  const { descriptor } = parse(code);
  return compileScript(descriptor, {
    id: 'trang',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ph-') } },
  }).content;
}

/** Builds the components of the recipes from the built packages, as an application's own build would. @param {string} outDir */
export async function buildRecipes(outDir) {
  /** The files of the recipes, as if they lay in folders beside this one. @type {Map<string, string>} */
  const files = new Map();
  for (const name of frameworks) {
    files.set(join(here, name, around[name].file), new Recipe(name).file(around[name].file));
    files.set(
      join(here, `${name}.mjs`),
      `${around[name].code}
const plan = await (await fetch('/demo/ke-hoach-phoi-hop-2026.json')).json();
mount(document.getElementById('ung-dung'), plan, (saved) => { document.querySelector('output').textContent = JSON.stringify(saved); });`,
    );
  }
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'recipes',
        enforce: 'pre',
        resolveId: (id, importer) =>
          [id, resolve(importer ?? here, '..', id)].find((path) => files.has(path)),
        load: (id) => files.get(id),
        transform: (code, id) =>
          id.endsWith('.vue')
            ? { code: compileVue(code), map: null }
            : id.endsWith('.svelte')
              ? { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null }
              : undefined,
      },
    ],
    build: {
      outDir,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(frameworks.map((name) => [name, join(here, `${name}.mjs`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
