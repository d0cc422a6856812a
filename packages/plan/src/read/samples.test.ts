import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createPlanFile } from '../model/create.js';
import { parsePlanFile } from '../model/parse.js';
import { characters, charactersByLine } from './testing/characters.js';
import { ourDocuments, textOf } from './testing/documents/index.js';
import { readPlan } from './read-plan.js';

const SAMPLES = '../shared/samples/';

/** Real documents where they are; documents of our own writing, with the same hard cases, everywhere. */
const documents: { name: string; text: string }[] = [
  ...ourDocuments.map((document) => ({ name: document.name, text: textOf(document) })),
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
    // The characters of an old encoding are others when they are taken apart.
    if (read.repairs.some(({ rule }) => rule === 'tcvn3')) return;
    expect(readPlan(text.normalize('NFD')).plan).toEqual(read.plan);
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

const SCORER = '../shared/scoring/score.mjs';

/** Shares that labelled real documents must reach. */
const LEAST = { lines: 1, text: 1, depth: 0.98, citations: 0.98, roles: 0.95, recipients: 1, signers: 1 };

describe.runIf(existsSync(SCORER))('the labelled samples', () => {
  it('reach what is asked for', () => {
    const args = [SCORER, '--module', 'packages/plan/dist/index.js'];
    console.log(execFileSync('node', args, { encoding: 'utf8' }));
    const { rows } = JSON.parse(execFileSync('node', [...args, '--json'], { encoding: 'utf8' })) as {
      rows: { id: string; figures: Record<string, number> }[];
    };
    expect(rows.length).toBeGreaterThan(0);
    for (const [measure, least] of Object.entries(LEAST)) {
      const below = rows.filter(({ figures }) => (figures[measure] ?? 0) < least);
      expect(below.map(({ id }) => `${id}: ${measure}`)).toEqual([]);
    }
  });
});
