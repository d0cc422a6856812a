import { loadedModules, watchLoading } from '@phoihop/testing';
import { expect } from 'chai';

/** What edits a plan, by files that tell of it. */
const EDITING = [
  '/editing/editing.ts',
  '/surface/surface.ts',
  '/tools/tools.ts',
  '/document/src/copy/index.ts',
];

async function loaded(): Promise<string[]> {
  const paths = await loadedModules();
  return EDITING.filter((part) => paths.some((path) => path.endsWith(part)));
}

describe('a page that knows that a plan will be edited', () => {
  before(watchLoading);

  it('loads what edits it when it says so, before there is one', async () => {
    const { loadEditing } = await import('./index.js');
    expect(await loaded()).to.deep.equal([]);
    await loadEditing();
    expect(await loaded()).to.deep.equal(EDITING);
  });
});
