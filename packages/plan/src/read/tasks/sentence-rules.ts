import { matchesOf } from '@phoihop/vietnamese/text';
import type { Role } from '../../model/item.js';
import { agencyBefore, isBareAgency, leadingAgency, startsLikeAgency } from './agency-phrase.js';
import { clausesOf } from './clauses.js';
import { each } from './heading-rules.js';
import type { RoleRule, StatedRole } from './role-rule.js';
import { verbRoles } from './verb-roles.js';

/** What stands before “chủ trì” where the name is left out: nothing, or what the body is. */
const LEFT_OUT = /^(?:(?:là|làm) (?:cơ quan|đơn vị|đầu mối|bộ phận)[^,;]{0,60},\s*)?$/iu;

/** `X chủ trì, phối hợp với Y`; `Hai cơ quan cùng chủ trì`. */
export const lead: RoleRule = {
  name: 'lead',
  signs: ['hủ trì'],
  find({ text, bodyAbove = '' }) {
    const found: StatedRole[] = [];
    for (const clause of clausesOf(text)) {
      const at = clause.text.search(/(?<!\p{L})(?:là (?:đơn vị|cơ quan) |cùng )?[Cc]hủ trì(?!\p{L})/u);
      if (at < 0) continue;
      const before = clause.text.slice(0, at);
      // Below a heading that is a name, the sentence leaves it out.
      const leftOut =
        LEFT_OUT.test(before.trimStart()) && (clause.from === 0 || text[clause.from - 1] === ';');
      const name = leftOut ? bodyAbove : agencyBefore(before);
      found.push(...each('lead', name, clause.text));
    }
    return found;
  },
};

const TOGETHER_WITH = /(?<!\p{L})[Pp]hối hợp(?: chặt chẽ)? với\s+/gu;

/** `… phối hợp với Y`, `chủ trì phối hợp với Y`, in any clause but those on what the coordination is like. */
export const coordinate: RoleRule = {
  name: 'coordinate',
  signs: ['hối hợp'],
  find({ text }) {
    const found: StatedRole[] = [];
    for (const clause of clausesOf(text)) {
      for (const match of matchesOf(clause.text, TOGETHER_WITH)) {
        const name = leadingAgency(clause.text.slice(match.index + match[0].length));
        found.push(...each('coordinate', name, clause.text));
      }
    }
    return found;
  },
};

/** `Là cơ quan đầu mối …` below a heading that is a name: the sentence leaves the name out. */
export const focalBelow: RoleRule = {
  name: 'focal-below',
  signs: ['đầu mối'],
  find({ text, bodyAbove = '' }) {
    const focal = /^(?:là|làm)\s(?:(?:cơ quan|đơn vị|bộ phận)\s)?(?:thường trực,?\s)?đầu mối(?!\p{L})/iu.test(
      text,
    );
    return focal && bodyAbove !== '' ? each('focal', bodyAbove, text) : [];
  },
};

/** Names before a verb take up no more (UTF-16 units). */
const LONGEST_NAMES = 160;

/** What the lead does ends here: others follow. */
const AFTER_LEAD = /(?<!\p{L})chủ trì\s*(?:,|và)\s+/u;

/** `Sở A, Sở B phối hợp`: the subject coordinates of a clause of its own, or of one that goes on behind the lead. */
export const coordinating: RoleRule = {
  name: 'coordinating',
  signs: ['hối hợp'],
  find({ text }) {
    const found: StatedRole[] = [];
    for (const [index, clause] of clausesOf(text).entries()) {
      const led = AFTER_LEAD.exec(clause.text);
      if (index === 0 && !led) continue;
      const words = clause.text.slice(led ? led.index + led[0].length : 0).trim();
      const at = words.search(/\sphối hợp(?=\s*(?:[,)]|thực hiện|hướng dẫn|tổ chức|$))/u);
      if (at > 0 && at <= LONGEST_NAMES)
        found.push(...each('coordinate', agencyBefore(words.slice(0, at)), clause.text));
    }
    return found;
  },
};

/** The role of a body to which something is given over, when no verb behind its name tells. */
function assignedRole(words: string): Role {
  if (/^[^.]{0,60}?đầu mối/u.test(words)) return 'focal';
  if (words.slice(0, 160).includes('tham mưu')) return 'advise';
  return words.slice(0, 40).includes('chủ trì') ? 'lead' : 'implement';
}

/** `Giao X (và Y) làm đầu mối tham mưu`, `Giao X tham mưu …`, `Giao X phối hợp Y tham mưu`. */
export const assigned: RoleRule = {
  name: 'assigned',
  signs: ['iao ', 'hân công'],
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const match = /^\s*(?:giao(?: cho)?|phân công)\s+(.+)$/iu.exec(clause.text);
      const rest = match?.[1] ?? '';
      const name = leadingAgency(rest);
      if (name === '') return [];
      const behind = rest.slice(rest.indexOf(name) + name.length);
      const partner = /^\s*,?\s*phối hợp(?: với)?\s+/u.exec(behind);
      const second = partner ? leadingAgency(behind.slice(partner[0].length)) : '';
      const words = partner ? behind.slice(partner[0].length + second.length) : behind;
      const found = verbRoles(words);
      const roles = found.length > 0 ? found : [assignedRole(words)];
      return [
        ...roles.flatMap((role) => each(role, name, clause.text)),
        ...(partner && !partner[0].includes('với') ? each('coordinate', second, clause.text) : []),
      ];
    });
  },
};

