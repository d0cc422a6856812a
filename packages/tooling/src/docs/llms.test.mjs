import { expect, it } from 'vitest';
import { llmsText } from './llms.mjs';

it('the index of the docs becomes a list of links under its headings', () => {
  const index = `# Name

[Tiếng Việt](vi/README.md)

What it is.

Read on.

## Begin

- [Start](start.md): in five minutes

## Which

<!-- npm run docs -- --write: widgets -->

| table |

<!-- end -->
`;
  expect(llmsText(index, [{ link: '[`<ph-a>`](a.md)', note: 'an a' }])).toBe(`# Name

> What it is.

## Begin

- [Start](start.md): in five minutes

## Which

- [\`<ph-a>\`](a.md): an a
`);
});
