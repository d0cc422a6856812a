import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { buildRelease } from './build-release.mjs';
import { compileHint } from './compile-hint.mjs';
import { integrityOf } from './integrity.mjs';

const LOADER_BYTES = 3000;

const text = (/** @type {Uint8Array | undefined} */ contents) => new TextDecoder().decode(contents);

describe('a release', () => {
  /** @type {import('./build-release.mjs').Files} */
  let files;
  /** @type {import('./build-release.mjs').Manifest} */
  let manifest;
  beforeAll(async () => {
    files = await buildRelease();
    manifest = JSON.parse(text(files.get('phoihop.json')));
  }, 60_000);

  it('is the same, byte for byte, when it is built again', async () => {
    const again = await buildRelease();
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, contents] of again)
      expect(integrityOf(contents), name).toBe(integrityOf(files.get(name) ?? ''));
  }, 60_000);

  it('says another version of itself when an upgrade is tried', async () => {
    const other = await buildRelease('9.9.9-thu');
    expect(JSON.parse(text(other.get('phoihop.json'))).version).toBe('9.9.9-thu');
    const saying = [...other].filter(
      ([name, contents]) => name.endsWith('.js') && text(contents).includes('9.9.9-thu'),
    );
    expect(saying.map(([name]) => name)).toEqual(
      expect.arrayContaining(['phoihop.js', 'phoihop.classic.js', expect.stringMatching(/^(?!phoihop)/u)]),
    );
  }, 60_000);

  it('names each file with its bytes and hash, and nothing else', () => {
    const listed = [...files.keys()]
      .filter((name) => name !== 'phoihop.json' && !name.endsWith('.zip'))
      .sort();
    expect(Object.keys(manifest.files)).toEqual(listed);
    for (const [name, { bytes, integrity, imports }] of Object.entries(manifest.files)) {
      const contents = files.get(name) ?? new Uint8Array();
      expect([bytes, integrity]).toEqual([contents.length, integrityOf(contents)]);
      for (const next of imports ?? []) expect(manifest.files).toHaveProperty([next]);
    }
  });

  it('holds every element of the library', () => {
    const widgets = readdirSync(join(repositoryRoot, 'packages')).filter((name) => {
      const sources = join(repositoryRoot, 'packages', name, 'src');
      return readdirSync(sources).includes(`define-${name}.ts`);
    });
    expect(Object.keys(manifest.entries)).toEqual(expect.arrayContaining(['plan', 'round', ...widgets]));
    expect(widgets).toContain('plan-editor');
  });

  it('holds the sheet of every brand kit', () => {
    const generated = join(repositoryRoot, 'packages', 'themes', 'src', 'generated');
    const seeds = readdirSync(join(repositoryRoot, 'packages', 'themes', 'kits'));
    const names = ['neutral', ...seeds.map((file) => file.replace('.json', ''))];
    expect(Object.keys(manifest.kits).sort()).toEqual(names.sort());
    for (const [name, file] of Object.entries(manifest.kits)) {
      const sheet = join(generated, name === 'neutral' ? '' : 'kits', `${name}.css`);
      expect(text(files.get(file))).toBe(readFileSync(sheet, 'utf8'));
      expect(manifest.files).toHaveProperty([file]);
    }
  });

  it.each(['phoihop.js', 'phoihop.classic.js'])('has a light loader: %s', (name) => {
    expect(gzipSync(files.get(name) ?? '', { level: 9 }).length).toBeLessThanOrEqual(LOADER_BYTES);
  });

  it('lets the browser compile beside the page what an element is drawn with, and no export', () => {
    const hinted = [...files].filter(([, contents]) => text(contents).startsWith(compileHint));
    const names = hinted.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(Object.values(manifest.entries)));
    expect(names).toContainEqual(expect.stringMatching(/^board-/u));
    expect(names.filter((name) => /xlsx|docx/u.test(name))).toEqual([]);
  });

  it('packs all of it for an intranet', () => {
    const zip = unzipSync(files.get(`phoihop-${manifest.version}.zip`) ?? new Uint8Array());
    expect(Object.keys(zip).sort()).toEqual(
      [...files.keys()]
        .filter((name) => !name.endsWith('.zip'))
        .map((name) => `phoihop/${name}`)
        .sort(),
    );
    expect(integrityOf(zip['phoihop/phoihop.js'] ?? '')).toBe(manifest.files['phoihop.js']?.integrity);
  });

  it('imports nothing from outside its folder', async () => {
    await init;
    for (const [name, contents] of files) {
      if (!name.endsWith('.js') || name.startsWith('phoihop')) continue;
      const names = parse(text(contents))[0].flatMap(({ d, n }) => (d === -2 ? [] : [n ?? 'not a name']));
      expect(
        names.filter((path) => !path.startsWith('./')),
        name,
      ).toEqual([]);
    }
  });
});

describe('the version', () => {
  const packages = readdirSync(join(repositoryRoot, 'packages')).filter((name) => name !== 'bench');
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(repositoryRoot, ...path), 'utf8');
  const { version } = JSON.parse(read('package.json'));

  it.each(packages)('is the one of the repository: %s', (name) => {
    const manifest = JSON.parse(read('packages', name, 'package.json'));
    expect(manifest.version ?? version).toBe(version);
    const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies };
    for (const [dependency, wanted] of Object.entries(dependencies))
      if (dependency.startsWith('@phoihop/')) expect([dependency, wanted]).toEqual([dependency, version]);
  });

  it('is what the elements say', () => {
    expect(read('packages', 'kit', 'src', 'element', 'version.ts')).toContain(`version = '${version}'`);
  });
});
