import { searchKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../../model/agency.js';

/** Words that tell a level; with their marks, since `quan` is an agency and `quận` a district. */
const LEVELS: readonly (readonly [RegExp, NonNullable<Agency['level']>])[] = [
  [/(?<!\p{L})(trung ương|tw)(?!\p{L})/u, 'central'],
  [/(?<!\p{L})(thôn|ấp|khóm|tổ dân phố)(?!\p{L})/u, 'village'],
  [/(?<!\p{L})(xã(?! hội)|phường|đặc khu|thị trấn)(?!\p{L})/u, 'commune'],
  [/(?<!\p{L})(huyện|quận|thị xã)(?!\p{L})/u, 'district'],
  [/(?<!\p{L})tỉnh(?!\p{L})|^sở /u, 'province'],
];

function levelOf(name: string): Agency['level'] {
  const small = name.toLocaleLowerCase('vi');
  return LEVELS.find(([pattern]) => pattern.test(small))?.[1];
}

function kindOf(name: string): Agency['kind'] {
  const folded = searchKey(name);
  if (/^(dong chi|d\/c|ong|ba) /u.test(folded)) return 'person';
  if (/^(truong|pho|thu truong|giam doc|chu tich|lanh dao) /u.test(folded)) return 'post';
  if (/^(cac|hai|moi|to|tieu ban|doan) /u.test(folded)) return 'group';
  return /^(phong|van phong|trung tam|chi cuc) /u.test(folded) ? 'unit' : 'body';
}

/** What kind of body a name tells of and, where it says so, of which level. */
export function describeAgency(name: string): Pick<Agency, 'kind' | 'level'> {
  const level = levelOf(name);
  return { kind: kindOf(name), ...(level === undefined ? {} : { level }) };
}
