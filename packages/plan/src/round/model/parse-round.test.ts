import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exemplaryRound, prestigeRound } from '../examples/index.js';
import { sampleRoundFile } from '../../testing/round/round-builders.js';
import { createRoundFile, parseRoundFile, type Round } from './index.js';

describe('parseRoundFile', () => {
  it('gives back what was written, as JSON', () => {
    for (const file of [sampleRoundFile(), createRoundFile(prestigeRound), createRoundFile(exemplaryRound)])
      expect(parseRoundFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('keeps fields that it does not know, at every depth', () => {
    const file = sampleRoundFile();
    const written = {
      ...file,
      later: 1,
      round: {
        ...file.round,
        colour: 'xanh',
        categories: file.round.categories.map((each) => ({
          ...each,
          fields: each.fields.map((field) => ({ ...field, icon: 'x' })),
        })),
      },
      nominations: file.nominations.map((each) => ({
        ...each,
        seen: true,
        steps: each.steps.map((step) => ({ ...step, seal: 1 })),
      })),
    };
    expect(parseRoundFile(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, value: written });
  });

  it('says which field is wrong, and which name leads nowhere', () => {
    const file = sampleRoundFile();
    expect(parseRoundFile({ ...file, round: { ...file.round, opens: '15/9/2026' } })).toEqual({
      ok: false,
      code: 'not-a-round',
      params: { path: 'round.opens' },
    });
    expect(parseRoundFile({ ...file, round: { ...file.round, units: [] } })).toMatchObject({
      ok: false,
      code: 'unknown-reference',
      params: { path: 'round.quotas.unit', id: 'ban-lim' },
    });
    expect(
      parseRoundFile({ ...file, nominations: [...file.nominations, file.nominations[0]] }),
    ).toMatchObject({
      ok: false,
      code: 'repeated-id',
      params: { id: 'a' },
    });
  });

  it('refuses a newer schema and JSON of another kind', () => {
    expect(parseRoundFile({ ...sampleRoundFile(), schemaVersion: 2 })).toEqual({
      ok: false,
      code: 'newer-schema',
      params: { found: 2, supported: 1 },
    });
    expect(parseRoundFile([])).toMatchObject({ ok: false, code: 'no-schema-version' });
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parseRoundFile(json)).toHaveProperty('ok');
        expect(parseRoundFile({ ...sampleRoundFile(), round: json })).toHaveProperty('ok');
      }),
    );
  });
});

describe('the type of a round', () => {
  it('does not let a misspelt field compile', () => {
    const round: Round = prestigeRound;
    // @ts-expect-error The field is `closes`; the line below fails to compile once this compiles.
    expect(round.closses).toBeUndefined();
    // @ts-expect-error Neither may a misspelt field be written.
    const unit: Round['units'][number] = { id: 'a', name: '', nmae: '' };
    expect(unit.id).toBe('a');
  });
});
