import { agencyBefore, isBareAgency, leadingAgency, namesOf, startsLikeAgency } from './agency-phrase.js';
import { clausesOf } from './clauses.js';
import type { RoleContext, RoleRule, StatedRole } from './role-rule.js';

/** The names of a phrase, each with the role. */
function each(role: StatedRole['role'], phrase: string, raw: string): StatedRole[] {
  return phrase === '' ? [] : namesOf(phrase).map((name) => ({ role, name, raw: raw.trim() }));
}

/** `Đơn vị chủ trì: X`, `Cơ quan phối hợp: Y` on a line of its own. */
const labelled: RoleRule = {
  name: 'labelled',
  find({ text }) {
    const match =
      /^(?:đơn vị|cơ quan|bộ phận)?\s*(chủ trì|phối hợp|thực hiện|tham mưu|theo dõi|tổng hợp)(?: thực hiện)?\s*:\s*(.+)$/iu.exec(
        text,
      );
    if (!match) return [];
    const [, verb = '', names = ''] = match;
    const role = (
      {
        'chủ trì': 'lead',
        'phối hợp': 'coordinate',
        'thực hiện': 'implement',
        'tham mưu': 'advise',
        'theo dõi': 'monitor',
        'tổng hợp': 'consolidate',
      } as const
    )[verb.toLocaleLowerCase('vi') as 'chủ trì'];
    return names
      .replace(/[.;]\s*$/u, '')
      .split(/\s*[,;]\s*/u)
      .filter((name) => name !== '')
      .map((name) => ({ role, name, raw: text }));
  },
};

/** `X chủ trì, phối hợp với Y`; `Hai cơ quan cùng chủ trì`. */
const lead: RoleRule = {
  name: 'lead',
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const at = clause.text.search(/(?<!\p{L})(?:là (?:đơn vị|cơ quan) |cùng )?[Cc]hủ trì(?!\p{L})/u);
      if (at < 0) return [];
      const subject = agencyBefore(clause.text.slice(0, at));
      return each('lead', subject, clause.text);
    });
  },
};

/** `… phối hợp với Y`, `chủ trì phối hợp với Y`, in any clause but those on what the coordination is like. */
const coordinate: RoleRule = {
  name: 'coordinate',
  find({ text }) {
    return clausesOf(text).flatMap((clause) =>
      Array.from(clause.text.matchAll(/(?<!\p{L})[Pp]hối hợp(?: chặt chẽ)? với\s+/gu)).flatMap((match) =>
        each('coordinate', leadingAgency(clause.text.slice(match.index + match[0].length)), clause.text),
      ),
    );
  },
};

/** `Sở A, Sở B phối hợp`: the subject of a clause of its own coordinates. */
const coordinating: RoleRule = {
  name: 'coordinating',
  find({ text }) {
    return clausesOf(text)
      .slice(1)
      .flatMap((clause) => {
        const match = /^(.{3,160}?)\s+phối hợp(?=\s*(?:,|thực hiện|hướng dẫn|tổ chức|$))/u.exec(
          clause.text.trim(),
        );
        return match ? each('coordinate', agencyBefore(match[1] ?? ''), clause.text) : [];
      });
  },
};

/** `Giao X (và Y) làm đầu mối tham mưu`, `Giao X tham mưu …`, `Giao X phối hợp Y tham mưu`. */
const assigned: RoleRule = {
  name: 'assigned',
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const match = /^\s*(?:giao(?: cho)?|phân công)\s+(.+)$/iu.exec(clause.text);
      const rest = match?.[1] ?? '';
      const name = leadingAgency(rest);
      if (name === '') return [];
      const behind = rest.slice(rest.indexOf(name) + name.length);
      const partner = /^\s*,?\s*phối hợp(?: với)?\s+/u.exec(behind);
      const second = partner ? leadingAgency(behind.slice(partner[0].length)) : '';
      const role = /^[^.]{0,60}?đầu mối/u.test(behind)
        ? 'focal'
        : behind.slice(0, 160).includes('tham mưu')
          ? 'advise'
          : behind.slice(0, 40).includes('chủ trì')
            ? 'lead'
            : 'implement';
      return [
        ...each(role, name, clause.text),
        ...(partner && !partner[0].includes('với') ? each('coordinate', second, clause.text) : []),
      ];
    });
  },
};

