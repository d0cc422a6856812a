import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMarkdown } from './report.mjs';

/**
 * Results of “ours” and a baseline “plain” over three rounds, each value given by a function of its round.
 * @param {Partial<import('./types.js').Results>} parts
 * @returns {import('./types.js').Results}
 */
function results(parts = {}) {
  const runners = [
    { name: 'plain', entry: 'plain' },
    { name: 'ours', entry: 'ours' },
    { name: 'ours ′', entry: 'ours' },
  ];
  const cases = parts.cases ?? [{ name: 'small', characters: 1_000 }];
  return {
    suite: 'example',
    title: 'Ours against plain',
    at: '2026-03-02T08:00:00.000Z',
    machine: {
      processor: 'Example 9000',
      cores: 2,
      memory: '8 GiB',
      system: 'linux x64',
      node: 'v20.19.0',
      browser: 'Chrome/150',
    },
    rounds: 3,
    seed: 1,
    throttles: [1],
    cases,
    baseline: 'plain',
    subject: 'ours',
    twin: 'ours ′',
    runners,
    measures: [{ key: 'ready', title: 'ready', unit: 'ms', digits: 1 }],
    sizes: { plain: { minified: 100, gzip: 50 }, ours: { minified: 900, gzip: 400 } },
    samples: [],
    ...parts,
  };
}

/**
 * @param {string} measure
 * @param {Record<string, number[]>} values of each runner, by round from 1
 * @param {string} name of the case
 */
const samples = (measure, values, name = 'small') =>
  Object.entries(values).flatMap(([runner, rounds]) =>
    rounds.map((value, index) => ({
      round: index + 1,
      throttle: 1,
      case: name,
      runner,
      values: { [measure]: value },
    })),
  );

describe('toMarkdown', () => {
  it('shows medians with quartiles, ratios of the same round, and the noise floor', () => {
    // The second round was slow for everybody: the values spread, the ratios do not.
    const markdown = toMarkdown(
      results({
        samples: samples('ready', { plain: [10, 100, 10], ours: [20, 200, 20], 'ours ′': [21, 210, 21] }),
      }),
    );
    const row =
      '| ready, ms | 10.0 (10.0–55.0) | 20.0 (20.0–110.0) | × 2.00 (2.00–2.00) | × 1.05 (1.05–1.05) |';
    assert.ok(markdown.includes('| measure | plain | ours | ours ÷ plain | noise: ours ′ ÷ ours |'));
    assert.ok(markdown.includes(row), markdown);
  });

  it('names the day, the class of machine, the rounds and the bytes', () => {
    const markdown = toMarkdown(
      results({ samples: samples('ready', { plain: [1], ours: [1], 'ours ′': [1] }) }),
    );
    assert.match(markdown, /Measured on 2026-03-02; interleaved rounds: 3 \(seed 1\);/u);
    assert.match(markdown, /Chrome\/150 on 2 cores of Example 9000, 8 GiB, linux x64/u);
    assert.ok(markdown.includes('| ours | 900 | 400 | × 8.00 |'));
  });

  it('claims no ratio where there was nothing to divide by', () => {
    const markdown = toMarkdown(
      results({ samples: samples('ready', { plain: [0, 0], ours: [60, 70], 'ours ′': [60, 70] }) }),
    );
    assert.ok(markdown.includes('| ready, ms | 0.0 (0.0–0.0) | 65.0 (62.5–67.5) | – | × 1.00 (1.00–1.00) |'));
  });

  it('shows whether the time per character grows with the text', () => {
    const markdown = toMarkdown(
      results({
        cases: [
          { name: 'small', characters: 1_000 },
          { name: 'large', characters: 100_000 },
        ],
        measures: [{ key: 'perCharacter', title: 'per character', unit: 'ns', digits: 1 }],
        samples: [
          ...samples('perCharacter', { plain: [2, 2], ours: [100, 100], 'ours ′': [100, 100] }, 'small'),
          ...samples('perCharacter', { plain: [2, 2], ours: [300, 300], 'ours ′': [300, 300] }, 'large'),
        ],
      }),
    );
    assert.ok(markdown.includes('| ours | 100.0 (100.0–100.0) | 300.0 (300.0–300.0) | × 3.00 (3.00–3.00) |'));
  });

  it('refuses results in which a measure is missing', () => {
    const broken = results({ samples: samples('other', { plain: [1], ours: [1], 'ours ′': [1] }) });
    assert.throws(() => toMarkdown(broken), /no measure “ready”/u);
  });
});
