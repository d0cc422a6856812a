import { describe, expect, it } from 'vitest';
import { checkPage, nextAddresses } from './check-page.mjs';

const page = 'http://127.0.0.1:5173/';

/**
 * @param {Record<string, string | number>} files text, or the status of a failure, by path
 * @returns {(url: string) => Promise<Response>}
 */
const server = (files) => (url) => {
  const answer = files[new URL(url).pathname] ?? 404;
  return Promise.resolve(
    typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer, { status: 200 }),
  );
};

const demo = {
  '/': '<!doctype html><script type="module" src="/main.ts"></script><script src="https://elsewhere.vn/a.js"></script>',
  '/main.ts': 'import { a } from "/a.ts";\nimport("./later.ts");\nimport "https://elsewhere.vn/b.js";',
  '/a.ts': 'export * from "/main.ts";',
  '/later.ts': 'export {};',
};

describe('nextAddresses', () => {
  it('finds the scripts of a page and the imports of a module, on this server only', () => {
    expect(nextAddresses(demo['/'], page)).toEqual([`${page}main.ts`]);
    expect(nextAddresses(demo['/main.ts'], `${page}main.ts`)).toEqual([`${page}a.ts`, `${page}later.ts`]);
  });
});

describe('checkPage', () => {
  it('follows every import once, circles too', async () => {
    expect(await checkPage(page, { load: server(demo) })).toEqual({ loaded: 4, problems: [] });
  });

  it('tells a module that does not compile, however deep it lies', async () => {
    const { problems } = await checkPage(page, { load: server({ ...demo, '/later.ts': 500 }) });
    expect(problems).toEqual([expect.stringContaining('/later.ts: 500')]);
  });

  it('tells a page that is missing or empty', async () => {
    expect((await checkPage(page, { load: server({}) })).problems).toEqual([expect.stringContaining('404')]);
    const empty = await checkPage(page, { load: server({ '/': '<!doctype html><title>Index</title>' }) });
    expect(empty.problems).toEqual([expect.stringContaining('no script')]);
  });

  it('begins anew when the server asks for it, but not for ever', async () => {
    let asked = 0;
    const once = (url) =>
      server({ ...demo, ...(url.endsWith('a.ts') && asked++ === 0 ? { '/a.ts': 504 } : {}) })(url);
    expect((await checkPage(page, { load: once })).problems).toEqual([]);
    const always = await checkPage(page, { load: server({ ...demo, '/a.ts': 504 }) });
    expect(always.problems).toEqual([expect.stringContaining('/a.ts: 504')]);
  });
});
