import { matchesOf, searchKey, toneKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../../model/agency.js';
import { spellsOut, wordsOfName } from '../../bodies/initials.js';
import { agencyKey } from '../../model/agency-key.js';
import { describeAgency } from './agency-kind.js';
import { agencyAtEnd } from './agency-phrase.js';

const SHORT_FORM_SIGN = /\((?:[Ss]au đây|gọi|viết)/u;

/** What stands behind a name that is shortened from there on. */
const SHORT_FORM =
  /\s*\((?:sau đây\s+)?(?:gọi|viết)(?:\s+tắt)?(?:\s+chung)?\s*(?:là|:)\s*[“"]?([^)”"]{2,60})[”"]?\)/giu;

/** Initials in a name: `DTTG`, `GD&ĐT`, `LĐ-TB&XH`. Two letters are too few: `NV` is Nội vụ and Ngoại vụ. */
const INITIALS = /(?<!\p{L})\p{Lu}{1,}(?:[&,.–-]?\p{Lu})+(?!\p{L})/gu;
const FEWEST_INITIALS = 3;

/** Whether a name is shortened to initials that can mean one body only. */
function hasInitials(name: string): boolean {
  return matchesOf(name, INITIALS).some(([run]) => run.replace(/\P{L}/gu, '').length >= FEWEST_INITIALS);
}

/** The words of a name as they are compared with initials. */
function wordsOf(name: string): string[] {
  return wordsOfName(agencyKey(name));
}

/** The agencies of a plan, found as its text names them; the first full spelling gives the name, others are aliases. */
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
    const known = this.#byKey.get(key) ?? this.#spelledOut(name, key);
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

  /** The body that a name shortens to initials, or spells out; undefined where there is none, or more than one. */
  #spelledOut(name: string, key: string): Agency | undefined {
    const isShort = hasInitials(name);
    const words = wordsOf(name);
    const [found, ...others] = this.#agencies.filter((agency) =>
      isShort
        ? !hasInitials(agency.name) && spellsOut(words, wordsOf(agency.name))
        : hasInitials(agency.name) && spellsOut(wordsOf(agency.name), words),
    );
    if (!found || others.length > 0) return undefined;
    this.#byKey.set(key, found);
    if (!isShort) [found.shortName, found.name] = [found.shortName ?? found.name, name];
    else found.shortName ??= name;
    return found;
  }
}
