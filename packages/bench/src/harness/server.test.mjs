import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { json, script, serve } from './server.mjs';

describe('serve', () => {
  /** @type {import('./server.mjs').Server} */
  let server;
  before(async () => {
    server = await serve(
      new Map([
        ['/entries/ours.js', script('export {};')],
        ['/data/0.json', json({ text: 'Kế hoạch' })],
      ]),
    );
  });
  after(() => server.close());

  it('serves the page, the modules and the data on loopback', async () => {
    assert.match(server.origin, /^http:\/\/127\.0\.0\.1:\d+$/u);
    assert.match(await (await fetch(`${server.origin}/`)).text(), /<main><\/main>/u);
    const module = await fetch(`${server.origin}/entries/ours.js`);
    assert.equal(module.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(module.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await (await fetch(`${server.origin}/data/0.json`)).json(), { text: 'Kế hoạch' });
  });

  it('has nothing else', async () => {
    assert.equal((await fetch(`${server.origin}/entries/other.js`)).status, 404);
  });
});
