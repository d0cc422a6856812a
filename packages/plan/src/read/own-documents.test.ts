import { afterAll, describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.js';
import { ourDocuments, textOf } from './testing/documents/index.js';
import { measures, scoreOf, scoreTable } from './testing/score.js';

const scores = ourDocuments.map((document) => ({
  name: document.name,
  score: scoreOf(document, readPlan(textOf(document))),
}));

afterAll(() => {
  console.log(`Reading of our own documents, in percent\n${scoreTable(scores)}`);
});

/** The least share of each measure over all documents. */
const LEAST: Record<(typeof measures)[number], number> = {
  lines: 1,
  kinds: 0.98,
  depth: 0.98,
  header: 1,
  citations: 0.98,
  roles: 0.95,
  targets: 0.95,
  times: 0.95,
  recipients: 1,
  signers: 1,
  notes: 1,
};

describe.each(scores)('reading our own $name', ({ score }) => {
  it.each(measures)('reaches what is asked for %s', (measure) => {
    const faults = score.faults.filter((fault) => fault.startsWith(`${measure} `));
    expect(score.shares[measure], faults.join('\n')).toBeGreaterThanOrEqual(LEAST[measure]);
  });
});
