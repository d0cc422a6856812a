import { matchesOf } from '@phoihop/vietnamese/text';
import { parted, sharesHead } from './shared-head.js';

/** Words with which the names of bodies, units, groups, posts and persons begin. */
const HEADS =
  'Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Ban Công tác|Ban|Thường trực|Thường vụ|Ủy ban|Uỷ ban|UBND|UBMTTQ|UB MTTQ|MTTQ|Mặt trận|' +
  'HĐND|Hội đồng|Hội|Liên đoàn|Liên minh|Tỉnh đoàn|Tỉnh Đoàn|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Thành ủy|Đảng ủy|Đảng uỷ|Đoàn|Sở|Phòng|Văn phòng|Công an|' +
  'Bộ Chỉ huy|Bộ đội|Bộ|Đài|Báo|Trung tâm|Chi cục|Cục|Tòa án|Viện|Trường|Tiểu ban|Tổ|Đồng chí|đồng chí|[Đđ]/[Cc]|Ông|Bà|Trưởng|Thủ trưởng|Giám đốc|Chủ tịch|' +
  'Phó Chủ tịch|Lãnh đạo(?= (?:các|hai|Sở|Ban|UBND|Ủy|Hội|Tỉnh|Công|đơn vị|cơ quan|phòng|tỉnh|xã|huyện))|Ngân hàng|Kho bạc|Bảo hiểm|Bưu điện|Thanh tra|Thư viện|Bảo tàng|Bệnh viện|Học viện|Hạt Kiểm lâm|Đồn|Trạm|' +
  'Bộ trưởng|Vụ trưởng|Cục trưởng|Chi cục trưởng|Tổng cục|Vụ|Phó Trưởng|Phó Giám đốc|Hiệu trưởng|Bí thư|Phó Bí thư|Chi bộ|Chi hội|Chi đoàn|Câu lạc bộ|Hợp tác xã|Chánh Văn phòng|Công chức|Cán bộ|Chính phủ|Người đứng đầu|[Bb]ộ phận|' +
  '[Cc]ác đoàn thể|[Cc]ác thôn|[Cc]ác bản|[Cc]ác ấp|[Cc]ác khu dân cư|[Cc]ác chi bộ|[Cc]ác chi hội|[Cc]ác trường|[Cc]ác tổ|[Cc]ác hội|[Cc]ác bên|' +
  '[Cc]ơ quan|[Cc]ác cơ quan|[Cc]ác sở|[Cc]ác đơn vị|[Đđ]ơn vị|[Cc]ác tổ chức|[Cc]ác thành viên|[Cc]ác ban|[Cc]ác phòng|' +
  '[Cc]ác địa phương|[Cc]ác xã|[Cc]ác huyện|[Hh]ai cơ quan|[Hh]ai bên|[Hh]ai ngành|[Cc]ác ngành|[Cc]ác cấp|[Cc]ác Hội|[Cc]ác Sở|[Mm]ỗi cơ quan|[Cc]ác phường';

/** The first word or words of a name, at one place of a phrase. */
const HEAD = new RegExp(`(?:${HEADS})(?![\\p{L}])`, 'uy');

/** Verbs and joints at which a name ends. */
const STOPS =
  /(?<!(?:^|\s)(?:được|các))\s(?:chủ trì|phối hợp|làm đầu mối|đầu mối|tham mưu|tổ chức|xây dựng|triển khai|thực hiện|ban hành|hướng dẫn|chỉ đạo|giám sát|kiểm tra|theo dõi|đôn đốc|tổng hợp|cung cấp|báo cáo|căn cứ|chịu trách nhiệm|có trách nhiệm|tăng cường|tiếp tục|thường xuyên|rà soát|biên soạn|tiến hành|cụ thể hóa|trực tiếp|chủ động|phụ trách|giúp|cùng chủ trì|cùng phối hợp|thống nhất|trao đổi|đẩy mạnh|tuyên truyền|vận động|tập huấn|lồng ghép|đề xuất|đánh giá|nắm|thăm hỏi|bố trí|xác minh|giải quyết|lựa chọn|đề nghị|phải|sẽ|để|nhằm|trong việc|trong công tác|về việc|khi|nếu|thông qua|bảo đảm|đảm bảo|phát huy|quan tâm|tạo điều kiện|chuẩn bị|bàn bạc|kịp thời|khẩn trương|nghiên cứu|là đơn vị|là cơ quan|là đầu mối|theo (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)|thẩm định|ký kết|thành lập|kiện toàn|tham gia|trang trí|trao tặng|lắp đặt|thiết kế|đón tiếp|làm tốt|xong|trước ngày|trước \d|hỗ trợ(?= (?:các|cho|hộ|kinh phí|người))|lập(?= (?:danh sách|kế hoạch|hồ sơ|dự toán))|cân đối|phân bổ|phê duyệt|gửi|cử(?= (?:cán bộ|đại diện|công chức|người))|quán triệt|phổ biến|huy động|khảo sát|phát động|sơ kết|tổng kết|duy trì|xem xét|quyết định|nâng cao|cập nhật|tích cực|thông báo|đăng tải|phản ánh|phát hiện|chia sẻ|hoàn thành|đưa|dành|mở|sưu tầm|được giao|được phân công|phân công|giao ban|đôn đốc|lãnh đạo)(?![\p{L}])/gu;

/** Where the head word of a name that begins at `from` ends; -1 where none begins. */
function headEnd(phrase: string, from: number): number {
  HEAD.lastIndex = from;
  return HEAD.test(phrase) ? HEAD.lastIndex : -1;
}

