import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePlanFile } from '../testing/builders.js';
import { migrate, type Migration } from './migrations.js';
import { parseJson, parsePlanFile } from './parse.js';
import type { Plan } from './plan.js';

describe('parsePlanFile', () => {
  it('gives back what was written, as JSON', () => {
    const file = samplePlanFile();
    expect(parsePlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('keeps fields that it does not know, at every depth', () => {
    const file = samplePlanFile();
    const written = {
      ...file,
      future: { a: 1 },
      plan: { ...file.plan, colour: 'xanh', items: file.plan.items.map((item) => ({ ...item, seen: true })) },
    };
    expect(parsePlanFile(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, value: written });
  });

  it('says which field is wrong', () => {
    const file = samplePlanFile();
    const written = { ...file, plan: { ...file.plan, items: [{ ...file.plan.items[0], level: 'một' }] } };
    expect(parsePlanFile(written)).toEqual({
      ok: false,
      code: 'not-a-plan',
      params: { path: 'plan.items.0.level' },
    });
  });

  it('refuses a newer schema, JSON of another kind and ids that repeat', () => {
    const file = samplePlanFile();
    expect(parsePlanFile({ ...file, schemaVersion: 7 })).toEqual({
      ok: false,
      code: 'newer-schema',
      params: { found: 7, supported: 1 },
    });
    for (const json of [null, 1, 'text', [], {}, { schemaVersion: 'x' }]) {
      expect(parsePlanFile(json)).toMatchObject({ ok: false, code: 'no-schema-version' });
    }
    const twice = {
      ...file,
      plan: { ...file.plan, recipients: [...file.plan.recipients, file.plan.recipients[0]] },
    };
    expect(parsePlanFile(twice)).toMatchObject({ ok: false, code: 'repeated-id', params: { id: 'ubtw' } });
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parsePlanFile(json)).toHaveProperty('ok');
        expect(parsePlanFile({ ...samplePlanFile(), plan: json })).toHaveProperty('ok');
      }),
    );
  });
});

describe('parseJson', () => {
  it('refuses what is not JSON', () => {
    expect(parseJson('<html>')).toMatchObject({ ok: false, code: 'not-json' });
    expect(parseJson('{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });
});

describe('the type of a plan', () => {
  it('does not let a misspelt field compile', () => {
    const plan: Plan = samplePlanFile().plan;
    // @ts-expect-error The field is `title`; the line below fails to compile once this compiles.
    expect(plan.tilte).toBeUndefined();
    // @ts-expect-error Neither may a misspelt field be written.
    const item: Plan['items'][number] = { id: 'a', level: 1, label: null, text: '', lable: '1.' };
    expect(item.id).toBe('a');
  });
});

describe('migrate', () => {
  const addSubject: Migration = (document) => ({ ...document, subject: '' });
  const renameTitle: Migration = ({ name, ...document }) => ({ ...document, title: name });

  it('takes a document through every step up to today', () => {
    expect(migrate({ schemaVersion: 1, name: 'Kế hoạch' }, [addSubject, renameTitle])).toEqual({
      ok: true,
      value: { schemaVersion: 3, title: 'Kế hoạch', subject: '' },
    });
    expect(migrate({ schemaVersion: 2, name: 'Kế hoạch' }, [addSubject, renameTitle])).toEqual({
      ok: true,
      value: { schemaVersion: 3, title: 'Kế hoạch' },
    });
  });

  it('leaves a document of today as it is and the one given untouched', () => {
    const document = { schemaVersion: 2, name: 'a' };
    expect(migrate(document, [addSubject])).toEqual({ ok: true, value: document });
    migrate(document, [addSubject, renameTitle]);
    expect(document).toEqual({ schemaVersion: 2, name: 'a' });
  });
});
