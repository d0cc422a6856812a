import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository.mjs';

/** The folders of the packages that npm gets: those that are not private. @returns {string[]} */
export function publishedFolders() {
  return readdirSync(join(repositoryRoot, 'packages'))
    .map((name) => join(repositoryRoot, 'packages', name))
    .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).private !== true);
}
