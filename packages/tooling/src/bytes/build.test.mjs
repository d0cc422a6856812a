import { expect, it } from 'vitest';
import { buildEntries } from './build.mjs';

it('carries those icons of the kit alone that an entry shows', async () => {
  const chunks = await buildEntries({
    entry: "import { iconPlus, iconX } from '@phoihop/kit'; document.title = String([iconPlus, iconX]);",
  });
  const icons = [...chunks.values()]
    .flatMap(({ modules }) => Object.keys(modules))
    .flatMap((path) => /icons\/generated\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  expect(icons).toEqual(['plus', 'x']);
});
