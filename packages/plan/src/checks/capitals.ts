import { toneKey } from '@phoihop/vietnamese/text';
import type { Item } from '../model/item.js';
import { capitals } from './basis.js';
import { bodyNames, namesWithCapital } from './capitals.data.js';
import type { Basis, Check, Found } from './check.js';
import { followsDecree } from './documents.js';
import { isQuoted, misspelt } from './text-fix.js';

/** Words in capitals throughout are headings; their spelling says nothing. */
function isAllCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('vi');
}

function beginsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** What is found of capitals in one item, with the proposed words; those quoted in “…” are the words of others. */
function spellingCheck(
  code: string,
  basis: Basis,
  tone: Check['tone'],
  pattern: RegExp,
  proposedFor: (printed: string) => string,
): Check {
  return {
    code,
    tone,
    basis,
    appliesTo: followsDecree,
    findItem(item: Item): Found[] {
      const { text } = item;
      return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: printed }) => {
        const proposed = proposedFor(printed);
        const left = proposed === printed || isAllCapitals(printed) || isQuoted(text, index);
        return left ? [] : [misspelt(item, index, index + printed.length, proposed)];
      });
    },
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** Both places of the tone mark, `ủy` and `uỷ`, in any capitals. */
function anySpelling(name: string): string {
  return name
    .replace(/[Ủủ]y/gu, '(?:[Ủủ][Yy]|[Uu][Ỷỷ])')
    .replace(/[Hh]óa/gu, '[Hh](?:[Óó][Aa]|[Oo][Áá])')
    .replace(/[Tt]òa/gu, '[Tt](?:[Òò][Aa]|[Oo][Àà])')
    .replace(/\s/gu, String.raw`\s+`);
}

/** The name as it is to be written, with the tone mark where the text has it: only capitals change. */
function inCapitalsOf(name: string, printed: string): string {
  const letters = Array.from(printed);
  const wanted = Array.from(name);
  const small = printed.toLocaleLowerCase('vi');
  if (toneKey(small) !== toneKey(name.toLocaleLowerCase('vi')) || letters.length !== wanted.length)
    return printed;
  return letters
    .map((letter, at) => {
      const capital = wanted[at] !== wanted[at]?.toLocaleLowerCase('vi');
      return capital ? letter.toLocaleUpperCase('vi') : letter.toLocaleLowerCase('vi');
    })
    .join('');
}

function nameCheck(code: string, names: readonly string[], needsCapital: boolean): Check {
  // The longer before the shorter: `Bộ Nội vụ` must not end what begins as a longer name.
  const sorted = [...names].sort((first, second) => second.length - first.length);
  const patterns = sorted.map((name) => anySpelling(name));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${patterns.join('|')})(?![\p{L}\p{M}])`, 'giu');
  const proposedFor = (printed: string): string => {
    if (needsCapital && beginsSmall(printed)) return printed;
    const key = toneKey(printed.toLocaleLowerCase('vi')).replace(/\s+/gu, ' ');
    const name = sorted.find((each) => toneKey(each.toLocaleLowerCase('vi')) === key);
    return name === undefined ? printed : inCapitalsOf(name, printed);
  };
  return spellingCheck(code, capitals('điểm a khoản 1 Mục IV'), 'fault', pattern, proposedFor);
}

/** The People, where the word is a noun of its own: behind these words. `lực lượng vũ trang nhân dân` stays small. */
const PEOPLE =
  /(?<=(?:tầng lớp|của|cho|với|vận động|phục vụ|đời sống|và|cùng|lấy ý kiến|do|vì|trong|bà con|cán bộ,|đảng viên,|đảng viên và)\s)nhân dân(?!\s+(?:tệ|tự vệ)(?!\p{L}))(?![\p{L}])/gu;

/** The State, where the word is a noun: `cơ quan nhà nước`, `quản lý nhà nước` stay small. */
const STATE =
  /(?<=(?:pháp luật|chính sách|chủ trương|chế độ|quy định) của |(?:Đảng|Đảng và|Đảng,|Đảng, của|Đảng và của)\s)nhà nước(?![\p{L}])/gu;

/** `khoản 1 điều 24 Luật …`: part, chapter, section and article bear a capital where they are cited. */
const ARTICLE =
  /(?<=khoản \d{1,2}[,\s]+)điều(?= \d)|(?<![\p{L}])điều(?= \d{1,3}\p{L}? (?:của )?(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Hiến pháp))/gu;

/** `Tỉnh Sơn La` within a sentence; Tỉnh ủy and the like are names of their own. */
const PROVINCE = /(?<=[\p{Ll},]\s)Tỉnh(?=\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?!\s(?:Ủy|Uỷ|Đoàn|Đảng|Hội))/gu;

const CITY = /(?<![\p{L}])thành phố Hồ Chí Minh|(?<![\p{L}])thủ đô Hà Nội/gu;

/** Viết hoa. */
export const capitalChecks: readonly Check[] = [
  nameCheck('capitals-body', bodyNames, false),
  nameCheck('capitals-name', namesWithCapital, true),
  spellingCheck('capitals-people', capitals('khoản 1 Mục V'), 'watch', PEOPLE, upperFirst),
  spellingCheck('capitals-state', capitals('khoản 1 Mục V'), 'watch', STATE, upperFirst),
  spellingCheck('capitals-article', capitals('khoản 7 Mục V'), 'fault', ARTICLE, upperFirst),
  spellingCheck('capitals-province', capitals('điểm a khoản 1 Mục III'), 'watch', PROVINCE, lowerFirst),
  spellingCheck('capitals-city', capitals('điểm c khoản 1 Mục III'), 'fault', CITY, upperFirst),
];
