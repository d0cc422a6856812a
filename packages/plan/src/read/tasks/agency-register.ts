import { searchKey, toneKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../../model/agency.js';
import { agencyKey } from '../../model/agency-key.js';
import { describeAgency } from './agency-kind.js';
import { agencyAtEnd } from './agency-phrase.js';

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
    return this.#byKey.get(agencyKey(name))?.id;
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
      if (agency && agencyKey(short) !== '') this.#byKey.set(agencyKey(short), agency);
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
    const key = agencyKey(name) || searchKey(name);
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
