import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { planCommandSchema } from '../commands/plan-change.js';
import { roundCommandSchema } from '../round/commands/round-change.js';
import { exemplaryRound, prestigeRound } from '../round/examples/index.js';
import { createRoundFile, roundFileSchema } from '../round/model/round-file.js';
import { sampleRoundFile } from '../testing/round/round-builders.js';
import { samplePlanFile } from '../testing/builders.js';
import { planFileSchema } from './plan-file.js';

/** ajv-formats is CommonJS; its types describe another shape than Node's import gives. */
const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => void;

/** The part of JSON Schema 2020-12 that the published files use is the same as in draft 07. */
function published(name: string, schema: Parameters<typeof toJsonSchema>[0]): string {
  const generated = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
  return `${JSON.stringify({ title: name, ...generated }, null, 2)}\n`;
}

function validator(schema: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(schema) as object);
}

describe('the published JSON Schemas', () => {
  // `npx vitest run packages/plan -u` writes them anew after a change of the model.
  it('are those of the model', async () => {
    await expect(published('Plan file', planFileSchema)).toMatchFileSnapshot(
      '../../schemas/plan-file.schema.json',
    );
    await expect(published('Plan command', planCommandSchema)).toMatchFileSnapshot(
      '../../schemas/plan-command.schema.json',
    );
    await expect(published('Round', roundFileSchema)).toMatchFileSnapshot('../../schemas/round.schema.json');
    await expect(published('Round command', roundCommandSchema)).toMatchFileSnapshot(
      '../../schemas/round-command.schema.json',
    );
  });

  it('let a plan file pass in an independent validator, unknown fields included', () => {
    const validate = validator(published('Plan file', planFileSchema));
    expect(validate({ ...samplePlanFile(), future: 1 })).toBe(true);
  });

  it('find what is wrong in an independent validator', () => {
    const validate = validator(published('Plan file', planFileSchema));
    const file = samplePlanFile();
    expect(validate({ ...file, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...file, plan: { ...file.plan, date: '30/05/2023' } })).toBe(false);
    expect(validate({ ...file, plan: { ...file.plan, items: [{ id: 'a' }] } })).toBe(false);
    expect(
      validate({ ...file, entries: [{ id: 'e', item: 'a', period: '2023-H3', status: 'done', at: '' }] }),
    ).toBe(false);
  });

  it('let the example rounds pass, which are published as JSON beside them', async () => {
    const validate = validator(published('Round', roundFileSchema));
    for (const round of [prestigeRound, exemplaryRound]) {
      const file = createRoundFile(round);
      expect(validate(JSON.parse(JSON.stringify(file)))).toBe(true);
      await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot(
        `../../examples/${round.id}.json`,
      );
    }
  });

  it('find what is wrong with a round', () => {
    const validate = validator(published('Round', roundFileSchema));
    const file = sampleRoundFile();
    expect(validate({ ...file, later: 1 })).toBe(true);
    expect(validate({ ...file, round: { ...file.round, opens: '15/9/2026' } })).toBe(false);
    expect(validate({ ...file, nominations: [{ id: 'a' }] })).toBe(false);
    expect(validate({ ...file, personal: { records: { a: { values: { name: 'An' } } } } })).toBe(false);
  });
});
