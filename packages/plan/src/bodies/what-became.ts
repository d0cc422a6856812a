import { findProvince, PROVINCES_SINCE } from '@phoihop/vietnamese/places';
import { searchKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../model/agency.js';
import { spellsOut, wordsOfName } from './initials.js';
import {
  DISTRICTS_SOURCE,
  DISTRICTS_UNTIL,
  PROVINCES_SOURCE,
  successions,
  type Succession,
} from './successions.data.js';

/** What a body is on a later day: one name, or several of which a person must choose. */
export interface Became {
  names: readonly string[];
  /** The last day of the body (ISO), and the instruments that say so. */
  until: string;
  sources: readonly string[];
  /** Its tasks may have gone to any of these, or elsewhere: nothing is chosen by itself. */
  isUnsure: boolean;
}

/** Where the place begins in a name: `Ban Dân tộc| tỉnh Trà Vinh`. */
const PLACE = /\s+(?:tỉnh|thành phố|tp\.?)(?:\s+\p{Lu}.*)?$/iu;
const PROVINCE = /(?<=(?<!\p{L})tỉnh\s+)(\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*)*)$/iu;

function fold(name: string): string {
  return searchKey(name.replace(/\s*[–-]\s*/gu, ' '));
}

function isNamed(name: string, { names }: Succession): boolean {
  return names.some((each) => fold(each) === fold(name) || spellsOut(wordsOfName(name), wordsOfName(each)));
}

function bySuccession(name: string, day: string, known: readonly Succession[]): Became | null {
  const place = PLACE.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - place.length);
  const found = known.find((each) => each.until < day && isNamed(bare, each));
  if (!found) return null;
  const { successors, until, source } = found;
  return {
    names: successors.map((each) => `${each}${place}`),
    until,
    sources: [source],
    isUnsure: successors.length > 1,
  };
}

/** Provinces that went into others: `tỉnh Trà Vinh` is `tỉnh Vĩnh Long`. */
function byProvince(name: string, day: string): Became | null {
  const written = PROVINCE.exec(name)?.[0];
  const match = written === undefined || day < PROVINCES_SINCE ? undefined : findProvince(written);
  if (!match?.former) return null;
  const { kind, name: now } = match.province;
  const before = name.slice(0, name.length - (written?.length ?? 0)).replace(/tỉnh\s+$/iu, '');
  return {
    names: [`${before}${kind === 'city' ? 'thành phố' : 'tỉnh'} ${now}`],
    until: DISTRICTS_UNTIL,
    sources: [PROVINCES_SOURCE],
    isUnsure: false,
  };
}

const DISTRICT = /\s*(?:cấp huyện|các huyện.*|(?:huyện|quận|thị xã)(?:\s+\p{Lu}.*)?)$/u;
/** Bodies of which each level has its own. */
const EACH_LEVEL =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|.*\bmttq|.*\bmat tran|hoi |doan |cong an)/u;

/** Bodies of districts: what they did is done by communes or by the province, which no rule can tell. */
function byDistrict({ name, level }: Pick<Agency, 'name' | 'level'>, day: string): Became | null {
  if (level !== 'district' || day <= DISTRICTS_UNTIL) return null;
  const head = name.replace(DISTRICT, '').trim();
  const commune =
    head !== name && EACH_LEVEL.test(searchKey(head))
      ? `${head} các xã, phường`
      : 'Ủy ban nhân dân các xã, phường';
  return { names: [commune], until: DISTRICTS_UNTIL, sources: [DISTRICTS_SOURCE], isUnsure: true };
}

/**
 * What has become of a body until a day (ISO), by what is known of 2025: departments and ministries merged and
 * renamed, provinces merged, districts gone. Null where nothing is known. `known` takes the place of our own list.
 */
export function whatBecame(
  agency: Pick<Agency, 'name' | 'level'>,
  day: string,
  known: readonly Succession[] = successions,
): Became | null {
  const first = byDistrict(agency, day) ?? bySuccession(agency.name, day, known);
  const names = first?.names ?? [agency.name];
  const moved = names.map((name) => byProvince(name, day));
  if (!moved.some((each) => each !== null)) return first;
  return {
    names: names.map((name, at) => moved[at]?.names[0] ?? name),
    until: first?.until ?? DISTRICTS_UNTIL,
    sources: [...(first?.sources ?? []), PROVINCES_SOURCE],
    isUnsure: first?.isUnsure ?? false,
  };
}
