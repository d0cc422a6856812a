import type { Agency } from '../model/agency.js';
import { AgencyRegister } from '../read/tasks/agency-register.js';

interface Known {
  register: AgencyRegister;
  byId: ReadonlyMap<string, Agency>;
}

/** Folding names takes time; a plan's list stays the same object until it is changed. */
const known = new WeakMap<readonly Agency[], Known>();

function knownOf(agencies: readonly Agency[]): Known {
  const already = known.get(agencies);
  if (already) return already;
  const register = new AgencyRegister();
  const byId = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const name of [agency.name, agency.shortName ?? '', ...agency.aliases]) {
      if (name === '') continue;
      const id = register.idOf(name);
      if (!byId.has(id)) byId.set(id, agency);
    }
  }
  const entered = { register, byId };
  known.set(agencies, entered);
  return entered;
}

/** The body of a list that reading takes a name for: a province's plan may leave its own level out. */
export function agencyMeant(agencies: readonly Agency[], name: string): Agency | undefined {
  const { register, byId } = knownOf(agencies);
  return byId.get(register.find(name) ?? '');
}
