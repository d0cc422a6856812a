import { matchesOf } from '@phoihop/vietnamese/text';
import type { Target } from '../../model/item.js';

/** Units in which plans count what is to be reached; other nouns behind a number are not taken for targets. */
const UNITS =
  'hội nghị|lớp|cuộc|buổi|đợt|đoàn|công trình|mô hình|tổ|nhóm|câu lạc bộ|CLB|hộ|người|lượt người|lượt|cán bộ|hội viên|đại biểu|' +
  'cuốn|bộ|tài liệu|tờ rơi|tờ gấp|tin bài|tin|bài|chuyên mục|chuyên đề|chương trình|suất|phần quà|suất quà|căn nhà|nhà|ngôi nhà|điểm|xã|thôn|bản|ấp|' +
  'dự án|đề án|kế hoạch|báo cáo|văn bản|pa nô|panô|áp phích|băng rôn|khẩu hiệu|học sinh|sinh viên|cây|con|ha|km|triệu đồng|tỷ đồng|nghìn đồng|đồng|%|điện thoại|máy|thiết bị|' +
  'chuyến|tờ|tờ báo|số báo|[Ss]ở, ban,? ngành|[Ss]ở, ngành|phiếu|đơn vị|phút|trường|vụ việc|vụ|ý kiến|kiến nghị|đơn thư|thành viên|đoàn viên|thanh niên|phụ nữ|trẻ em|cá nhân|tập thể|gia đình|giải thưởng|bằng khen|giấy khen|' +
  'khu dân cư|chi hội|chi đoàn|chi bộ|cơ sở|sản phẩm|ấn phẩm|bản tin|phóng sự|video|tọa đàm|hội thảo|hội thi|diễn đàn|đồng chí|lao động|tấn|kg|m2|tuyến đường|giếng|bể nước|chiếc|' +
  'ngày hội|đảng ủy|già làng|buổi lễ|lễ hội|hộ gia đình|nhân khẩu|quyển|tổ dân phố|phường|huyện|doanh nghiệp|hợp tác xã|sáng kiến|đề tài|hoạt động|' +
  'học viên|tiết mục|tiêu chí|gian hàng|đội|sự kiện|phong trào|câu hỏi|bài thi|trang tin|đ|VNĐ';

/** The longest first: `đồng chí` begins with `đồng`. */
const LONGEST_FIRST = UNITS.split('|')
  .sort((one, other) => other.length - one.length)
  .join('|');

const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?`;

/** A figure, or two, with its unit, from where the figure begins. */
const TARGET = new RegExp(
  String.raw`(${FIGURE})(?:\s{0,2}(?:[-–]|đến)\s{0,2}(${FIGURE}))?\s{0,2}(trở lên\s)?(${LONGEST_FIRST})(?![\p{L}])`,
  'uy',
);
/** What makes a figure the least that is wanted. */
const LEAST = /(?:[Íí]t nhất|[Tt]ối thiểu|[Tt]ừ|[Tt]rên|[Kk]hông dưới)\s{1,2}$/u;
const LONGEST_LEAST = 14;

function figure(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Figures that name something instead of counting it: “Dự án 8”, “số 10”, “năm 2023”, “khóa XI”, “giai đoạn 1”. */
function isName(before: string): boolean {
  return /(?:dự án|số|năm|tháng|ngày|khóa|giai đoạn|chương trình|điều|khoản|mục|điểm|lần|quý|thứ|phần|phụ lục|lần thứ|nội dung|hai|cấp|đợt|kỳ|giờ)\s*$/iu.test(
    before,
  );
}

/** The quantities with a unit that a sentence wants reached, each with its words as printed. */
export function targetsOf(text: string): Target[] {
  const targets: Target[] = [];
  let end = 0;
  for (const { 0: digits, index } of matchesOf(text, /\d+/gu)) {
    // Figures behind or before a slash are parts of days and numbers.
    if (index < end || text.charAt(index + digits.length) === '/') continue;
    if (/[\p{L}/.,-]/u.test(text.charAt(index - 1))) continue;
    TARGET.lastIndex = index;
    const match = TARGET.exec(text);
    if (!match) continue;
    const before = text.slice(Math.max(0, index - LONGEST_LEAST), index);
    const least = LEAST.exec(before)?.[0] ?? '';
    if (least === '' && isName(text.slice(Math.max(0, index - 16), index))) continue;
    const [printed, first = '', second, orMore, unit = ''] = match;
    const min = figure(first);
    const open = (least !== '' && second === undefined) || orMore !== undefined;
    end = index + printed.length;
    targets.push({
      min,
      max: open ? null : second === undefined ? min : figure(second),
      unit,
      raw: `${least}${printed}`,
    });
  }
  return targets;
}
