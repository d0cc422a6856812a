import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hostPolicy } from '../host-policy.mjs';
import { ScriptTagHarness } from '../pages/script-tag.harness.mjs';
import { packagesIn } from '../published/bundles.mjs';
import { ProjectHarness } from '../published/project.harness.mjs';
import { Recipe } from '../recipes/recipe.mjs';
import { angularProject, componentsWith } from './angular-project.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const packed = mkdtempSync(join(tmpdir(), 'phoihop-packed-'));
const list = 'ph-recipient-list';
/** @type {ProjectHarness} */
let project;
/** @type {ScriptTagHarness} */
let portal;

/** The packages as npm would publish them, each in a file. @returns {Record<string, string>} where each is, by its name */
function pack() {
  execFileSync(process.execPath, [join(root, 'packages/tooling/src/manifest.mjs')], { stdio: 'pipe' });
  const folders = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).private !== true);
  const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${packed}`, ...folders];
  /** @type {{ name: string, filename: string }[]} */
  const files = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
  return Object.fromEntries(files.map(({ name, filename }) => [name, `file:${join(packed, filename)}`]));
}

before(async () => {
  const recipe = new Recipe('angular');
  project = new ProjectHarness(angularProject(recipe.file('recipients.component.ts'), pack()));
  await project.install();
  portal = await ScriptTagHarness.start({ '/ung-dung/': join(project.folder, 'dist') });
});
after(async () => {
  await portal?.stop();
  project?.remove();
  rmSync(packed, { recursive: true });
});

describe('the recipe for Angular', () => {
  it('shows a plan and saves what is changed, under a strict policy', async () => {
    await project.run('ng', ['build']);
    portal.site.policy = hostPolicy.replace(' phoihop ', ' phoihop angular ');
    await portal.visit(project.read('dist/index.html'));
    await portal.shows(list, 'UBND tỉnh');
    await portal.work(list, 'textarea', 'Thử');
    await portal.page.keyboard.press('Tab');
    await portal.page.waitForFunction(() => document.querySelector('output')?.textContent?.includes('Thử'));
    assert.deepEqual(portal.errors, []);
  });

  it('has asked for no code of widgets that no component imports', () => {
    const asked = new Set(portal.site.requests.map((address) => address.replace('/ung-dung/', '')));
    const held = packagesIn(project, 'dist', (file) => asked.has(file));
    assert.ok(held.has('@phoihop/recipient-list'));
    for (const other of ['plan-editor', 'responsibility-matrix', 'progress-chart', 'nomination-form'])
      assert.equal(held.has(`@phoihop/${other}`), false, other);
  });

  it('compiles what the elements have, and nothing else', async () => {
    const right = `<${list} readonly [for]="'ke-hoach'" (ph-change)="told($event.reason)" />`;
    const mistakes = {
      [`<${list} [plan]="plan" />`]: "Type '{ subject: string; }' is missing",
      [`<${list} [plam]="undefined" />`]: "Can't bind to 'plam'",
      '<ph-plan-editor />': "'ph-plan-editor' is not a known element",
      [`<${list} (ph-change)="told($event.reasons)" />`]: "Property 'reasons' does not exist",
    };
    project.write('src/tried.component.ts', componentsWith([right, ...Object.keys(mistakes)]));
    const told = await project.run('ngc', ['-p', 'tsconfig.json', '--noEmit']).then(
      () => '',
      (/** @type {Error} */ fault) => fault.message,
    );
    for (const words of Object.values(mistakes)) assert.ok(told.includes(words), told);
    assert.equal([...told.matchAll(/error.*TS|error.*NG/gu)].length, Object.keys(mistakes).length, told);
  });
});
