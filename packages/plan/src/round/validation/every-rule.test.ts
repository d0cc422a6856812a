import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attached, prestigeAnswers, sentAt } from '../../testing/round/round-answers.js';
import { prestigeRound } from '../examples/index.js';
import { fieldSchema } from '../model/field.js';
import type { Category, Field, FieldKind, FieldOf, Round } from '../model/index.js';
import { placeDirectory } from '../places/index.js';
import type { Answers } from './answers.js';
import { checkAnswers, type CheckOptions, type KnownNominations } from './check-answers.js';
import { errorCodes, warningCodes, type ErrorCode, type WarningCode } from './finding.js';
import { rules } from './rules/index.js';

type Code = ErrorCode | WarningCode;

/** What is other than in a nomination in which nothing is wrong. */
interface Case {
  /** Answers to the field that the row is about, by part; `''` is the field itself. */
  parts?: Answers;
  answers?: Answers;
  /** What is other in the field itself. */
  field?: Readonly<Record<string, unknown>>;
  options?: Partial<CheckOptions>;
  round?: Partial<Round>;
  category?: Partial<Category>;
}

const long = 'x'.repeat(20_001);
const criteria = prestigeRound.categories[0]?.criteria ?? [];
const common = { label: 'Câu hỏi', step: 'nominee' };

/** One field of each kind, called as its kind is. */
const fields: { readonly [Kind in FieldKind]: FieldOf<Kind> } = {
  name: { kind: 'name', id: 'name', ...common, required: true },
  birth: { kind: 'birth', id: 'birth', ...common, required: true, minAge: 18, maxAge: 100 },
  sex: { kind: 'sex', id: 'sex', ...common, required: true },
  'ethnic-group': { kind: 'ethnic-group', id: 'ethnic-group', ...common, required: true },
  place: { kind: 'place', id: 'place', ...common, required: true },
  phone: { kind: 'phone', id: 'phone', ...common },
  'identity-number': { kind: 'identity-number', id: 'identity-number', ...common },
  text: { kind: 'text', id: 'text', ...common, maxLength: 10 },
  number: { kind: 'number', id: 'number', ...common, min: 2, max: 1000 },
  day: { kind: 'day', id: 'day', ...common, notAfterToday: true },
  choice: {
    kind: 'choice',
    id: 'choice',
    ...common,
    other: 'other',
    choices: ['elder', 'other'].map((id) => ({ id, name: id })),
  },
  criteria: { kind: 'criteria', id: 'criteria', ...common, required: true, least: 5 },
  achievements: {
    kind: 'achievements',
    id: 'achievements',
    ...common,
    required: true,
    least: 1,
    maxYears: 2,
  },
  honours: { kind: 'honours', id: 'honours', ...common },
  meeting: {
    kind: 'meeting',
    id: 'meeting',
    ...common,
    required: true,
    attendance: { of: 2, per: 3 },
    majority: { of: 2, per: 3 },
  },
  papers: { kind: 'papers', id: 'papers', ...common, required: true },
  nominator: { kind: 'nominator', id: 'nominator', ...common, required: true },
};

const kinds = Object.keys(fields) as FieldKind[];
const isKind = (word: string): word is FieldKind => word in rules;

const sound: Answers = {
  ...prestigeAnswers(),
  'place.province': 'Hà Nội',
  'place.commune': 'Phường Ba Đình',
  'meeting.date': '06/09/2026',
  'meeting.households': '69',
  'meeting.present': '60',
  'meeting.votes': '46',
};

/** The field of a case; read as a round's own fields are. */
const fieldWith = (field: Field, changes: Case): Field =>
  v.parse(fieldSchema, { ...field, ...changes.field });

