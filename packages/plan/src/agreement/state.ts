import { keptFor } from '../kept-for.js';
import type { Agency } from '../model/agency.js';
import type { Agreement } from '../model/consent.js';
import type { PlanFile, Version } from '../model/plan-file.js';
import { sideOfActor, sidesOfPlan } from './sides.js';
import { versionOf } from './version.js';

/** The side for which an agreement was given; older files name only the person. */
export function sideOfAgreement(file: PlanFile, { side, by }: Agreement): string | null {
  return side ?? sideOfActor(file, by);
}

/** Whether all sides of the plan have agreed to a version. */
export function agreedByAll(file: PlanFile, version: string): boolean {
  const sides = sidesOfPlan(file.plan);
  const agreed = new Set(
    file.agreements.filter((each) => each.version === version).map((each) => sideOfAgreement(file, each)),
  );
  return sides.length > 1 && sides.every(({ id }) => agreed.has(id));
}

/** What one side has agreed to. */
export interface SideState {
  side: Agency;
  /** Its latest agreement. */
  agreement: Agreement | undefined;
  /** Whether that is to the plan as it is now. */
  current: boolean;
}

/**
 * Where the sides stand: fewer than two of them (`one-side`); not yet laid before them (`draft`); nobody has agreed to the
 * plan as it is (`open`), some have (`awaiting`), all have (`agreed`). Where all had agreed to an earlier version the
 * plan is being amended: `amends` is that version.
 */
export interface AgreementState {
  stage: 'one-side' | 'draft' | 'open' | 'awaiting' | 'agreed';
  /** The version of the plan as it is. */
  version: string;
  sides: readonly SideState[];
  /** The versions that all have agreed to, the oldest first. */
  agreed: readonly AgreedVersion[];
  /** The latest of these, where the plan is another by now. */
  amends: AgreedVersion | undefined;
}

/** A version that all sides have agreed to. */
export interface AgreedVersion {
  version: string;
  /** When the last side has agreed (ISO instant). */
  at: string;
  agreements: readonly Agreement[];
  /** Its content; undefined where the file does not hold it. */
  plan: Version['plan'];
}

function agreedVersions(file: PlanFile): AgreedVersion[] {
  const names = Array.from(new Set(file.agreements.map(({ version }) => version)));
  return names
    .filter((version) => agreedByAll(file, version))
    .map((version) => {
      const agreements = file.agreements.filter((each) => each.version === version);
      const at =
        agreements
          .map((each) => each.at)
          .sort()
          .at(-1) ?? '';
      return { version, at, agreements, plan: file.versions.find(({ id }) => id === version)?.plan };
    });
}

/** Versions in the order in which the last side agreed to them: a list of agreements has them in that order. */
function inOrder(file: PlanFile, versions: AgreedVersion[]): AgreedVersion[] {
  const place = ({ agreements }: AgreedVersion): number =>
    Math.max(...agreements.map((each) => file.agreements.indexOf(each)));
  return versions.sort((one, other) => place(one) - place(other));
}

/** Where the sides of a plan stand. */
export const agreementStateOf: (file: PlanFile) => AgreementState = keptFor((file: PlanFile) => {
  const version = versionOf(file.plan);
  const sides = sidesOfPlan(file.plan).map((side): SideState => {
    const agreement = file.agreements.filter((each) => sideOfAgreement(file, each) === side.id).at(-1);
    const current = file.agreements.some(
      (each) => each.version === version && sideOfAgreement(file, each) === side.id,
    );
    return { side, agreement, current };
  });
  const agreed = inOrder(file, agreedVersions(file));
  const standing = sides.filter(({ current }) => current).length;
  const last = agreed.at(-1);
  return {
    stage: stageOf(file, sides.length, standing),
    version,
    sides,
    agreed,
    amends: last && last.version !== version ? last : undefined,
  };
});

function stageOf({ consent }: PlanFile, sides: number, standing: number): AgreementState['stage'] {
  if (sides < 2) return 'one-side';
  if (standing === sides) return 'agreed';
  if (standing > 0) return 'awaiting';
  return consent ? 'open' : 'draft';
}