/** `X có trách nhiệm …`, `đề nghị X …`: whose duty it is, wherever it stands. */
export const duty: RoleRule = {
  name: 'duty',
  signs: ['trách nhiệm', 'ề nghị'],
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const at = clause.text.search(/\s(?:có|chịu) trách nhiệm(?! trước)/u);
      if (at > 0) return each('implement', agencyBefore(clause.text.slice(0, at)), clause.text);
      const asked = /^\s*đề nghị\s+(.+)$/iu.exec(clause.text);
      const name = leadingAgency(asked?.[1] ?? '');
      if (!asked || name === '') return [];
      const words = asked[1] ?? '';
      const behind = words.slice(words.indexOf(name) + name.length);
      const roles = verbRoles(behind).filter((role) => role === 'supervise' || role === 'monitor');
      const [role = behind.slice(0, 40).includes('phối hợp') ? 'coordinate' : 'implement'] = roles;
      return each(role, name, clause.text);
    });
  },
};

/** What a duty rests on stands first: `Căn cứ vào Kế hoạch này, X …`. */
const RESTS_ON = /^\s*(?:căn cứ|trên cơ sở|theo|thực hiện)\s[^;:]{3,120}?,\s*(?=\p{L})/iu;

function withoutGround(words: string): string {
  const ground = RESTS_ON.exec(words);
  return ground ? words.slice(ground[0].length) : words.trimStart();
}

/** The name at the beginning of a clause and the words behind it; null where it begins otherwise. */
function subjectOf(words: string): { name: string; behind: string } | null {
  const rest = withoutGround(words);
  const name = startsLikeAgency(rest) ? leadingAgency(rest) : '';
  if (name === '' || name === rest.trim()) return null;
  return { name, behind: rest.slice(rest.indexOf(name) + name.length) };
}

/** One word alone (`Ban giám sát …`, `Tổ tham mưu …`) is the head of a name that goes on. */
function isWholeName(name: string): boolean {
  return /\s/u.test(name) || /^\p{Lu}{3,}$/u.test(name);
}

/** `X hướng dẫn, đôn đốc …; tổng hợp …`: the verbs behind a subject, also behind semicolons that carry it on. */
export const verbs: RoleRule = {
  name: 'verbs',
  signs: [
    'đầu mối',
    'tham mưu',
    'chỉ đạo',
    'hướng dẫn',
    'giám sát',
    'kiểm tra',
    'thanh tra',
    'theo dõi',
    'đôn đốc',
    'tổng hợp',
    'cung cấp',
    'ban hành',
    'trình',
    'phối hợp',
  ],
  find({ text }) {
    const found: StatedRole[] = [];
    let carried = '';
    for (const clause of clausesOf(text)) {
      const own = subjectOf(clause.text);
      const goesOn = own === null && text[clause.from - 1] === ';';
      carried = own && isWholeName(own.name) ? own.name : goesOn ? carried : '';
      if (carried === '') continue;
      const behind = own ? own.behind : clause.text;
      const roles = verbRoles(behind);
      // Who works together with another does the work as well.
      if (
        roles.length === 0 &&
        /^\s*,?\s*(?:chủ động |thường xuyên )?phối hợp(?: chặt chẽ)? với\s/u.test(behind)
      )
        roles.push('implement');
      for (const role of roles) found.push(...each(role, carried, clause.text));
    }
    return found;
  },
};

/** `Chỉ đạo X phối hợp Y …`, `Hướng dẫn X …`: the body below has the duty, another one shares in it. */
export const directing: RoleRule = {
  name: 'directing',
  signs: ['hối hợp'],
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const match =
        /^\s*(?:chỉ đạo|hướng dẫn|yêu cầu)(?:(?:,| và)\s*(?:chỉ đạo|hướng dẫn|đôn đốc))?\s+(.+)$/iu.exec(
          clause.text,
        );
      const rest = match?.[1] ?? '';
      const name = leadingAgency(rest);
      if (name === '' || !isWholeName(name)) return [];
      const behind = rest.slice(rest.indexOf(name) + name.length);
      const partner = /^\s*,?\s*phối hợp\s+(?!với)/u.exec(behind);
      // Whoever is directed to do anything else is not named as one of the plan's bodies.
      if (!/^\s*,?\s*phối hợp(?!\p{L})/u.test(behind)) return [];
      return [
        ...each('implement', name, clause.text),
        ...(partner ? each('coordinate', leadingAgency(behind.slice(partner[0].length)), clause.text) : []),
      ];
    });
  },
};

/** Directly below a section of duties, the body that the sentence speaks of carries them out. */
export const subject: RoleRule = {
  name: 'subject',
  find({ text, firstBelowDuties }) {
    if (!firstBelowDuties || isBareAgency(text)) return [];
    const words = clausesOf(text)[0]?.text ?? '';
    const found = subjectOf(words);
    return found ? each('implement', found.name, words) : [];
  },
};