/** What is found in the nomination of a case: codes with the field that they are of. */
function codesIn(about: string, changes: Case): string[] {
  const [example] = prestigeRound.categories;
  if (!example) throw new RangeError('the example has no category');
  const category: Category = {
    ...example,
    criteria: criteria.map((each) => ({ ...each, required: each.id === 'tc-1' })),
    fields: kinds.map((kind) => (kind === about ? fieldWith(fields[kind], changes) : fields[kind])),
    ...changes.category,
  };
  const round: Round = { ...prestigeRound, categories: [category], ...changes.round };
  const own = Object.entries(changes.parts ?? {}).map(
    ([part, text]) => [part === '' ? about : `${about}.${part}`, text] as const,
  );
  const answers = { ...sound, ...Object.fromEntries(own), ...changes.answers };
  const options = { now: sentAt, files: [attached()], places: placeDirectory, ...changes.options };
  const { errors, warnings } = checkAnswers(round, answers, options);
  return [...errors, ...warnings].map(({ field, code }) => `${field}: ${code}`);
}

const of = (text: string): Case => ({ parts: { '': text } });
const part = (name: string, text: string): Case => ({ parts: { [name]: text } });
const vote = (households: string, present: string, votes: string): Case => ({
  parts: { households, present, votes },
});
const empty = (kind: FieldKind): Case => ({ ...of(''), field: { ...fields[kind], required: true } });
const file = (parts: Parameters<typeof attached>[0]): Case => ({ options: { files: [attached(parts)] } });
const files = (count: number): Case => ({
  options: { files: Array.from({ length: count }, (_, index) => attached({ id: String(index) })) },
});
const year = (row: number, text: string): Answers => ({
  [`${String(row)}.year`]: text,
  [`${String(row)}.text`]: 'Làm đường.',
});
const honour = (parts: Answers): Case => ({ parts: { '0.name': 'Giấy khen', ...parts } });
const known = (parts: Partial<KnownNominations>): Case => ({
  options: { known: { used: () => 0, alike: () => [], ...parts } },
});
const at = (now: string): Case => ({ options: { now: new Date(now) } });
const bytes = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));

const optional = criteria.map((each) => ({ ...each, required: false }));
const noneMet: Case = { parts: Object.fromEntries(criteria.map(({ id }) => [id, ''])) };

type Row = readonly [code: Code, wrong: readonly [Case, ...Case[]], right: readonly [Case, ...Case[]]];

const names = ['Y Moan Ênuôl', "H'Hen Niê", "K'Brểu", 'H’Linh', 'Đinh', 'Ka-Lâng', 'Lò Văn A.'];

