import puppeteer from 'puppeteer-core';
import { flagsHere } from '../../../tooling/src/browser/flags.mjs';
import { bundle } from './bundle.mjs';
import { drawn, measure } from './measure.mjs';
import { interleaved } from './rounds.mjs';
import { startServer } from './server.mjs';

const THROTTLING = [1, 4];
/** No frame waits for a screen: what is measured is work, not the remainder of a sixtieth of a second. */
const asFastAsItCan = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * @typedef {{ kind: Parameters<typeof bundle>[1], baseline: string, entries: string[], data: () => unknown }} Suite
 *   `entries`: folders of `src/entries`; `baseline`: the one that the others are set against
 */

/**
 * Runs one suite in a browser of its own, at each throttling.
 * @param {string} name
 * @param {Suite} suite
 * @param {{ browserPath: string, rounds: number }} options
 * @returns {Promise<import('./report.mjs').SettingResult[]>}
 */
export async function runSuite(name, suite, { browserPath, rounds: count }) {
  const browser = await puppeteer.launch({
    executablePath: browserPath,
    args: [...flagsHere(), ...(drawn.has(suite.kind) ? asFastAsItCan : [])],
    // At 4x a table with all its cells in the page scrolls for minutes.
    protocolTimeout: 900_000,
  });
  const server = await startServer();
  const version = await browser.version();
  const day = new Date().toISOString().slice(0, 10);
  /** @type {import('./report.mjs').SettingResult[]} */
  const results = [];
  try {
    // The baseline once more under another name: how far two runs of the same thing lie apart is the noise floor.
    const entries = [...suite.entries, suite.baseline].map((folder, at) => ({
      folder,
      name: at < suite.entries.length ? folder : `${folder} again`,
    }));
    const bundles = new Map();
    for (const folder of suite.entries) bundles.set(folder, await bundle(folder, suite.kind));
    const data = suite.data();
    for (const throttling of THROTTLING) {
      /** @type {Map<string, import('./measure.mjs').Measures[]>} */
      const rounds = new Map(entries.map(({ name: entry }) => [entry, []]));
      for (const order of interleaved(entries, count)) {
        for (const { folder, name: entry } of order) {
          server.serve(bundles.get(folder).scripts);
          rounds
            .get(entry)
            ?.push(await measure(browser, { url: server.url, kind: suite.kind, data, throttling }));
        }
      }
      results.push({
        suite: name,
        setting: `${throttling}x CPU throttling, ${count} rounds`,
        version,
        day,
        baseline: suite.baseline,
        entries: entries.map(({ folder, name: entry }) => ({
          entry,
          gzip: bundles.get(folder).gzip,
          rounds: rounds.get(entry) ?? [],
        })),
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}
