import { describe, expect, it } from 'vitest';
import { attached, checked, collectiveAnswers, found, sentAt } from '../../testing/round/round-answers.js';
import { exemplaryRound, prestigeRound } from '../examples/index.js';
import type { Round } from '../model/index.js';
import type { Answers } from './answers.js';
import { checkNomination } from './check-nomination.js';

const minutes = attached();

describe('a whole nomination', () => {
  it('has nothing wrong with it, and becomes a record', () => {
    const { errors, warnings, record, unit, category } = checked({});
    expect([errors, warnings]).toEqual([[], []]);
    expect([unit, category]).toEqual(['ta-lun', 'prestige']);
    expect(record?.values['ethnic-group']).toEqual({
      kind: 'ethnic-group',
      name: 'Thái',
      code: '03',
      table: '121/1979',
    });
    expect(record?.values['village-meeting']).toMatchObject({
      date: '2026-09-06',
      households: 71,
      votes: 62,
    });
    expect(record?.values.papers).toMatchObject({
      files: [{ name: 'bien-ban.pdf', type: 'application/pdf' }],
    });
  });

  it('of a collective is checked by the same rules', () => {
    const answers = collectiveAnswers();
    const options = { now: sentAt, files: [attached({ paper: 'report' })] };
    const { errors, record } = checkNomination(exemplaryRound, answers, options);
    expect(errors).toEqual([]);
    expect(record?.values.members).toEqual({ kind: 'number', number: 1200 });
    expect(record?.values.founded).toEqual({ kind: 'day', date: '2019-09-05' });
    const wrong = { ...answers, members: 'ba', founded: '5/9/2029' };
    expect(checkNomination(exemplaryRound, wrong, options).errors.map(({ code }) => code)).toEqual([
      'not-a-number',
      'day-ahead',
    ]);
    const few = { ...answers, members: '1', founded: '31/2/2020' };
    expect(checkNomination(exemplaryRound, few, options).errors.map(({ code }) => code)).toEqual([
      'too-small',
      'day-unread',
    ]);
    const many = { ...answers, members: '100.001', collective: 'x'.repeat(201) };
    expect(checkNomination(exemplaryRound, many, options).errors.map(({ code }) => code)).toEqual([
      'too-long',
      'too-large',
    ]);
  });
});

describe('criteria', () => {
  it('must be met, each with evidence in words or as a file', () => {
    expect(found({ 'criteria.tc-3': '' })).toEqual(['criteria.tc-3: criterion-not-met']);
    expect(found({ 'criteria.tc-3.evidence': '' })).toEqual(['criteria.tc-3.evidence: evidence-missing']);
    const photo = attached({ id: 'f2', paper: 'evidence', criterion: 'tc-3', name: 'ảnh.pdf' });
    const { errors, record } = checked({ 'criteria.tc-3.evidence': '' }, { files: [minutes, photo] });
    expect(errors).toEqual([]);
    expect(record?.values.criteria).toMatchObject({
      met: expect.arrayContaining([expect.objectContaining({ papers: ['f2'] })]) as unknown,
    });
  });

  it('that need not be met all are counted', () => {
    const categories = prestigeRound.categories.map((category) => ({
      ...category,
      criteria: category.criteria.map((each) => ({ ...each, required: false })),
    }));
    const round = { ...prestigeRound, categories };
    expect(found({ 'criteria.tc-5': '' }, {}, round)).toEqual(['criteria: too-few-criteria']);
  });
});

