import { DEMO_HEADER, demoUsers } from '../../server/src/sign-in/demo-users.js';
import type { User } from '../../server/src/sign-in/sign-in.js';

export { demoUsers };

/** As whom the page works: the one whom the address names (`?nguoi=…`), else the department's editor. */
export function personOfPage(): User {
  const wanted = new URLSearchParams(location.search).get('nguoi');
  const found = demoUsers.find(({ id }) => id === wanted) ?? demoUsers[0];
  if (!found) throw new RangeError('the demo has no people');
  return found;
}

/** What tells the demo's server who asks. A real portal has its people sign in, and sends nothing of the kind. */
export function headersOf({ id }: User): Record<string, string> {
  return { [DEMO_HEADER]: id };
}

/** Another person takes the seat: the page begins anew, so that nothing of the one before is left in it. */
export function changePerson(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('nguoi', id);
  address.hash = '';
  location.assign(address);
}
