import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle } from '../harness/bundle.mjs';

/** @param {string | Uint8Array} code @returns {string} an address that can be imported */
const addressOf = (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

/** @type {typeof import('./function-page.js')} */
const { measureFunction } = await import(addressOf((await bundle('page/function-page.ts')).code));

const data = { text: 'I. MỤC ĐÍCH\n1. Yêu cầu', expected: { lines: 2, labels: 2 } };

/** An entry that counts its runs and answers as given. @param {string} answer */
const entry = (answer) =>
  addressOf(`
    export const createEntry = () => ({ prepare() { globalThis.benchRuns = 0; }, run() {
      globalThis.benchRuns++;
      return ${answer};
    } });`);

const runsMade = () => /** @type {{ benchRuns?: number }} */ (globalThis).benchRuns;

describe('measureFunction', () => {
  it('tells the first run from the later ones, of which there are as many as asked for', async () => {
    const found = await measureFunction(entry('{ lines: 2, labels: 2 }'), data, { runs: 5, milliseconds: 0 });
    assert.equal(runsMade(), 6);
    assert.ok(found.first >= 0);
    assert.ok(found.later >= 0);
  });

  it('goes on for as long as asked for', async () => {
    await measureFunction(entry('{ lines: 2, labels: 2 }'), data, { runs: 1, milliseconds: 5 });
    assert.ok((runsMade() ?? 0) > 2);
  });

  it('refuses an entry that has not done the work', async () => {
    await assert.rejects(
      measureFunction(entry('{ lines: 2, labels: 0 }'), data, { runs: 1, milliseconds: 0 }),
      /expected \{"lines":2,"labels":2\}, got \{"lines":2,"labels":0\}/u,
    );
  });
});