/** Bodies that are called by their work: `Hội đồng thẩm định`, `Đoàn kiểm tra`. */
const NAMED_BY_WORK = /^(?:Hội đồng|Đoàn|Tiểu ban|[Bb]ộ phận|Trung tâm)$/u;

/**
 * Where the name that begins at `from` ends: at the first verb behind its head word, since `các tổ chức …` is a head
 * itself. -1 where none begins.
 */
function nameEnd(phrase: string, from: number): number {
  const head = headEnd(phrase, from);
  if (head < 0) return -1;
  STOPS.lastIndex = head;
  const stop = STOPS.exec(phrase);
  const isNamedByWork = stop?.index === head && NAMED_BY_WORK.test(phrase.slice(from, head));
  return (isNamedByWork ? STOPS.exec(phrase) : stop)?.index ?? phrase.length;
}

/** Whether a phrase begins like the name of a body, a unit, a group, a post or a person. */
export function startsLikeAgency(phrase: string): boolean {
  return headEnd(phrase.trimStart(), 0) >= 0;
}

/** The name at the beginning of a phrase, up to the verb that follows; empty where there is none. */
export function leadingAgency(phrase: string): string {
  const trimmed = phrase.trim().replace(/^(?:với|cho|của|và|cùng với|cùng)\s+/u, '');
  const end = nameEnd(trimmed, 0);
  return end < 0 ? '' : tidy(trimmed.slice(0, end));
}

/** What may stand before a name inside a phrase. */
const BEFORE_NAME = /(?:,\s+|\sthì\s+)(?=\S)/gu;

/** The name that stands just before a verb: from its head word, behind any other clause of the sentence. */
export function agencyBefore(before: string): string {
  // In a bracket that is open still, a name begins behind it at the earliest.
  const bracket = before.lastIndexOf('(');
  const phrase = before.slice(before.includes(')', bracket) ? 0 : bracket + 1).trim();
  // The longest name wins: `Sở A, Sở B` is one phrase, `Căn cứ Kế hoạch này, Sở A` is not.
  for (let start = 0; start < phrase.length; start = BEFORE_NAME.lastIndex) {
    if (nameEnd(phrase, start) === phrase.length) return tidy(phrase.slice(start));
    BEFORE_NAME.lastIndex = Math.max(1, start);
    if (!BEFORE_NAME.test(phrase)) break;
  }
  return '';
}

/** What may stand before the last name of a phrase. */
const BEFORE_LAST = /(?:^|[,;:(]\s*|\s(?:và|giữa|của|với|là|thì)\s+)(?=\S)/gu;

/** The name that a phrase ends with: `… giữa Sở A và Hội B tỉnh` gives `Hội B tỉnh`. */
export function agencyAtEnd(phrase: string): string {
  const starts = matchesOf(phrase, BEFORE_LAST).map((match) => match.index + match[0].length);
  const last = starts.filter((start) => headEnd(phrase, start) >= 0).pop();
  return last === undefined ? '' : tidy(phrase.slice(last));
}

/** What no name ends with. */
const LOOSE_END = /(?:[\s,;.:)–-]|\s(?:và|với|cùng|đã|được|trong|tại|ở|thì|cũng|luôn|còn|có|chỉ))$/u;

function tidy(name: string): string {
  // One look is quicker than four repairs.
  if (!LOOSE_END.test(name)) return name.trimStart();
  return name
    .replace(/\s+(?:và|với|cùng)\s*$/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[\s,;.:–-]+$/u, '')
    .replace(/\s+(?:và|với|cùng|đã|được|trong|tại|ở|thì|cũng|luôn|còn|có|chỉ)$/u, '')
    .trim();
}

/** Whether a whole line is nothing but a name: a heading that says whose duties follow. */
export function isBareAgency(text: string): boolean {
  if (!startsLikeAgency(text)) return false;
  const name = text.replace(/[:.]\s*$/u, '').trim();
  return (
    name.length <= 90 && nameEnd(name, 0) === name.length && (sharesHead(name) || !/[;.:“”"]/u.test(name))
  );
}

const BETWEEN_NAMES = /\s*,\s*|\s+và\s+/gu;

/** `Ông X, Trưởng phòng Y` is one person with the post. */
const PERSON = /^(?:[Đđ]ồng chí|[Đđ]\/[Cc]|[Ôô]ng|[Bb]à) /u;
const POST =
  /^(?:Trưởng|Phó|Chủ tịch|Giám đốc|Bí thư|Công chức|Cán bộ|Chánh|Chủ nhiệm|Hiệu trưởng)(?!\p{L})/u;

/** `các cơ quan, đơn vị liên quan` share what is said behind them. */
const GROUP = /^\s*,?\s*[Cc]ác \p{Ll}+(?: \p{Ll}+)?$/u;

/** Whether what follows belongs to the name before it. */
function isOneName(own: string, next: string): boolean {
  return (GROUP.test(own) && /^(?!các )\p{Ll}/u.test(next)) || (PERSON.test(own) && POST.test(next));
}

/** Several names in one phrase, parted: `Sở A, Sở B và Hội C`. A list that shares its head stays one name. */
export function namesOf(phrase: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of matchesOf(phrase, BETWEEN_NAMES)) {
    const next = match.index + match[0].length;
    if (headEnd(phrase, next) < 0 || isOneName(phrase.slice(from, match.index), phrase.slice(next))) continue;
    names.push(tidy(phrase.slice(from, next)));
    from = next;
  }
  names.push(tidy(phrase.slice(from)));
  return names.filter((name) => name !== '').flatMap(parted);
}