describe('achievements and honours', () => {
  it.each<[Answers, string[]]>([
    [{ 'achievements.0.year': '', 'achievements.0.text': '' }, ['achievements: too-few-years']],
    [{ 'achievements.0.year': 'năm ngoái' }, ['achievements.0.year: year-unread']],
    [{ 'achievements.0.year': '2027' }, ['achievements.0.year: year-ahead']],
    [{ 'achievements.0.text': '' }, ['achievements.0.text: required']],
    [{ 'achievements.0.text': 'x'.repeat(4001) }, ['achievements.0.text: too-long']],
    [{ 'achievements.1.year': '2024', 'achievements.1.text': 'x' }, ['achievements.1.year: year-twice']],
    [
      Object.fromEntries(
        Array.from({ length: 11 }, (_, index) => [
          [`achievements.${String(index)}.year`, String(2010 + index)],
          [`achievements.${String(index)}.text`, 'x'],
        ]).flat() as [string, string][],
      ),
      ['achievements: too-many-years'],
    ],
    [{ 'honours.0.name': 'Giấy khen', 'honours.0.year': '2024', 'honours.0.by': 'UBND xã' }, []],
    [{ 'honours.0.name': 'Giấy khen' }, []],
    [{ 'honours.0.year': '2024' }, ['honours.0.name: required']],
    [{ 'honours.0.name': 'Giấy khen', 'honours.0.year': '24' }, ['honours.0.year: year-unread']],
    [{ 'honours.0.name': 'Giấy khen', 'honours.0.year': '2030' }, ['honours.0.year: year-ahead']],
  ])('%#: %j', (changes, findings) => {
    expect(found(changes)).toEqual(findings);
  });

  it('are kept in the order of years, whatever the order of rows', () => {
    const { record } = checked({ 'achievements.7.year': '2020', 'achievements.7.text': 'Trước' });
    expect(record?.values.achievements).toMatchObject({ years: [{ year: 2020 }, { year: 2024 }] });
  });
});

describe('village meetings', () => {
  const vote = (households: string, present: string, votes: string): Answers => ({
    'village-meeting.households': households,
    'village-meeting.present': present,
    'village-meeting.votes': votes,
  });

  it.each<[Answers, string[]]>([
    [vote('69', '69', '46'), []],
    [vote('69', '69', '45'), ['village-meeting.votes: majority-below']],
    [vote('69', '46', '46'), []],
    [
      vote('69', '45', '45'),
      ['village-meeting.present: attendance-below', 'village-meeting.votes: majority-below'],
    ],
    [vote('69', '70', '60'), ['village-meeting.present: more-present-than-households']],
    [vote('69', '60', '61'), ['village-meeting.votes: more-votes-than-present']],
    [vote('0', '0', '0'), ['village-meeting.households: no-households']],
    [vote('bảy', '6', '6'), ['village-meeting.households: count-unread']],
    [vote('-7', '6', '6'), ['village-meeting.households: count-unread']],
    [vote('', '6', '6'), ['village-meeting.households: required']],
    [{ 'village-meeting.date': '' }, ['village-meeting.date: required']],
    [{ 'village-meeting.date': '31/9/2026' }, ['village-meeting.date: day-unread']],
    [{ 'village-meeting.date': '3/10/2026' }, ['village-meeting.date: day-ahead']],
  ])('%#: %j', (changes, findings) => {
    expect(found(changes)).toEqual(findings);
  });

  it('tell the share that was reached', () => {
    expect(checked(vote('71', '65', '40')).warnings).toMatchObject([
      { params: { count: 40, households: 71, percent: '56,3', of: 2, per: 3 } },
    ]);
  });
});

