import type { Plan } from '@phoihop/plan';
import { searchKey } from '@phoihop/vietnamese/text';

/** The longest name without its ending: some programs of offices take no more. */
const LONGEST = 80;

/** A name for the file of a plan, in plain letters: `ke-hoach-phoi-hop-32-khph-mttq-bdt`. */
export function fileNameOf({ title, subject, number }: Plan, otherwise: string): string {
  const raw = number?.raw.trim() ?? '';
  const words = [title, /^\d/u.test(raw) ? raw : subject];
  const name = searchKey(words.join(' '))
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return name.slice(0, LONGEST).replace(/-$/u, '') || otherwise;
}
