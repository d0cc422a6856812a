import fc from 'fast-check';
import { exemplaryRound, prestigeRound } from '../../round/examples/index.js';
import {
  createRoundFile,
  nextStates,
  type Consent,
  type Field,
  type FieldValue,
  type NominationState,
  type RoundFile,
  type Step,
} from '../../round/model/index.js';

/** A text that stands in a generated round file once, and whether the person has let everybody see it. */
export interface Token {
  text: string;
  published: boolean;
}

/** A generated round file, and everything personal that is in it. */
export interface TokenedRound {
  file: RoundFile;
  tokens: Token[];
}

/** A value of a field's kind that holds the given texts and nothing else of its own. */
function valueOf(field: Field, token: () => string, number: () => number): FieldValue {
  switch (field.kind) {
    case 'name':
      return { kind: 'name', text: token() };
    case 'birth':
      return { kind: 'birth', year: number() };
    case 'sex':
      return { kind: 'sex', sex: 'female' };
    case 'ethnic-group':
      return { kind: 'ethnic-group', name: token(), code: token(), table: '121/1979' };
    case 'place':
      return {
        kind: 'place',
        province: { code: token(), name: token() },
        commune: { code: token(), name: token() },
        since: '2025-07-01',
        address: token(),
      };
    case 'phone':
      return { kind: 'phone', number: token() };
    case 'identity-number':
      return { kind: 'identity-number', digits: token() };
    case 'text':
      return { kind: 'text', text: token() };
    case 'number':
      return { kind: 'number', number: number() };
    case 'day':
      return { kind: 'day', date: '2020-01-01' };
    case 'choice':
      return { kind: 'choice', choice: token(), words: token() };
    case 'criteria':
      return { kind: 'criteria', met: [{ criterion: token(), evidence: token(), papers: [token()] }] };
    case 'achievements':
      return { kind: 'achievements', years: [{ year: number(), text: token() }] };
    case 'honours':
      return { kind: 'honours', honours: [{ name: token(), year: number(), by: token() }] };
    case 'meeting':
      return {
        kind: 'meeting',
        date: '2026-09-06',
        place: token(),
        households: 71,
        present: 65,
        votes: number(),
      };
    case 'papers':
      return {
        kind: 'papers',
        files: [{ id: token(), paper: token(), name: token(), size: 1, type: 'image/png' }],
      };
    case 'nominator':
      return { kind: 'nominator', name: token(), position: token(), phone: token(), relation: 'behalf' };
  }
}

const states: readonly NominationState[] = [
  'submitted',
  'returned',
  'commune-checked',
  'decided',
  'refused',
  'removed',
];

const arbitraryNomination = fc.record({
  round: fc.nat(1),
  category: fc.nat(1),
  unit: fc.nat(7),
  path: fc.array(fc.nat(4), { maxLength: 4 }),
  given: fc.array(fc.constantFrom('yes', 'no', 'withdrawn', 'silent'), { minLength: 3, maxLength: 3 }),
  hidden: fc.boolean(),
});

/** Round files whose every personal text is one of a kind, so that it can be looked for byte by byte. */
export const arbitraryTokenedRound: fc.Arbitrary<TokenedRound> = fc
  .record({
    which: fc.nat(1),
    nominations: fc.array(arbitraryNomination, { maxLength: 8 }),
    publicStates: fc.subarray([...states]),
    publishes: fc.array(fc.array(fc.nat(20), { maxLength: 5 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ which, nominations, publicStates, publishes }) => {
    const example = which === 0 ? prestigeRound : exemplaryRound;
    const ids = Array.from(new Set(example.categories.flatMap(({ fields }) => fields.map(({ id }) => id))));
    const publications = publishes.map((fields, index) => ({
      id: `publish-${String(index)}`,
      text: '',
      publishes: true,
      fields: fields.map((field) => ids[field % ids.length] ?? 'name'),
    }));
    const purposes = [...example.notice.purposes.slice(0, 1), ...publications];
    const round = { ...example, publicStates, notice: { ...example.notice, purposes } };
    const file = createRoundFile(round);
    const tokens: Token[] = [];
    let count = 0;
    nominations.forEach((drawn, index) => {
      const category = round.categories[drawn.category % round.categories.length]!;
      const unit = round.units[drawn.unit % round.units.length]!;
      const steps: Step[] = [
        {
          to: 'submitted',
          at: `by-${String(index)}-start`,
          by: { id: `o${String(index)}`, name: `official-${String(index)}-x` },
        },
      ];
      for (const choice of drawn.path) {
        const from = steps.at(-1)!.to;
        const to = nextStates(from)[choice % nextStates(from).length]!;
        steps.push({ to, at: '2026-10-02T02:00:00.000Z', remark: `remark-${String(index)}` });
      }
      const state = steps.at(-1)!.to;
      const consents: Consent[] = purposes.flatMap(({ id }, place) => {
        const answer = drawn.given[place];
        if (answer === 'silent' || answer === undefined) return [];
        const consent: Consent = {
          purpose: id,
          given: answer !== 'no',
          textHash: '0'.repeat(64),
          at: '2026-10-02T02:00:00.000Z',
          by: 'nominee',
        };
        return [answer === 'withdrawn' ? { ...consent, withdrawn: '2026-11-01T00:00:00.000Z' } : consent];
      });
      const shown = new Set(
        publications.flatMap(({ id, fields }) =>
          consents.some(({ purpose, given, withdrawn }) => purpose === id && given && withdrawn === undefined)
            ? fields
            : [],
        ),
      );
      const values: Record<string, FieldValue> = {};
      for (const field of category.fields) {
        const published = shown.has(field.id) && publicStates.includes(state);
        const next = (): number => 700_000 + count++;
        const number = (): number => {
          const drawnNumber = next();
          tokens.push({ text: String(drawnNumber), published });
          return drawnNumber;
        };
        values[field.id] = valueOf(field, () => `tk${String(number())}`, number);
      }
      const record = `key-${String(index)}`;
      tokens.push(
        { text: record, published: false },
        { text: `nomination-${String(index)}`, published: false },
        { text: `remark-${String(index)}`, published: false },
        { text: `words-${String(index)}`, published: false },
        { text: `official-${String(index)}-x`, published: false },
        { text: `host-${String(index)}`, published: false },
      );
      file.nominations.push(
        Object.assign(
          { id: `nomination-${String(index)}`, category: category.id, unit: unit.id, record, steps },
          { host: `host-${String(index)}` },
        ),
      );
      file.personal.records[record] = { nomination: `nomination-${String(index)}`, values, consents };
      file.personal.remarks[`remark-${String(index)}`] = {
        nomination: `nomination-${String(index)}`,
        text: `words-${String(index)}`,
      };
    });
    return { file, tokens };
  });
