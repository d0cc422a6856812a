import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { problemsInNode } from './plain-node.mjs';

/** Resolutions that need CommonJS: the packages are ESM alone, which every tool since Node 12 understands. */
const notOurs = ['node10', 'node16-cjs'];

/** Files that every package brings, and files that none does. */
const expected = ['LICENSE', 'README.md', 'CHANGELOG.md'];
const unwanted = /\.tsbuildinfo$|\.(?:test|harness)\.|\.zip$/u;

/**
 * What is wrong with a package as npm would publish it: files that it should bring and does not, or the other way round;
 * files that `exports` name and the tarball lacks, types that no resolution finds, entries that need a page to be imported.
 * @param {string} folder that has been built
 * @returns {Promise<string[]>}
 */
export async function problemsOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: folder, strict: true, pack: 'npm' });
  const published = messages.map(
    (message) => formatMessage(message, manifest, { color: false }) ?? message.code,
  );
  return [...published, ...(await problemsOfTarball(folder)), ...problemsInNode(folder, manifest)];
}

/** @param {string} folder */
async function problemsOfTarball(folder) {
  const place = mkdtempSync(join(tmpdir(), 'phoihop-pack-'));
  try {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [{ filename, files }] = /** @type {[{ filename: string, files: { path: string }[] }]} */ (
      JSON.parse(packed)
    );
    const paths = files.map(({ path }) => path);
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(join(place, filename))));
    const result = await checkPackage(tarball, { excludeEntrypoints: [/\.css$/u] });
    return [
      ...expected.filter((path) => !paths.includes(path)).map((path) => `brings no ${path}`),
      ...paths.filter((path) => unwanted.test(path)).map((path) => `brings ${path}`),
      ...problemsOfTypes(result),
    ];
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** @param {import('@arethetypeswrong/core').CheckResult} result */
function problemsOfTypes(result) {
  if (!result.types) return ['brings no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && notOurs.includes(problem.resolutionKind)))
    .map((problem) => `types: ${JSON.stringify(problem)}`);
}
