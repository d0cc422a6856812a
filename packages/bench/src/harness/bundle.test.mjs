import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

describe('bundle', () => {
  it('makes one minified module of an entry and all that it imports from our sources', async () => {
    const { code, size } = await bundle('entries/read-plan/page.ts');
    const text = new TextDecoder().decode(code);
    assert.match(text, /export\s*\{[^}]*createEntry/u);
    assert.doesNotMatch(text, /\bimport\b[^(]*from/u);
    assert.doesNotMatch(text, /@phoihop\//u);
    assert.equal(size.minified, code.length);
    assert.equal(size.gzip, gzipSync(gunzipSync(gzipSync(code)), { level: 9 }).length);
    assert.ok(size.gzip < size.minified);
  });
});
