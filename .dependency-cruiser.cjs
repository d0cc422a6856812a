// The package table of docs/architecture.md as rules. `npm run deps` checks them, and
// packages/tooling/src/dependency-rules.test.mjs shows on a scratch tree that each of them bites.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** What each package may import besides itself. A package that is not listed here is a widget. */
const mayImport = {
  vietnamese: [],
  themes: [],
  plan: ['vietnamese'],
  document: ['vietnamese', 'plan'],
  kit: ['vietnamese', 'plan', 'themes'],
  testing: ['vietnamese', 'themes', 'plan', 'kit'],
  tooling: [],
};
const floorsOfWidgets = ['vietnamese', 'themes', 'plan', 'kit'];
const notWidgets = [...Object.keys(mayImport), 'widgets', 'bench'];

/** Tests, what serves them, and stories are never published; `.mjs` files are build steps that run under Node. */
const unshipped = String.raw`(\.(test|harness|stories)\.ts|\.mjs|/src/testing/.*)$`;
const shippedSource = `^packages/(?!(?:testing|tooling|bench)/)[^/]+/src/`;
const anyWidget = `^packages/((?!(?:${notWidgets.join('|')})/)[^/]+)/`;

/** Name of the folder and package.json of each package. */
const manifests = fs
  .readdirSync('packages')
  .map((name) => ({ name, file: path.join('packages', name, 'package.json') }))
  .filter(({ file }) => fs.existsSync(file))
  .map(({ name, file }) => ({ name, manifest: JSON.parse(fs.readFileSync(file, 'utf8')) }));

/** The source files that the `exports` of the packages name, so that a new subpath needs no change here. */
const entryFiles = manifests.flatMap(({ name, manifest }) =>
  Object.values(manifest.exports ?? {})
    .map((entry) => (typeof entry === 'string' ? entry : entry.source))
    .filter((entry) => /\.[jt]s$/.test(entry ?? ''))
    .map((entry) => path.posix.join('packages', name, entry).replace(/[.*+]/g, '\\$&')),
);

/** What `npm run release` builds from, named by no package. */
entryFiles.push('packages/widgets/src/(entries|script)/');

const onlyDeclaredPackages = manifests.map(({ name, manifest }) => {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const own = declared
    .filter((key) => key.startsWith('@phoihop/'))
    .map((key) => key.slice('@phoihop/'.length));
  return {
    name: 'only-declared-packages',
    comment: 'Another package of this repository is used, but not listed in package.json.',
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: unshipped },
    to: { path: `^packages/(?!(?:${[name, ...own].join('|')})/)` },
  };
});

const packageTable = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `package-table-${name}`,
  comment: `${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other package'} only.`,
  severity: 'error',
  from: {
    path: `^packages/${name}/`,
    // What tests and harnesses share is in `testing`; kit and document run its suite too.
    ...(name === 'kit' || name === 'document' ? { pathNot: unshipped } : {}),
  },
  to: { path: `^packages/(?!(?:${[name, ...allowed].join('|')})/)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A circle is a defect, also one of types. What both need moves into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...packageTable,
    {
      name: 'package-table-kit-tests',
      comment: 'Tests and harnesses of kit and document may add the shared suite, nothing more.',
      severity: 'error',
      from: { path: `^packages/(kit|document)/.*${unshipped}` },
      to: { path: '^packages/(?!(?:$1|vietnamese|themes|plan|kit|testing)/)' },
    },
    {
      name: 'package-table-widget',
      comment:
        'A widget may import kit and the floors below, never another widget: what two need moves down.',
      severity: 'error',
      from: { path: anyWidget },
      to: { path: `^packages/(?!(?:$1|document|testing|${floorsOfWidgets.join('|')})/)` },
    },
    {
      name: 'document-only-when-used',
      comment:
        'document brings heavy libraries: widgets import it dynamically; only the preview does so statically.',
      severity: 'error',
      from: { path: anyWidget, pathNot: ['^packages/document-preview/', unshipped] },
      to: { path: '^packages/document/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'What serves tests is private: only tests, harnesses and stories may import it.',
      severity: 'error',
      from: { path: '^(packages|demo)/', pathNot: ['^packages/testing/', unshipped] },
      to: { path: '^packages/(testing|[^/]+/src/testing)/' },
    },
    {
      name: 'package-table-widgets',
      comment: 'The package with everything re-exports widgets and their floors, not the private packages.',
      severity: 'error',
      from: { path: '^packages/widgets/', pathNot: unshipped },
      to: { path: '^packages/(testing|tooling|bench)/' },
    },
    {
      name: 'server-without-widgets',
      comment:
        'The server of the demo may use plan and document; its tests save through the repositories of the kit.',
      severity: 'error',
      from: { path: '^demo/server/', pathNot: '^demo/server/src/saving/' },
      to: { path: '^packages/(?!(?:vietnamese|plan|document)/)' },
    },
    {
      name: 'nothing-imports-the-demo',
      comment: 'Packages know nothing of the demo and the stories.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(demo|stories)/' },
    },
    {
      name: 'only-by-package-name',
      comment: "Another package's files are reached through its name and its exports, never by path.",
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/(?!$1/)',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'only-by-package-name-outside',
      comment: 'The same for what stands beside the packages.',
      severity: 'error',
      from: { path: '^(demo|stories)/' },
      to: { path: '^packages/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'not-resolvable',
      comment: 'The file or export does not exist (a deep import past `exports` ends here too).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphan',
      comment: 'Neither imports nor is imported: use it or remove it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^packages/[^/]+/src/',
        pathNot: [unshipped, String.raw`\.d\.m?ts$`, ...entryFiles],
      },
      to: {},
    },
    {
      name: 'unreachable-source',
      comment: 'No export, test or harness leads to this file: use it or remove it.',
      severity: 'error',
      from: { path: [unshipped, '^(demo|stories)/', ...entryFiles] },
      to: {
        path: shippedSource,
        pathNot: [unshipped, String.raw`\.d\.m?ts$`, ...entryFiles],
        reachable: false,
      },
    },
    {
      name: 'only-declared-dependencies',
      comment: 'Shipped source imports what its own package.json lists under dependencies, nothing else.',
      severity: 'error',
      from: { path: shippedSource, pathNot: unshipped },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-bundled'] },
    },
    ...onlyDeclaredPackages,
    {
      name: 'no-node-in-the-browser',
      comment: 'Shipped source runs in browsers: no built-in module of Node.',
      severity: 'error',
      from: { path: shippedSource, pathNot: unshipped },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '^packages/bench/', '^packages/testing/frameworks/'] },
    tsPreCompilationDeps: true,
    // The nearest package.json first, then the root's: the tools of the root are known as development dependencies.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'module', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
