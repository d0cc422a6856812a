// A group of messages that no list names cannot be given in a third language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';

const packages = join(repositoryRoot, 'packages');
const LISTS = ['src/message-groups.ts', 'src/messages/message-groups.ts', 'src/languages/message-groups.ts'];

/** Exported messages that are written as such; those composed of others come with these. */
const WRITTEN = /^export const (\w+): Messages<[^;]*?> = \{/gmu;

/** @param {string} name of a package */
function messagesOf(name) {
  const source = join(packages, name, 'src');
  const files = existsSync(source) ? readdirSync(source, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith('.messages.ts'))
    .flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(WRITTEN)])
    .map(([, exported]) => exported ?? '');
}

const all = readdirSync(packages)
  .map((name) => ({ name, messages: messagesOf(name) }))
  .filter(({ messages }) => messages.length > 0);

describe('the messages of each package', () => {
  it('are found', () => {
    expect(all.map(({ name }) => name)).toContain('plan-editor');
  });

  for (const { name, messages } of all)
    it(`of ${name} are all in its list`, () => {
      const list = LISTS.map((file) => join(packages, name, file)).find(existsSync);
      const listed = list === undefined ? '' : readFileSync(list, 'utf8');
      expect(messages.filter((each) => !new RegExp(`\\b${each}\\b`, 'u').test(listed))).toEqual([]);
    });

  it('are in the catalogue of all, for each package that it depends on', () => {
    const catalogue = readFileSync(join(packages, 'widgets/src/languages/message-groups.ts'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(packages, 'widgets/package.json'), 'utf8'));
    const missing = all
      .map(({ name }) => `@phoihop/${name}`)
      .filter((name) => name in dependencies && !catalogue.includes(`'${name}/messages'`));
    expect(missing).toEqual([]);
  });
});
