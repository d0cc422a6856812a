import { describe, expect, it } from 'vitest';
import { checked, found } from '../../testing/round/round-answers.js';
import { prestigeRound } from '../examples/index.js';
import type { Field, Round } from '../model/index.js';
import { placeDirectory } from '../places/index.js';
import type { Answers } from './answers.js';
import type { ErrorCode, WarningCode } from './finding.js';

/** The example round with a field in the place of the one of that id. */
function withField(field: Field): Round {
  const categories = prestigeRound.categories.map((category) => ({
    ...category,
    fields: category.fields.map((each) => (each.id === field.id ? field : each)),
  }));
  return { ...prestigeRound, categories };
}

const anyPlace: Round = withField({
  kind: 'place',
  id: 'place',
  label: 'Nơi cư trú',
  step: 'nominee',
  required: true,
});

describe('names', () => {
  it.each([
    ['Y Moan Ênuôl', 'Y Moan Ênuôl'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['H’Hen Niê', 'H’Hen Niê'],
    ["K'Brểu", "K'Brểu"],
    ...['Y Moan Ênuôl', "H'Hen Niê", "K'Brểu", 'Rơ Châm Đốc', "Ksor H'Bơ"].map((name): [string, string] => [
      name.normalize('NFD'),
      name.normalize('NFC'),
    ]),
    ['Giàng A Tủa', 'Giàng A Tủa'],
    ['Y Bía', 'Y Bía'],
    ["Bh'Nướch Tươi", "Bh'Nướch Tươi"],
    ['Thạch Sa Run', 'Thạch Sa Run'],
    ['Thoong', 'Thoong'],
    ['Ka-Lâng Thị Én', 'Ka-Lâng Thị Én'],
    ['  Vi   Văn  Thoong ', 'Vi Văn Thoong'],
    ['Nguyễn Thị Hoài'.normalize('NFD'), 'Nguyễn Thị Hoài'.normalize('NFC')],
    ['Đinh', 'Đinh'],
  ])('%j is one: %j', (typed, kept) => {
    expect(checked({ name: typed }).record?.values.name).toEqual({ kind: 'name', text: kept });
  });

  it.each<[string, ErrorCode]>([
    ['', 'required'],
    ['   ', 'required'],
    ['Vi Văn 2', 'name-characters'],
    ['<b>Vi</b>', 'name-characters'],
    ["'", 'name-characters'],
    ['thoong@xa.vn', 'name-characters'],
    ['Vi '.repeat(40), 'too-long'],
  ])('%j is none: %s', (typed, code) => {
    expect(found({ name: typed })).toEqual([`name: ${code}`]);
  });

  it('in an encoding of before Unicode are taken, with a warning', () => {
    expect(found({ name: 'NguyÔn V¨n Hoµ' })).toEqual(['name: name-legacy-encoding']);
  });
});

describe('births', () => {
  it.each([
    ['1958', { year: 1958 }],
    ['5/9/1958', { year: 1958, date: '1958-09-05' }],
    ['05-09-1958', { year: 1958, date: '1958-09-05' }],
    ['ngày 5 tháng 9 năm 1958', { year: 1958, date: '1958-09-05' }],
    ['1958-09-05', { year: 1958, date: '1958-09-05' }],
  ])('%s is read, the day first', (typed, value) => {
    expect(checked({ birth: typed }).record?.values.birth).toEqual({ kind: 'birth', ...value });
  });

  it.each<[string, ErrorCode | WarningCode]>([
    ['', 'required'],
    ['58', 'birth-unread'],
    ['9/1958', 'birth-unread'],
    ['31/02/1958', 'no-such-day'],
    ['1958-02-31', 'no-such-day'],
    ['2027', 'birth-ahead'],
    ['03/10/2026', 'birth-ahead'],
    ['1850', 'birth-too-early'],
    ['2010', 'age-below'],
    ['03/10/2008', 'age-below'],
    ['1910', 'age-above'],
  ])('%j: %s', (typed, code) => {
    expect(found({ birth: typed })).toEqual([`birth: ${code}`]);
  });

  it('on the very day make of age', () => {
    expect(found({ birth: '02/10/2008' })).toEqual([]);
  });
});

describe('choices', () => {
  it.each<[Answers, string[]]>([
    [{ sex: '' }, ['sex: required']],
    [{ sex: 'nam' }, ['sex: not-a-choice']],
    [{ group: 'king' }, ['group: not-a-choice']],
    [{ group: 'other' }, ['group.words: choice-words-missing']],
    [{ group: 'other', 'group.words': 'Thợ rèn' }, []],
    [{ unit: 'nowhere' }, ['.unit: unit-unknown']],
    [{ category: 'nothing' }, ['.category: category-unknown']],
    [{ education: 'x'.repeat(101) }, ['education: too-long']],
  ])('%j: %j', (changes, findings) => {
    expect(found(changes)).toEqual(findings);
  });
});

describe('ethnic groups', () => {
  it.each([
    ['Kinh', 'Kinh'],
    ['khơ mú', 'Khơ-mú'],
    ['Ê-đê', 'Ê-đê'],
    ['mnông'.normalize('NFD'), 'Mnông'],
  ])('%s is %s by its own name', (typed, name) => {
    expect(checked({ 'ethnic-group': typed }).record?.values['ethnic-group']).toMatchObject({ name });
  });

  it.each<[string, ErrorCode | WarningCode, string]>([
    ['kho mu', 'ethnic-group-unclear', 'Khơ-mú'],
    ['Mông', 'ethnic-group-unclear', 'HMông'],
    ['Hạ', 'ethnic-group-unclear', 'Hoa'],
    ['Tày Khao', 'ethnic-group-unclear', 'Thái'],
    ['Thổ', 'ethnic-group-shared-name', 'Tày'],
  ])('%s is never mapped by itself: %s, perhaps %s', (typed, code, suggestion) => {
    const { errors, warnings } = checked({ 'ethnic-group': typed });
    const [finding] = [...errors, ...warnings];
    expect(finding).toMatchObject({ code });
    expect(finding?.suggestions).toContain(suggestion);
  });

  it('that are none are an error', () => {
    expect(found({ 'ethnic-group': 'Sao Hỏa' })).toEqual(['ethnic-group: ethnic-group-unknown']);
    expect(found({ 'ethnic-group': '' })).toEqual(['ethnic-group: required']);
  });
});

describe('places', () => {
  it('of the round are taken by name and by code, nothing else', () => {
    expect(checked({ 'place.commune': 'tà lưn' }).record?.values.place).toMatchObject({
      commune: { name: 'Xã Tà Lưn' },
    });
    expect(checked({ 'place.commune': '00008' }).record?.values.place).toMatchObject({
      commune: { name: 'Xã Tà Lưn' },
    });
    expect(found({ 'place.commune': 'Xã Ba Đình' })).toEqual(['place.commune: commune-unknown']);
    expect(found({ 'place.commune': '' })).toEqual(['place.commune: required']);
    expect(found({ 'place.commune': '', 'place.address': '' })).toEqual(['place.commune: required']);
  });

  const places = placeDirectory;

  it.each<[string, string, string]>([
    ['Hà Nội', 'Phường Ba Đình', '00004'],
    ['01', 'ba đình', '00004'],
  ])('of the list are found: %s, %s', (province, commune, code) => {
    const answers = { 'place.province': province, 'place.commune': commune };
    expect(checked(answers, { places }, anyPlace).record?.values.place).toMatchObject({
      commune: { code },
      province: { code: '01', name: 'Hà Nội' },
      since: '2025-07-01',
    });
  });

  it.each<[string, string, string]>([
    ['Hà Nội', 'ba dinh', 'place.commune: commune-unclear'],
    ['Hà Nội', 'Quán Thánh', 'place.commune: commune-former'],
    ['Hà Nội', 'Không Có', 'place.commune: commune-unknown'],
    ['Atlantis', 'Ba Đình', 'place.province: province-unknown'],
    ['', 'Ba Đình', 'place.province: required'],
    ['Hà Nội', '', 'place.commune: required'],
  ])('%s, %s: %s', (province, commune, finding) => {
    const answers = { 'place.province': province, 'place.commune': commune };
    expect(found(answers, { places }, anyPlace)).toEqual([finding]);
  });

  it('of before 01/07/2025 are suggested for by today’s, never mapped', () => {
    const answers = { 'place.province': 'Hà Nội', 'place.commune': 'Phường Quán Thánh' };
    expect(checked(answers, { places }, anyPlace).errors[0]).toMatchObject({
      params: { former: 'Phường Quán Thánh, Quận Ba Đình, Hà Nội', today: 'Phường Ba Đình' },
      suggestions: ['Phường Ba Đình'],
    });
  });

  it('by the name of a former province are those of today’s', () => {
    const answers = { 'place.province': 'Hà Giang', 'place.commune': 'x' };
    expect(checked(answers, {}, anyPlace).warnings).toMatchObject([{ code: 'place-unchecked' }]);
    expect(placeDirectory.province('Hà Giang')).toEqual({ code: '08', name: 'Tuyên Quang' });
  });
});

describe('telephone numbers', () => {
  it.each([
    ['0912 345 678', '0912345678'],
    ['+84 912.345.678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['(0238) 384-1234', '02383841234'],
    ['0238 3841 234', '02383841234'],
    ['', null],
  ])('%j is %j', (typed, number) => {
    const value = checked({ phone: typed }).record?.values.phone;
    expect(value).toEqual(number === null ? undefined : { kind: 'phone', number });
  });

  it.each(['12345', '0112345678', '091234567a', '09123456789'])('%s is none', (typed) => {
    expect(found({ phone: typed })).toEqual(['phone: phone-unread']);
  });
});

describe('identity numbers', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['040 058 000 123', []],
    ['04005800012', ['identity-not-twelve-digits']],
    ['0400580001234', ['identity-not-twelve-digits']],
    ['040158000123', ['identity-sex-differs']],
    ['040059000123', ['identity-birth-year-differs']],
    ['040299000123', ['identity-birth-year-differs', 'identity-birth-year-ahead']],
    ['003058000123', ['identity-birthplace-unknown']],
  ])('%j: %j', (typed, codes) => {
    expect(found({ 'identity-number': typed })).toEqual(codes.map((code) => `identity-number: ${code}`));
  });

  it('that do not agree stop nobody', () => {
    expect(checked({ 'identity-number': '003159000123' }).record).toBeDefined();
  });
});

describe('nominators', () => {
  it.each<[Answers, string[]]>([
    [{ 'nominator.relation': 'self' }, []],
    [{ 'nominator.relation': '' }, ['nominator.relation: required']],
    [{ 'nominator.relation': 'friend' }, ['nominator.relation: not-a-choice']],
    [{ 'nominator.name': '' }, ['nominator.name: required']],
    [{ 'nominator.name': '007' }, ['nominator.name: name-characters']],
    [{ 'nominator.name': 'Vi '.repeat(40) }, ['nominator.name: too-long']],
    [{ 'nominator.phone': '1' }, ['nominator.phone: phone-unread']],
    [{ 'nominator.phone': '0912345678', 'nominator.position': 'Trưởng ban' }, []],
  ])('%j: %j', (changes, findings) => {
    expect(found(changes)).toEqual(findings);
  });
});