/** Every rule with answers that it refuses or warns of, and answers next to them in which it finds nothing. */
const table: Readonly<Record<FieldKind, readonly Row[]>> = {
  name: [
    ['required', [of(''), of(' \u00a0 ')], [of('Thoong')]],
    ['too-long', [of('Vi '.repeat(40))], [of('V'.repeat(100))]],
    [
      'name-characters',
      [of('Vi Văn 2'), of("'"), of('-Vi'), of('a@xa.vn'), of('<b>')],
      [of('Thoong'), ...names.map(of), ...names.map((name) => of(name.normalize('NFD')))],
    ],
    ['name-legacy-encoding', [of('NguyÔn V¨n Hoµ')], [of('Nguyễn Văn Hòa'), of('Y Thoong Ênuôl')]],
  ],
  birth: [
    ['required', [of('')], [of('1958')]],
    ['birth-unread', [of('58'), of('9/1958'), of('năm ngoái')], [of('5/9/1958'), of('1958-09-05')]],
    ['no-such-day', [of('31/02/1958'), of('1958-02-31'), of('29/02/1959')], [of('29/02/1960')]],
    ['birth-ahead', [of('2027'), of('03/10/2026')], [{ ...of('02/10/2026'), field: { minAge: undefined } }]],
    ['birth-too-early', [of('1850')], [{ ...of('1910'), field: { maxAge: undefined } }]],
    ['age-below', [of('03/10/2008'), of('2010')], [of('02/10/2008'), of('2008')]],
    ['age-above', [of('1910')], [of('1926')]],
  ],
  sex: [
    ['required', [of('')], [of('female')]],
    ['not-a-choice', [of('nam')], [of('male')]],
  ],
  'ethnic-group': [
    ['required', [of('')], [of('Kinh')]],
    ['ethnic-group-unclear', [of('kho mu'), of('Mông')], [of('Khơ-mú'), of('khơ mú'), of('HMông')]],
    ['ethnic-group-unknown', [of('Sao Hỏa')], [of('Ê-đê'), of('Ê-đê'.normalize('NFD'))]],
    ['ethnic-group-shared-name', [of('Thổ')], [of('Tày')]],
  ],
  place: [
    ['required', [part('commune', ''), part('province', '')], [part('address', '')]],
    ['province-unknown', [part('province', 'Atlantis')], [part('province', 'ha noi')]],
    ['commune-unknown', [part('commune', 'Không Có')], [part('commune', 'ba đình')]],
    ['commune-unclear', [part('commune', 'Phú')], [part('commune', 'Phường Phú Thượng')]],
    ['commune-former', [part('commune', 'Phường Quán Thánh')], [part('commune', 'Phường Ba Đình')]],
    ['place-unchecked', [{ options: { places: undefined } }], [{ options: { places: placeDirectory } }]],
  ],
  phone: [
    ['required', [empty('phone')], [{ ...of('0912345678'), field: { required: true } }]],
    [
      'phone-unread',
      [of('12345'), of('0112345678'), of('091234567a'), of('09123456789')],
      [of(''), of('0912 345 678'), of('+84 912.345.678'), of('(0238) 384-1234')],
    ],
  ],
  'identity-number': [
    ['required', [empty('identity-number')], [{ ...of('040058000123'), field: { required: true } }]],
    ['identity-not-twelve-digits', [of('04005800012'), of('0400580001234')], [of('040 058 000 123'), of('')]],
    ['identity-sex-differs', [of('040158000123')], [of('040058000123')]],
    ['identity-birth-year-differs', [of('040059000123')], [of('040058000123')]],
    ['identity-birth-year-ahead', [of('040299000123')], [of('040058000123')]],
    ['identity-birthplace-unknown', [of('003058000123')], [of('001058000123')]],
  ],
  text: [
    ['required', [empty('text')], [{ ...of('Lớp 12'), field: { required: true } }]],
    [
      'too-long',
      [
        of('x'.repeat(11)),
        { ...of('x'.repeat(501)), field: { maxLength: undefined } },
        { ...of(long), field: { maxLength: undefined, lines: true } },
      ],
      [of('x'.repeat(10)), { ...of(long.slice(1)), field: { maxLength: undefined, lines: true } }],
    ],
  ],
  number: [
    ['required', [empty('number')], [{ ...of('2'), field: { required: true } }]],
    ['not-a-number', [of('ba'), of('1,2,3')], [of('12,5'), of('')]],
    ['too-small', [of('1')], [of('2')]],
    ['too-large', [of('1.001')], [of('1.000')]],
  ],
  day: [
    ['required', [empty('day')], [{ ...of('5/9/2019'), field: { required: true } }]],
    ['day-unread', [of('31/2/2020'), of('hôm qua')], [of('29/2/2020'), of('2020-02-29'), of('')]],
    [
      'day-ahead',
      [of('3/10/2026')],
      [of('2/10/2026'), { ...of('3/10/2026'), field: { notAfterToday: false } }],
    ],
  ],
  choice: [
    ['required', [empty('choice')], [{ ...of('elder'), field: { required: true } }]],
    ['not-a-choice', [of('king')], [of('elder'), of('')]],
    ['choice-words-missing', [of('other')], [{ parts: { '': 'other', words: 'Thợ rèn' } }]],
  ],
  criteria: [
    [
      'criterion-not-met',
      [part('tc-1', ''), part('tc-1', 'no')],
      [{ ...part('tc-2', ''), field: { least: 4 } }],
    ],
    [
      'evidence-missing',
      [part('tc-1.evidence', ' ')],
      [
        {
          ...part('tc-1.evidence', ''),
          options: { files: [attached(), attached({ id: 'f2', paper: 'evidence', criterion: 'tc-1' })] },
        },
      ],
    ],
    [
      'too-few-criteria',
      [part('tc-5', ''), { ...noneMet, field: { least: undefined }, category: { criteria: optional } }],
      [
        { ...part('tc-5', ''), field: { least: undefined } },
        { ...noneMet, field: { least: undefined, required: false }, category: { criteria: optional } },
      ],
    ],
  ],
  achievements: [
    ['required', [part('0.text', '')], [{}]],
    ['too-long', [part('0.text', 'x'.repeat(4001))], [part('0.text', 'x'.repeat(4000))]],
    ['year-unread', [part('0.year', 'năm ngoái'), part('0.year', '24')], [part('0.year', '2024')]],
    ['year-ahead', [part('0.year', '2027')], [part('0.year', '2026')]],
    ['year-twice', [{ parts: year(1, '2024') }], [{ parts: year(1, '2025') }]],
    ['too-few-years', [{ parts: { '0.year': '', '0.text': '' } }, { field: { least: 2 } }], [{}]],
    ['too-many-years', [{ parts: { ...year(1, '2025'), ...year(2, '2026') } }], [{ parts: year(1, '2025') }]],
  ],
  honours: [
    ['required', [{ parts: { '0.year': '2024' } }, empty('honours')], [honour({}), {}]],
    ['year-unread', [honour({ '0.year': '24' })], [honour({ '0.year': '' }), honour({ '0.year': '1999' })]],
    ['year-ahead', [honour({ '0.year': '2030' })], [honour({ '0.year': '2026', '0.by': 'UBND xã' })]],
  ],
  meeting: [
    ['required', [part('date', ''), part('votes', '')], [{ parts: { place: 'Nhà văn hóa bản' } }]],
    ['day-unread', [part('date', '31/9/2026')], [part('date', '30/9/2026')]],
    ['day-ahead', [part('date', '3/10/2026')], [part('date', '2/10/2026')]],
    [
      'count-unread',
      [part('households', 'bảy'), part('votes', '-7'), part('present', '1,5')],
      [vote('69', '60', '46')],
    ],
    ['no-households', [vote('0', '0', '0')], [vote('1', '1', '1')]],
    ['more-present-than-households', [vote('69', '70', '60')], [vote('69', '69', '60')]],
    ['more-votes-than-present', [vote('69', '60', '61')], [vote('69', '60', '60')]],
    ['attendance-below', [vote('69', '45', '45')], [vote('69', '46', '46')]],
    ['majority-below', [vote('69', '69', '45')], [vote('69', '69', '46')]],
  ],
  papers: [
    ['required', [{ options: { files: [] }, category: { papers: [] } }], [{}]],
    ['paper-missing', [{ options: { files: [] } }], [files(1)]],
    ['too-many-files', [files(6), files(30)], [files(5)]],
    ['file-empty', [file({ size: 0, head: new Uint8Array() })], [file({ size: 1 })]],
    ['file-too-large', [file({ size: 50 * 1024 * 1024 })], [file({ size: 10 * 1024 * 1024 })]],
    [
      'file-type',
      [file({ head: bytes('<!doctype html>') }), file({ head: bytes('GIF8') })],
      [
        file({ name: 'ảnh.jpg', head: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }),
        file({ head: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }),
      ],
    ],
    [
      'file-mixed',
      [file({ head: bytes('%PDF-1.7\n<html><script>') })],
      [file({ head: bytes('%PDF-1.7\n<?xpacket?>') })],
    ],
    [
      'file-name',
      [file({ name: '../../etc/passwd' }), file({ name: '\u202e' })],
      [file({ name: 'bien..ban.pdf' })],
    ],
    ['file-renamed', [file({ name: 'Biên bản.pdf'.normalize('NFD') })], [file({ name: 'Biên bản.pdf' })]],
    [
      'paper-unknown',
      [{ options: { files: [attached(), attached({ id: 'f2', paper: 'photo' })] } }],
      [{ options: { files: [attached(), attached({ id: 'f2', paper: 'evidence' })] } }],
    ],
  ],
  nominator: [
    ['required', [part('relation', ''), part('name', '')], [part('position', '')]],
    ['not-a-choice', [part('relation', 'friend')], [part('relation', 'self')]],
    ['too-long', [part('name', 'Vi '.repeat(40))], [part('name', 'V'.repeat(100))]],
    ['name-characters', [part('name', '007')], [part('name', "H'Mai Niê")]],
    ['phone-unread', [part('phone', '1')], [part('phone', '0912345678')]],
  ],
};