/**
 * `Đồng chí X - chức vụ: phụ trách chung; tham mưu …`, `Phòng Y: theo dõi …`: what stands behind the colon are
 * the roles of the person or the body before it.
 */
const person: RoleRule = {
  name: 'person',
  find({ text, underDuties, firstBelowDuties }) {
    const match = /^([^:]{3,160}):\s*(.+)$/u.exec(text);
    const [, name = '', duties = ''] = match ?? [];
    const named = /^(?:đồng chí|ông|bà)\s/iu.test(name)
      ? underDuties
      : firstBelowDuties && isBareAgency(name);
    if (!named) return [];
    const found: StatedRole['role'][] = [];
    if (/phụ trách chung|chịu trách nhiệm chung|chủ trì(?! của)/iu.test(duties)) found.push('lead');
    if (/(?<!\p{L})tham mưu/iu.test(duties)) found.push('advise');
    if (found.length === 0) found.push('implement');
    return found.map((role) => ({ role, name: name.trim(), raw: text }));
  },
};

/** A heading below “Tổ chức thực hiện” that is nothing but a name. */
const bareHeading: RoleRule = {
  name: 'bare-heading',
  find({ text, firstBelowDuties }) {
    return firstBelowDuties && isBareAgency(text)
      ? each('implement', text.replace(/[:.]\s*$/u, ''), text)
      : [];
  },
};

/** `X có trách nhiệm …`, `đề nghị X …`: whose duty it is, wherever it stands. */
const duty: RoleRule = {
  name: 'duty',
  find({ text }) {
    return clausesOf(text).flatMap((clause) => {
      const at = clause.text.search(/\s(?:có|chịu) trách nhiệm(?! trước)/u);
      if (at > 0) return each('implement', agencyBefore(clause.text.slice(0, at)), clause.text);
      const asked = /^\s*đề nghị\s+(.+)$/iu.exec(clause.text);
      const name = leadingAgency(asked?.[1] ?? '');
      if (!asked || name === '') return [];
      const behind = (asked[1] ?? '').slice(name.length, name.length + 40);
      return [
        { role: behind.includes('phối hợp') ? 'coordinate' : 'implement', name, raw: clause.text.trim() },
      ];
    });
  },
};

/** Directly below a section of duties, the body that the sentence speaks of carries them out. */
const subject: RoleRule = {
  name: 'subject',
  find({ text, firstBelowDuties }) {
    if (!firstBelowDuties || isBareAgency(text)) return [];
    const [sentence] = clausesOf(text);
    const words = sentence?.text ?? '';
    // What the duty rests on stands first: `Căn cứ vào Kế hoạch này, X …`.
    const behind = /^\s*(?:căn cứ|trên cơ sở|theo|thực hiện)\s[^;:]{3,120}?,\s*(?=\p{L})/iu.exec(words);
    const rest = behind ? words.slice(behind[0].length) : words;
    if (!startsLikeAgency(rest)) return [];
    const name = leadingAgency(rest);
    return name === '' || name === rest.trim() ? [] : each('implement', name, words);
  },
};

/** The rules in the order in which they are asked; the first that finds a role for a name on an item keeps it. */
export const roleRules: readonly RoleRule[] = [
  labelled,
  person,
  assigned,
  lead,
  coordinate,
  coordinating,
  duty,
  bareHeading,
  subject,
];

/** Rules that only speak where no other has: the mere subject of a sentence says least. */
const LAST_RESORT = new Set(['subject']);

/** The roles that an item states, each name once for a role. A line of its own for a role says only that. */
export function statedRoles(context: RoleContext): StatedRole[] {
  const found = labelled.find(context);
  if (found.length > 0) return found;
  for (const rule of roleRules) {
    if (LAST_RESORT.has(rule.name) && found.length > 0) continue;
    for (const role of rule.find(context)) {
      if (!found.some((known) => known.role === role.role && known.name === role.name)) found.push(role);
    }
  }
  return found;
}
