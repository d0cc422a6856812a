import { matchesOf } from '@phoihop/vietnamese/text';

/** Names of departments and boards that hold a comma or “và” themselves. */
const WHOLE =
  'Giáo dục và Đào tạo|Kế hoạch và Đầu tư|Văn hóa,? Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa,? Thông tin|' +
  'Lao động ?[-–,]? ?Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|' +
  'Tài nguyên và Môi trường|Thông tin và Truyền thông|Khoa học và Công nghệ|Dân tộc và Tôn giáo|Du lịch và Thể thao|' +
  'Tuyên giáo và Dân vận|Kinh tế và Ngân sách|Công nghiệp và Thương mại';

/** One of the names, up to the comma or “và” behind it. */
const EACH = new RegExp(`\\s*(?:và\\s+)?((?:${WHOLE})|(?:(?!\\s+và\\s)[^,])+)`, 'giu');

/** Words that several names can share, as the source of a pattern: `các Sở`, `Các xã`. */
export const SHARED_WORDS = '[Cc]ác (?:[Ss]ở|[Bb]an|[Pp]hòng|[Hh]ội|[Hh]uyện|[Xx]ã|[Pp]hường)';

/** `Các Sở: …`, `UBND các xã …`: the head word that all the names behind it share. */
const SHARED = new RegExp(
  String.raw`^(UBND |Ủy ban nhân dân |Uỷ ban nhân dân )?(${SHARED_WORDS})(?:\s*:\s*|\s+)(?=\p{Lu})`,
  'u',
);

/** Whether a phrase begins with a head word that several names share. */
export function sharesHead(phrase: string): boolean {
  return SHARED.test(phrase);
}

/** Head words of places stand in small letters, those of bodies with a capital (NĐ 30/2020, Phụ lục II). */
function headOf(words: string): string {
  const small = words.slice('các '.length).toLocaleLowerCase('vi');
  return /^(?:huyện|xã|phường)$/u.test(small)
    ? small
    : `${small.charAt(0).toLocaleUpperCase('vi')}${small.slice(1)}`;
}

/** `Các Sở: Nội vụ, Tư pháp, Giáo dục và Đào tạo` as the names of three bodies; any other name as it is. */
export function parted(name: string): string[] {
  const match = SHARED.exec(name);
  if (!match) return [name];
  const [opening, body = '', head = ''] = match;
  const names = matchesOf(name.slice(opening.length), EACH)
    .map(([, each = '']) => each.trim())
    .filter((each) => each !== '');
  // A small letter says that this is no list of names: `các Sở Nội vụ, ngành liên quan`.
  if (names.length < 2 || !names.every((each) => /^\p{Lu}/u.test(each))) return [name];
  return names.map((each) => `${body}${headOf(head)} ${each}`);
}
