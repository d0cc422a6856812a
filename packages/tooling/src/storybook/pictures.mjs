import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { repositoryRoot } from '../repository.mjs';

const folder = join(repositoryRoot, 'stories', 'pictures');

/** A pixel may be off by so much (0 to 1), and so many of all: edges of letters differ from machine to machine. */
const HUE = 0.2;
const SHARE = 0.002;

/** @param {string} id of a story @param {import('./walk.mjs').Worn} worn */
export function fileOf(id, { theme, language }) {
  return `${id}.${theme}.${language}.png`;
}

/**
 * What differs between a story and its picture, as lines; the new picture is left beside it, as `….new.png`, which is not
 * kept by git.
 * @param {string} file
 * @param {Buffer} picture
 * @param {{ update: boolean }} options
 * @returns {string[]}
 */
export function comparePicture(file, picture, { update }) {
  const path = join(folder, file);
  const beside = path.replace(/\.png$/u, '.new.png');
  rmSync(beside, { force: true });
  const faults = existsSync(path)
    ? differences(readFileSync(path), picture)
    : ['there is no picture of it yet'];
  if (faults.length === 0) return [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(update ? path : beside, picture);
  return update ? [] : faults;
}

/** @param {Buffer} kept @param {Buffer} now */
export function differences(kept, now) {
  const [first, second] = [kept, now].map((bytes) => PNG.sync.read(bytes));
  if (!first || !second) return ['there is no picture'];
  if (first.width !== second.width || first.height !== second.height)
    return [`is ${second.width} × ${second.height} pixels, was ${first.width} × ${first.height}`];
  const different = pixelmatch(first.data, second.data, undefined, first.width, first.height, {
    threshold: HUE,
  });
  const share = different / (first.width * first.height);
  return share > SHARE ? [`${(share * 100).toFixed(2)} % of the picture is different`] : [];
}

/**
 * Pictures of stories that are no more.
 * @param {readonly string[]} made @param {{ update: boolean }} options
 */
export function strayPictures(made, { update }) {
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const stray = kept.filter((name) => !name.endsWith('.new.png') && !made.includes(name));
  if (!update) return stray;
  for (const name of stray) rmSync(join(folder, name));
  return [];
}
