import { searchKey, toneKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../../model/agency.js';
import { describeAgency } from './agency-kind.js';
import { agencyAtEnd } from './agency-phrase.js';

/** Spellings of one body, folded as for search; each becomes the last of its row. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(ban thuong truc |btt )?(uy ban |ub ?)?(mttq|mat tran to quoc|mat tran)( ?vn| viet nam)?\b/gu, 'mttq'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bhoi lhpn( viet nam)?\b/gu, 'hoi lien hiep phu nu'],
  [/\bdong chi\b|\bong\b|\bba\b/gu, ''],
];

/** The key under which names of one body meet. A plan of a province may leave its own level out. */
function keyOf(name: string): string {
  const spelt = SAME.reduce((key, [spelling, one]) => key.replace(spelling, one), searchKey(name));
  // Headers print it below: `ỦY BAN MTTQ VIỆT NAM TỈNH … / BAN THƯỜNG TRỰC`.
  const folded = spelt.startsWith('mttq') ? spelt.replace(/\s*\bban thuong truc$/u, '') : spelt;
  return folded
    .replace(/\b(cua|thuoc)\b/gu, ' ')
    .replace(/ tinh( [a-z]+ ?[a-z]*)?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const SHORT_FORM_SIGN = /\((?:[Ss]au đây|gọi|viết)/u;

/** What stands behind a name that is shortened from there on. */
const SHORT_FORM =
  /\s*\((?:sau đây\s+)?(?:gọi|viết)(?:\s+tắt)?(?:\s+chung)?\s*(?:là|:)\s*[“"]?([^)”"]{2,60})[”"]?\)/giu;

/** The agencies of a plan, found as its text names them; the first spelling gives the name, others are aliases. */
export class AgencyRegister {
  readonly #agencies: Agency[] = [];
  readonly #byKey = new Map<string, Agency>();
  /** Ids by the spelling, so that a name is folded once. */
  readonly #bySpelling = new Map<string, string>();

  get agencies(): Agency[] {
    return this.#agencies;
  }

  /** The id of the agency with this name, when it has been named already. */
  find(name: string): string | undefined {
    return this.#byKey.get(keyOf(name))?.id;
  }

  /** Enters the names that a text shortens: `Hội Liên hiệp Phụ nữ tỉnh (sau đây viết tắt là Hội LHPN tỉnh)`. */
  enterShortForms(text: string): void {
    if (!SHORT_FORM_SIGN.test(text)) return;
    for (const match of text.matchAll(SHORT_FORM)) {
      const short = (match[1] ?? '').trim();
      const name = agencyAtEnd(text.slice(Math.max(0, match.index - 120), match.index));
      if (name === '' || short === '') continue;
      const id = this.idOf(name);
      const agency = this.#agencies.find((each) => each.id === id);
      if (agency && keyOf(short) !== '') this.#byKey.set(keyOf(short), agency);
      if (agency && agency.shortName === undefined) agency.shortName = short;
    }
  }

  /** The id of the agency with this name, entered when it is new. */
  idOf(name: string): string {
    const spelt = this.#bySpelling.get(name);
    if (spelt !== undefined) return spelt;
    const id = this.#enter(name);
    this.#bySpelling.set(name, id);
    return id;
  }

  #enter(name: string): string {
    const key = keyOf(name) || searchKey(name);
    const known = this.#byKey.get(key);
    if (known) {
      const spelling = toneKey(name);
      if (![known.name, ...known.aliases, known.shortName ?? ''].some((alias) => toneKey(alias) === spelling))
        known.aliases.push(name);
      return known.id;
    }
    const agency: Agency = {
      id: `g${String(this.#agencies.length + 1)}`,
      name,
      aliases: [],
      ...describeAgency(name),
    };
    this.#agencies.push(agency);
    this.#byKey.set(key, agency);
    return agency.id;
  }
}