/** What is asked of a nomination as a whole, by the field that it is told at. */
const ofWhole: readonly (readonly [field: string, row: Row])[] = [
  ['', ['round-not-open', [at('2026-09-14T16:59:59Z')], [{}]]],
  ['', ['round-closed', [at('2026-12-15T17:00:00Z')], [at('2026-12-15T16:59:59Z')]]],
  ['', ['unit-unknown', [{ answers: { unit: 'nowhere' } }, { answers: { unit: '' } }], [{}]]],
  ['', ['category-unknown', [{ answers: { category: 'nothing' } }], [{}]]],
  ['', ['quota-used-up', [known({ used: () => 5 })], [known({ used: () => 4 })]]],
  ['name', ['likely-duplicate', [known({ alike: () => ['2026-0007'] })], [known({})]]],
  [
    'consent',
    [
      'consent-missing',
      [{ answers: { 'consent.assess': '' } }, { answers: { 'consent.assess': 'no' } }],
      [{ answers: { 'consent.publish': '' } }],
    ],
  ],
  [
    'consent',
    [
      'consent-by-missing',
      [{ answers: { 'consent.by': '' } }],
      [{ answers: { 'consent.by': 'signed-paper' } }],
    ],
  ],
];

const rows = [
  ...kinds.flatMap((kind) => table[kind].map((row) => [kind as string, row] as const)),
  ...ofWhole,
];

