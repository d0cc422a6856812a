import { agencyKey } from '../model/agency-key.js';
import type { Agency } from '../model/agency.js';
import type { Issuer, Plan } from '../model/plan.js';

type Kin = 'front' | 'party' | 'state' | null;

/** The Fatherland Front and its member organisations (Luật Mặt trận Tổ quốc Việt Nam 75/2015, Điều 1 và 5). */
const FRONT =
  /\bmttq\b|^hoi (?!dong)|\b(?:tinh|thanh|huyen|xa) doan\b|\bdoan (?:thanh nien|tncs)|\blien doan lao dong\b|\bcong doan\b|\bto chuc thanh vien\b/u;
const PARTY = /\b(?:tinh|thanh|huyen|dang) uy\b|\b(?:dang|chi) bo\b|^ban (?:tuyen giao|dan van|noi chinh)\b/u;

/** Which part of the political system a body belongs to, as far as its name tells. */
function kinOf({ name, kind }: Pick<Agency, 'name' | 'kind'>): Kin {
  const key = agencyKey(name);
  if (FRONT.test(key)) return 'front';
  if (PARTY.test(key)) return 'party';
  return kind === 'person' || kind === 'group' ? null : 'state';
}

function namesOf({ name, shortName, aliases }: Agency): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/** The body that an issuer is: as the plan says, else the one of its list with the name that the header prints. */
function agencyOfIssuer({ agencies }: Plan, { agency: id, superior, name }: Issuer): Agency | undefined {
  const known = agencies.find((agency) => agency.id === id);
  if (known) return known;
  const keys = [name, [...superior, name].join(' ')].map(agencyKey);
  return agencies.find((agency) => namesOf(agency).some((each) => keys.includes(agencyKey(each))));
}

/** The bodies that issue a plan, lead first. */
export function issuingAgencies(plan: Plan): Agency[] {
  return Array.from(new Set(plan.issuers.flatMap((issuer) => agencyOfIssuer(plan, issuer) ?? [])));
}

/** A body and what has become of it, one after the other, as far as the plan's list tells. */
export function withSuccessors(agency: Agency, byId: ReadonlyMap<string, Agency>): Agency[] {
  const line = [agency];
  for (
    let next = byId.get(agency.successor ?? '');
    next && !line.includes(next);
    next = byId.get(next.successor ?? '')
  )
    line.push(next);
  return line;
}

function holdsWords(key: string, words: string): boolean {
  return words !== '' && ` ${key} `.includes(` ${words} `);
}

/**
 * Tells on whose side of a joint plan a body stands: that of the issuer that it is, has become or is part of, whose name
 * its own name holds (`Hội LHPN cấp xã`), or that alone is of its kind: organisations of the Front stand with the
 * Front, bodies of the state with the state's. Null where nothing of that tells, and where fewer than two bodies
 * issue the plan.
 */
export function sidesOf(plan: Plan): (agency: Agency) => string | null {
  const issuers = issuingAgencies(plan);
  if (issuers.length < 2) return () => null;
  const byId = new Map(plan.agencies.map((agency) => [agency.id, agency]));
  const only = (found: readonly Agency[]): string | null =>
    found.length === 1 ? (found[0]?.id ?? null) : null;
  const byName = ({ name }: Agency): string | null => {
    const key = agencyKey(name);
    return only(issuers.filter((issuer) => namesOf(issuer).some((each) => holdsWords(key, agencyKey(each)))));
  };
  const byKin = (agency: Agency): string | null => {
    const kin = kinOf(agency);
    return kin === null ? null : only(issuers.filter((issuer) => kinOf(issuer) === kin));
  };
  const heirs = new Map<Agency, string>();
  for (const issuer of issuers)
    for (const heir of withSuccessors(issuer, byId)) if (!heirs.has(heir)) heirs.set(heir, issuer.id);
  return (agency) => {
    const seen = new Set<string>();
    for (
      let above: Agency | undefined = agency;
      above && !seen.has(above.id);
      above = byId.get(above.partOf ?? '')
    ) {
      seen.add(above.id);
      const side = heirs.get(above);
      if (side !== undefined) return side;
    }
    return byName(agency) ?? byKin(agency);
  };
}
