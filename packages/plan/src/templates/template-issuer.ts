import { newId } from '../model/id.js';
import type { Agency } from '../model/agency.js';
import type { Issuer, Signatory } from '../model/plan.js';
import { describeAgency } from '../read/tasks/agency-kind.js';

/** A body that will issue the plan. What is left out becomes a blank. */
export interface TemplateIssuer {
  /** The lines of the superior body as printed: `ỦY BAN NHÂN DÂN`, `TỈNH SÔNG LAM`. */
  superior?: string[];
  /** Its own line as printed: `SỞ DÂN TỘC VÀ TÔN GIÁO`. */
  name?: string;
  /** How sentences call it: `Sở Dân tộc và Tôn giáo`. Capitals of agencies cannot be told from the line above. */
  inText?: string;
  /** Its part of the symbol: `SDTTG`. */
  symbol?: string;
  /** Who signs: `TM. BAN THƯỜNG TRỰC`, `CHỦ TỊCH`, and the name without titles. */
  authority?: string;
  position?: string;
  signer?: string;
}

export const BLANK = '……';

/** How sentences call a body. */
export function called(issuer: TemplateIssuer | undefined): string {
  return issuer?.inText ?? BLANK;
}

/** “Hai cơ quan”, “ba cơ quan”; for others “các cơ quan”. */
export function together(issuers: readonly unknown[]): string {
  return { 2: 'hai cơ quan', 3: 'ba cơ quan' }[issuers.length] ?? 'các cơ quan';
}

/** The names of all in one phrase: `A và B`, `A, B và C`. */
export function namesTogether(issuers: readonly TemplateIssuer[]): string {
  const names = issuers.map(called);
  const last = names.pop() ?? BLANK;
  return names.length === 0 ? last : `${names.join(', ')} và ${last}`;
}

/** What the header, the list of bodies and the foot say of the issuers. */
export function issuersOf(issuers: readonly TemplateIssuer[]): {
  agencies: Agency[];
  issuers: Issuer[];
  signatories: Signatory[];
} {
  const agencies = issuers.map(({ inText }): Agency | null =>
    inText === undefined ? null : { id: newId(), name: inText, aliases: [], ...describeAgency(inText) },
  );
  return {
    agencies: agencies.filter((agency) => agency !== null),
    issuers: issuers.map(({ superior = [BLANK], name = BLANK }, index) => {
      const agency = agencies[index]?.id;
      return { superior, name, ...(agency === undefined ? {} : { agency }) };
    }),
    // The lead agency signs right-most: signature blocks stand in reverse order.
    signatories: issuers
      .map(({ authority, position = BLANK, signer }): Signatory => ({
        ...(authority === undefined ? {} : { authority }),
        position,
        ...(signer === undefined ? {} : { name: signer }),
      }))
      .reverse(),
  };
}