describe('every rule', () => {
  it('finds nothing in a nomination in which nothing is wrong', () => {
    expect(codesIn('', {})).toEqual([]);
  });

  it.each(rows.map(([field, [code, wrong, right]]) => ({ field, code, wrong, right })))(
    '$field: $code is found where it is so, and nothing where it is not',
    ({ field, code, wrong, right }) => {
      for (const each of wrong)
        expect(codesIn(field, each), JSON.stringify(each)).toContain(`${field}: ${code}`);
      for (const each of right) expect(codesIn(field, each), JSON.stringify(each)).toEqual([]);
    },
  );

  it('has a row for every code that there is', () => {
    const covered = new Set<string>(rows.map(([, [code]]) => code));
    expect([...errorCodes, ...warningCodes].filter((code) => !covered.has(code))).toEqual([]);
  });

  it('has a row for every code that the rule of its kind can give', () => {
    const named = codesNamed();
    expect(Array.from(named.keys()).sort()).toEqual(Object.keys(rules).sort());
    const missing = Array.from(named).flatMap(([kind, codes]) =>
      codes.filter((code) => !table[kind].some(([each]) => each === code)).map((code) => `${kind}: ${code}`),
    );
    expect(missing).toEqual([]);
  });
});

const source = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The codes that stand in the source of each rule; that of a field left empty may come of any. */
function codesNamed(): Map<FieldKind, Code[]> {
  const imports = source('rules/index.ts').matchAll(/from '\.\/([a-z-]+)\.js'/gu);
  const named = new Map<FieldKind, Code[]>();
  for (const [, name = ''] of imports) {
    const text = source(`rules/${name}.ts`);
    // What stands above the first rule of a module serves that one.
    const parts = text.split(/(?<=^export const \w+Rule: FieldRule<'[a-z-]+'> = \{$[\s\S]*?^\};$)/mu);
    for (const each of parts) {
      const [, kind = ''] = /FieldRule<'([a-z-]+)'> = /u.exec(each) ?? [];
      if (!isKind(kind)) continue;
      const words = kind === 'papers' ? each + source('files.ts') : each;
      const codes = [...errorCodes, ...warningCodes].filter((code) => words.includes(`'${code}'`));
      // Of criteria it is told how many are missing.
      const left: Code[] = kind === 'criteria' ? [] : ['required'];
      named.set(kind, Array.from(new Set([...left, ...codes])));
    }
  }
  return named;
}
