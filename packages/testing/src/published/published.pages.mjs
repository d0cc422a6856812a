import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ScriptTagHarness } from '../pages/script-tag.harness.mjs';
import { packagesIn } from './bundles.mjs';
import { ProjectHarness } from './project.harness.mjs';
import { bundlers, nodeProject, ways } from './projects.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');

/** @param {string} name @returns {{ private?: boolean, peerDependencies?: Record<string, string> }} */
const manifestOf = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));

/** The packages that npm has, by the name behind `@phoihop/`. */
const published = readdirSync(join(root, 'packages')).filter((name) => manifestOf(name).private !== true);

/** What entries for frameworks and for tests ask for, and npm does not install by itself. */
const optionalPeers = () => ({
  ...Object.assign({}, ...published.map((name) => manifestOf(name).peerDependencies ?? {})),
  // The newest that runs on the oldest Node of ours; its compiler reads what an application's build would link.
  '@angular/core': '^21.2.0',
  '@angular/compiler': '^21.2.0',
});

const lock = () => readFileSync(join(root, 'package-lock.json'), 'utf8');
const lockBefore = lock();

/** @type {ProjectHarness | undefined} */
let project;
afterEach(() => {
  project?.remove();
  assert.equal(lock(), lockBefore, 'a rehearsal leaves the lock file of this repository as it is');
});

describe('a Node project', () => {
  it('imports every entry of every package, and reads a text by the command', async () => {
    project = new ProjectHarness(nodeProject(published, optionalPeers()));
    await project.install();
    const { stdout, stderr } = await project.run('node', ['entries.js']);
    /** @type {[entry: string, told: string][]} */
    const entries = JSON.parse(stdout);
    assert.deepEqual(
      entries.filter(([, told]) => told !== 'ok'),
      [],
    );
    assert.ok(entries.length > published.length);
    assert.equal(stderr, '');
    const read = await project.run('phoihop-read', ['ke-hoach.txt']);
    assert.match(read.stdout, /^Kế hoạch phối hợp: /u);
  });
});

for (const [bundler, { files, build }] of Object.entries(bundlers)) {
  describe(`a project of ${bundler}`, () => {
    /** @type {ScriptTagHarness} */
    let portal;
    before(async () => {
      portal = await ScriptTagHarness.start({});
    });
    after(() => portal.stop());
    beforeEach(() => portal.reset());

    for (const way of /** @type {(keyof typeof ways)[]} */ (Object.keys(ways))) {
      it(`shows one widget and holds no code of the others: ${way}`, async () => {
        project = new ProjectHarness(files(way));
        await project.install();
        for (const [program = '', ...args] of build) await project.run(program, args);

        const held = [...packagesIn(project, 'dist')].filter((name) => name.startsWith('@phoihop/'));
        const widgets = published.filter((name) =>
          readdirSync(join(root, 'packages', name, 'src')).includes(`define-${name}.ts`),
        );
        assert.ok(widgets.length > 5);
        assert.deepEqual(
          widgets.filter((name) => held.includes(`@phoihop/${name}`)),
          ['recipient-list'],
        );

        const { folder } = project;
        portal.site.folders = { '/ung-dung/': join(folder, 'dist'), '/assets/': join(folder, 'dist/assets') };
        const page = bundler.startsWith('Vite') ? 'dist/index.html' : 'index.html';
        await portal.visit(project.read(page));
        await portal.shows('ph-recipient-list', 'UBND tỉnh');
        await portal.work('ph-recipient-list', 'textarea', 'Thử');
        await portal.page.keyboard.press('Tab');
        await portal.page.waitForFunction(() =>
          JSON.stringify(document.querySelector('ph-plan')).includes('Thử'),
        );
        assert.deepEqual(portal.errors, []);
        assert.deepEqual([...portal.hosts], [new URL(portal.site.origin).host]);
      });
    }
  });
}
