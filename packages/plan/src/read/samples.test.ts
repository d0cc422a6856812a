import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createPlanFile } from '../model/create.js';
import { parsePlanFile } from '../model/parse.js';
import { characters, charactersByLine } from './testing/characters.js';
import { ourDocuments } from './testing/our-documents.js';
import { readPlan } from './read-plan.js';

const SAMPLES = '../shared/samples/';

/** Real documents where they are; documents of our own writing, with the same hard cases, everywhere. */
const documents: { name: string; text: string }[] = [
  ...ourDocuments,
  ...(existsSync(SAMPLES)
    ? readdirSync(SAMPLES)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(SAMPLES + name, 'utf8') }))
    : []),
];

const schema = JSON.parse(readFileSync('packages/plan/schemas/plan-file.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

describe.each(documents)('reading $name', ({ text }) => {
  const read = readPlan(text);

  it('accounts for every line, once and in order', () => {
    const count = text.split('\n').length;
    expect(read.lines.map(({ line }) => line)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  it('loses and invents no character of the body', () => {
    const expected = charactersByLine(text, read);
    const items = [...read.plan.items, ...read.plan.appendices.flatMap((appendix) => appendix.items)];
    for (const item of items) {
      const table = item.table ? [...item.table.header, ...item.table.rows.flat()].join('') : '';
      expect(characters(`${item.label ?? ''}${item.text}${table}`)).toBe(expected.get(item.id));
    }
    expect(items.map(({ id }) => id).filter((id) => !expected.has(id))).toEqual([]);
    expect([...expected.keys()].filter((id) => !items.some((item) => item.id === id))).toEqual([]);
  });

  it('gives a plan file that holds to the published schema', () => {
    validate(createPlanFile(read.plan));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('gives a plan file that survives JSON', () => {
    const file = createPlanFile(read.plan);
    expect(parsePlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('gives the same again, and the same for the text decomposed', () => {
    expect(readPlan(text)).toEqual(read);
    expect(readPlan(text.normalize('NFD')).plan).toEqual(read.plan);
  });
});

describe.each(ourDocuments)('what $name says', ({ text, says }) => {
  it('is what was counted by hand', () => {
    const { plan } = readPlan(text);
    const labels = (label: RegExp): number =>
      plan.items.filter((item) => item.label !== null && label.test(item.label)).length;
    expect({
      kind: plan.kind,
      number: plan.number?.raw ?? null,
      date: plan.date ?? null,
      issuers: plan.issuers.length,
      sections: labels(/^[IVX]+\.$/u),
      points: labels(/^\d+\.$/u),
      subpoints: labels(/^\d+\.\d+\.?$/u),
      letters: labels(/^[a-zđ]\)$/u),
      dashes: labels(/^-$/u),
      recipients: plan.recipients.map((each) => each.text),
      signers: plan.signatories.map((each) => each.name ?? null),
      appendices: plan.appendices.length,
    }).toEqual(says);
  });
});

describe.runIf(existsSync(SAMPLES))('the plan of Trà Vinh', () => {
  it('has the outline, number, date and recipients that were counted by hand', () => {
    const { plan } = readPlan(readFileSync(`${SAMPLES}plan-tra-vinh-2023.txt`, 'utf8'));
    const labels = (label: RegExp): number =>
      plan.items.filter((item) => item.label !== null && label.test(item.label)).length;
    expect(labels(/^[IVX]+\.$/u)).toBe(4);
    expect(labels(/^\d+\.$/u)).toBe(17);
    expect(labels(/^\d+\.\d+\.?$/u)).toBe(9);
    expect(labels(/^-$/u)).toBe(5);
    expect(plan.recipients.length).toBe(13);
    expect(plan.number?.raw).toBe('32/KHPH-MTTQ-BDT');
    expect(plan.date).toBe('2023-05-30');
  });
});
