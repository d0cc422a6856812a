import type { AppendedTable } from '@phoihop/document/layout';
import type { LayoutProfile } from '@phoihop/document/profile';
import type { Plan } from '@phoihop/plan';

/** What pages are made of. */
export interface Printable {
  plan: Plan;
  profile: LayoutProfile;
  tables: readonly AppendedTable[];
}
