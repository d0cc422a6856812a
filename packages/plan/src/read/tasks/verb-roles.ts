import type { Role } from '../../model/item.js';
import { leadingAgency } from './agency-phrase.js';

/** The verbs of duties and the role of whoever does them. Chủ trì and phối hợp have rules of their own. */
const VERBS: readonly (readonly [RegExp, Role | null])[] = [
  [/^(?:là |làm )?(?:cơ quan |đơn vị |bộ phận )?(?:thường trực,? )?(?:làm )?đầu mối(?: tham mưu)?/u, 'focal'],
  [/^tham mưu(?:,? (?:đề xuất|giúp việc))?/u, 'advise'],
  [/^chỉ đạo/u, 'direct'],
  [/^hướng dẫn/u, 'guide'],
  [/^(?:giám sát|kiểm tra|thanh tra)/u, 'supervise'],
  [/^(?:theo dõi|đôn đốc)/u, 'monitor'],
  [/^tổng hợp/u, 'consolidate'],
  [/^cung cấp (?:các )?(?:thông tin|tài liệu|số liệu|văn bản|hồ sơ)/u, 'inform'],
  [/^(?:ban hành|trình)(?= )/u, 'issue'],
  [/^(?:chủ trì|phối hợp)/u, null],
];

/** Any of them: most words that follow a name are none. */
const ANY_VERB = new RegExp(VERBS.map(([{ source }]) => source).join('|'), 'u');

const FILLERS =
  /^(?:chủ động|trực tiếp|thường xuyên|tăng cường|tiếp tục|tổ chức|kịp thời|phải|sẽ|cùng)(?!\p{L})/u;
const PARTNER = /^phối hợp(?: chặt chẽ)?(?: cùng)? với\s+/u;

/** The roles that the verbs at the beginning of a phrase give: `hướng dẫn, đôn đốc và kiểm tra việc …`. */
export function verbRoles(phrase: string): Role[] {
  const roles: Role[] = [];
  const leads = /^[\s,]*(?:là (?:cơ quan |đơn vị )?|cùng )?chủ trì(?!\p{L})/u.test(phrase);
  // `chủ trì giám sát …` leads that work; `chủ trì, đôn đốc …` does both.
  if (/^[\s,]*(?:là (?:cơ quan |đơn vị )?|cùng )?chủ trì\s+(?!và |tham mưu)\p{L}/u.test(phrase)) return [];
  let rest = phrase;
  // Each turn takes a word at least, so that it ends.
  for (let before = Number.POSITIVE_INFINITY; rest.length < before;) {
    before = rest.length;
    rest = rest.replace(/^(?:[\s,]+|và\s)+/u, '').replace(FILLERS, '');
    const partner = PARTNER.exec(rest);
    if (partner) {
      // What follows is the work that they share.
      if (leads) break;
      rest = rest.slice(partner[0].length);
      const name = leadingAgency(rest);
      rest = rest.slice(rest.indexOf(name) + name.length);
      continue;
    }
    const verb = ANY_VERB.test(rest) ? VERBS.find(([pattern]) => pattern.test(rest)) : undefined;
    if (!verb) continue;
    const [pattern, role] = verb;
    if (role && !roles.includes(role)) roles.push(role);
    rest = rest.replace(pattern, '');
    // Verbs of one list stand behind commas; any other word is what is guided, issued, supervised.
    if (role && !/^\s*(?:,|và\s)/u.test(rest)) break;
  }
  return roles;
}