describe('papers', () => {
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));
  const html = bytesOf('<!doctype html>');

  it.each<[string, Parameters<typeof attached>[0], string[]]>([
    ['a JPEG', { name: 'ảnh.jpg', head: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }, []],
    ['a PNG', { head: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }, []],
    ['HTML that is a PDF by name', { head: html }, ['papers.minutes.f1: file-type']],
    ['a GIF', { head: Uint8Array.from([0x47, 0x49, 0x46, 0x38]) }, ['papers.minutes.f1: file-type']],
    [
      'a page behind the beginning of a PDF',
      { head: bytesOf('%PDF-1.7\n<html><script>x</script>') },
      ['papers.minutes.f1: file-mixed'],
    ],
    [
      'an archive behind a PDF',
      { tail: bytesOf('%%EOF\nPK\u0005\u0006\0\0') },
      ['papers.minutes.f1: file-mixed'],
    ],
    [
      'a PDF that tells of XML',
      { head: bytesOf('%PDF-1.7\n<?xpacket?><x:xmpmeta>'), tail: bytesOf('\n%%EOF\n') },
      [],
    ],
    ['nothing', { size: 0, head: new Uint8Array() }, ['papers.minutes.f1: file-empty']],
    ['50 MB', { size: 50 * 1024 * 1024 }, ['papers.minutes.f1: file-too-large']],
    ['a name with folders', { name: '../../etc/passwd' }, ['papers.minutes.f1: file-name']],
    ['no name', { name: '\u202e' }, ['papers.minutes.f1: file-name']],
    ['an NFD name', { name: 'Biên bản.pdf'.normalize('NFD') }, ['papers.minutes.f1: file-renamed']],
    [
      'a paper that nobody asks for',
      { paper: 'photo' },
      ['papers.minutes: paper-missing', 'papers.photo: paper-unknown'],
    ],
  ])('%s', (_what, parts, findings) => {
    expect(found({}, { files: [attached(parts)] })).toEqual(findings);
  });

  it('are asked for, and not more than are asked for', () => {
    expect(found({}, { files: [] })).toEqual(['papers.minutes: paper-missing']);
    const many = Array.from({ length: 30 }, (_, index) => attached({ id: `f${String(index)}` }));
    const { errors } = checked({}, { files: many });
    expect(errors).toMatchObject([{ code: 'too-many-files', params: { max: 5, count: 30 } }]);
  });

  it('are told of by a name that cannot turn letters round', () => {
    const { errors } = checked({}, { files: [attached({ name: '../\u202efdp.exe' })] });
    expect(errors).toMatchObject([{ code: 'file-name', params: { file: '../fdp.exe' } }]);
  });

  it('are stored under a safe name, with what they are', () => {
    const name = `${'Biên bản họp '.repeat(20)}.pdf`.normalize('NFD');
    const value = checked({}, { files: [attached({ name })] }).record?.values.papers;
    const [file] = value?.kind === 'papers' ? value.files : [];
    expect(file?.name).toMatch(/^Biên bản họp .*\.pdf$/u);
    expect(Array.from(file?.name ?? '').length).toBe(150);
  });
});

describe('consents', () => {
  it('are recorded for each purpose, with hash, time and who ticked; silence is a no', () => {
    const { record } = checked({ 'consent.by': 'signed-paper' });
    expect(record?.consents).toMatchObject([
      { purpose: 'assess', given: true, at: sentAt.toISOString(), by: 'signed-paper' },
      { purpose: 'publish', given: false },
    ]);
    const [assess, publish] = record?.consents ?? [];
    expect(assess?.textHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(assess?.textHash).not.toBe(publish?.textHash);
  });

  it('are of another text once a word of the notice is another', () => {
    const hashOf = (round: Round) => checked({}, {}, round).record?.consents[0]?.textHash;
    const { notice } = prestigeRound;
    const reworded = { ...prestigeRound, notice: { ...notice, paragraphs: [...notice.paragraphs, 'Thêm.'] } };
    expect(hashOf(prestigeRound)).toBe(hashOf({ ...prestigeRound, year: 2027 }));
    expect(hashOf(prestigeRound)).not.toBe(hashOf(reworded));
  });

  it.each<[Answers, string[]]>([
    [{ 'consent.assess': '' }, ['consent.assess: consent-missing']],
    [{ 'consent.assess': 'no' }, ['consent.assess: consent-missing']],
    [{ 'consent.publish': 'yes' }, []],
    [{ 'consent.by': '' }, ['consent.by: consent-by-missing']],
  ])('%j: %j', (changes, findings) => {
    expect(found(changes)).toEqual(findings);
  });
});

describe('a round', () => {
  it('takes nominations from its first to its last day in Viet Nam', () => {
    expect(found({}, { now: new Date('2026-09-14T16:00:00Z') })).toEqual([': round-not-open']);
    expect(found({}, { now: new Date('2026-09-14T17:00:00Z') })).toEqual([]);
    expect(found({}, { now: new Date('2026-12-15T16:59:59Z') })).toEqual([]);
    expect(found({}, { now: new Date('2026-12-15T17:00:00Z') })).toEqual([': round-closed']);
  });
});
