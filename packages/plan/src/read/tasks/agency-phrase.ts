/** Words with which the names of bodies, units, groups, posts and persons begin. */
const HEADS =
  'Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Ban Công tác|Ban|Thường trực|Thường vụ|Ủy ban|Uỷ ban|UBND|UBMTTQ|UB MTTQ|MTTQ|Mặt trận|' +
  'HĐND|Hội đồng|Hội|Liên đoàn|Liên minh|Tỉnh đoàn|Tỉnh Đoàn|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Thành ủy|Đảng ủy|Đảng uỷ|Đoàn|Sở|Phòng|Văn phòng|Công an|' +
  'Bộ Chỉ huy|Bộ đội|Bộ|Đài|Báo|Trung tâm|Chi cục|Cục|Tòa án|Viện|Trường|Tiểu ban|Tổ|Đồng chí|đồng chí|Ông|Bà|Trưởng|Thủ trưởng|Giám đốc|Chủ tịch|' +
  'Phó Chủ tịch|Lãnh đạo(?= (?:các|hai|Sở|Ban|UBND|Ủy|Hội|Tỉnh|Công|đơn vị|cơ quan|phòng|tỉnh|xã|huyện))|Ngân hàng|Kho bạc|Bảo hiểm|Bưu điện|Thanh tra|Thư viện|Bảo tàng|Bệnh viện|Học viện|Hạt Kiểm lâm|Đồn|Trạm|' +
  'Bí thư|Phó Bí thư|Chi bộ|Chi hội|Chi đoàn|Câu lạc bộ|Hợp tác xã|Chánh Văn phòng|Công chức|Cán bộ|Chính phủ|Người đứng đầu|[Bb]ộ phận|' +
  '[Cc]ác đoàn thể|[Cc]ác thôn|[Cc]ác bản|[Cc]ác ấp|[Cc]ác khu dân cư|[Cc]ác chi bộ|[Cc]ác chi hội|[Cc]ác trường|[Cc]ác tổ|[Cc]ác hội|[Cc]ác bên|' +
  '[Cc]ơ quan|[Cc]ác cơ quan|[Cc]ác sở|[Cc]ác đơn vị|[Đđ]ơn vị|[Cc]ác tổ chức|[Cc]ác thành viên|[Cc]ác ban|[Cc]ác phòng|' +
  '[Cc]ác địa phương|[Cc]ác xã|[Cc]ác huyện|[Hh]ai cơ quan|[Hh]ai bên|[Hh]ai ngành|[Cc]ác ngành|[Cc]ác cấp|[Cc]ác Hội|[Cc]ác Sở|[Mm]ỗi cơ quan|[Cc]ác phường';

const STARTS = new RegExp(`^(?:${HEADS})(?![\\p{L}])`, 'u');

/** Verbs and joints at which a name ends. */
const STOPS =
  /(?<!(?:^|\s)được)\s(?:chủ trì|phối hợp|làm đầu mối|đầu mối|tham mưu|tổ chức|xây dựng|triển khai|thực hiện|ban hành|hướng dẫn|chỉ đạo|giám sát|kiểm tra|theo dõi|đôn đốc|tổng hợp|cung cấp|báo cáo|căn cứ|chịu trách nhiệm|có trách nhiệm|tăng cường|tiếp tục|thường xuyên|rà soát|biên soạn|tiến hành|cụ thể hóa|trực tiếp|chủ động|phụ trách|giúp|cùng chủ trì|cùng phối hợp|thống nhất|trao đổi|đẩy mạnh|tuyên truyền|vận động|tập huấn|lồng ghép|đề xuất|đánh giá|nắm|thăm hỏi|bố trí|xác minh|giải quyết|lựa chọn|đề nghị|phải|sẽ|để|nhằm|trong việc|trong công tác|về việc|khi|nếu|thông qua|bảo đảm|đảm bảo|phát huy|quan tâm|tạo điều kiện|chuẩn bị|bàn bạc|kịp thời|khẩn trương|nghiên cứu|là đơn vị|là cơ quan|được giao|được phân công|phân công|giao ban|đôn đốc|lãnh đạo)(?![\p{L}])/u;

/** Whether a phrase begins like the name of a body, a unit, a group, a post or a person. */
export function startsLikeAgency(phrase: string): boolean {
  return STARTS.test(phrase.trim());
}

/** Where a phrase's name ends: at the first verb behind its head word, since `các tổ chức …` is a head itself. */
function stopOf(phrase: string): number {
  const head = STARTS.exec(phrase)?.[0].length ?? 0;
  const stop = STOPS.exec(phrase.slice(head))?.index;
  return stop === undefined ? phrase.length : head + stop;
}

/** The name at the beginning of a phrase, up to the verb that follows; empty where there is none. */
export function leadingAgency(phrase: string): string {
  const trimmed = phrase.trim().replace(/^(?:với|cho|của|và|cùng với|cùng)\s+/u, '');
  if (!STARTS.test(trimmed)) return '';
  return tidy(trimmed.slice(0, stopOf(trimmed)));
}

/** The name that stands just before a verb: from its head word, behind any other clause of the sentence. */
export function agencyBefore(before: string): string {
  const phrase = before.trim();
  const starts = Array.from(
    phrase.matchAll(/(?:^|,\s+|\sthì\s+)(?=\S)/gu),
    (match) => match.index + match[0].length,
  );
  // The longest name wins: `Sở A, Sở B` is one phrase, `Căn cứ Kế hoạch này, Sở A` is not.
  const first = starts.find((start) => {
    const candidate = phrase.slice(start);
    return STARTS.test(candidate) && stopOf(candidate) === candidate.length;
  });
  return first === undefined ? '' : tidy(phrase.slice(first));
}

/** The name that a phrase ends with: `… giữa Sở A và Hội B tỉnh` gives `Hội B tỉnh`. */
export function agencyAtEnd(phrase: string): string {
  const starts = Array.from(
    phrase.matchAll(/(?:^|[,;:(]\s*|\s(?:và|giữa|của|với|là|thì)\s+)(?=\S)/gu),
    (match) => match.index + match[0].length,
  );
  const last = starts.filter((start) => STARTS.test(phrase.slice(start))).pop();
  return last === undefined ? '' : tidy(phrase.slice(last));
}

function tidy(name: string): string {
  return name
    .replace(/\s+(?:và|với|cùng)\s*$/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[\s,;.:–-]+$/u, '')
    .replace(/\s+(?:và|với|cùng|đã|được|trong|tại|ở|thì|cũng|luôn|còn|có|chỉ)$/u, '')
    .trim();
}

/** Whether a whole line is nothing but a name: a heading that says whose duties follow. */
export function isBareAgency(text: string): boolean {
  const name = text.replace(/[:.]\s*$/u, '').trim();
  return name.length <= 90 && STARTS.test(name) && stopOf(name) === name.length && !/[;.:“”"]/u.test(name);
}

/** Several names in one phrase, parted: `Sở A, Sở B và Hội C`. A list that shares its head stays one name. */
export function namesOf(phrase: string): string[] {
  const cuts = [0];
  for (const match of phrase.matchAll(/\s*,\s*|\s+và\s+/gu)) {
    const next = match.index + match[0].length;
    if (STARTS.test(phrase.slice(next))) cuts.push(next);
  }
  return cuts.map((cut, index) => tidy(phrase.slice(cut, cuts[index + 1]))).filter((name) => name !== '');
}
