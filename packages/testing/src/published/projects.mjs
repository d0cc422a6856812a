import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);
/** A plan, as it is published. */
const text = readFileSync(fileURLToPath(new URL('demo/public/ke-hoach-phoi-hop-2026.txt', root)), 'utf8');
const { version, devDependencies } = JSON.parse(
  readFileSync(fileURLToPath(new URL('package.json', root)), 'utf8'),
);

/** @param {readonly string[]} names of packages of ours */
const ours = (names) => Object.fromEntries(names.map((name) => [`@phoihop/${name}`, version]));

/** @param {Record<string, string>} dependencies @param {Record<string, string>} [tools] */
const manifest = (dependencies, tools = {}) =>
  JSON.stringify({ name: 'cong', private: true, type: 'module', dependencies, devDependencies: tools });

const page = (/** @type {string} */ script) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${script}</head>
<body><ph-plan src="/ke-hoach.json"><ph-recipient-list></ph-recipient-list></ph-plan></body></html>`;

/** How an application may ask for one widget: by its own package, or by the one that holds all. */
export const ways = {
  'its own package': {
    dependencies: ours(['kit', 'recipient-list']),
    code: `import '@phoihop/kit/define';
import '@phoihop/recipient-list/define';
`,
  },
  'the package of all': {
    dependencies: ours(['widgets']),
    code: `import { definePlan, defineRecipientList } from '@phoihop/widgets';
definePlan();
defineRecipientList();
`,
  },
};

/** @typedef {keyof typeof ways} Way */

/** What builds an application, as its own documentation begins. @type {Readonly<Record<string, { files: (way: Way) => Record<string, string>, build: readonly string[][] }>>} */
export const bundlers = {
  'Vite, with TypeScript': {
    files: (way) => ({
      'package.json': manifest(ways[way].dependencies, {
        vite: devDependencies.vite,
        typescript: devDependencies.typescript,
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'bundler',
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          strict: true,
          noEmit: true,
          types: [],
        },
        include: ['src'],
      }),
      'index.html': page('<script type="module" src="/src/main.ts"></script>'),
      'src/main.ts': `${ways[way].code}
const list = document.querySelector('ph-recipient-list');
list?.addEventListener('ph-change', (event) => { console.log(event.reason); });
// @ts-expect-error a list has no such property
export const mistake = list?.khongCo;
`,
    }),
    build: [['tsc'], ['vite', 'build', '--sourcemap']],
  },
  webpack: {
    files: (way) => ({
      'package.json': manifest(ways[way].dependencies, { webpack: '^5.112.2', 'webpack-cli': '^7.3.1' }),
      'webpack.config.js': `export default { mode: 'production', devtool: 'source-map', output: { filename: 'main.js', clean: true, publicPath: '/ung-dung/', trustedTypes: { policyName: 'phoihop' } }, performance: { hints: false } };
`,
      'src/index.js': ways[way].code,
      'index.html': page('<script defer src="/ung-dung/main.js"></script>'),
    }),
    build: [['webpack']],
  },
};

/**
 * A script of a server, or a build step: no browser is near.
 * @param {readonly string[]} names of all packages of ours
 * @param {Record<string, string>} peers what some of their entries are for, and do not bring
 */
export const nodeProject = (names, peers) => ({
  'package.json': manifest({ ...ours(names), ...peers }),
  'ke-hoach.txt': text,
  // Every entry of every package, as `exports` names them.
  'entries.js': `import { readFileSync } from 'node:fs';
const told = [];
for (const name of ${JSON.stringify(names)}) {
  const { exports } = JSON.parse(readFileSync(new URL(\`node_modules/@phoihop/\${name}/package.json\`, import.meta.url)));
  for (const [path, to] of Object.entries(exports)) {
    const file = typeof to === 'string' ? to : to.default;
    if (!file.endsWith('.js')) continue;
    const entry = \`@phoihop/\${name}\${path.slice(1)}\`;
    if (path === './angular') await import('@angular/compiler');
    try {
      await import(entry);
      told.push([entry, 'ok']);
    } catch (fault) {
      told.push([entry, String(fault)]);
    }
  }
}
console.log(JSON.stringify(told));
`,
});
