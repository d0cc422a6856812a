import { formatDateLong } from '@phoihop/vietnamese/dates';
import type { Issuer, Plan, Recipient, Signatory } from '../../model/plan.js';
import { issuerNamed } from '../../templates/issuer-named.js';
import { issuersOf, type TemplateIssuer } from '../../templates/template-issuer.js';
import { archive, recipient } from '../../templates/template.js';
import { capitalised, decapitalised, inARow } from '../words/sentence.js';
import { BLANK } from './lines.js';

/** The year or stage that a subject ends with: a report names its own period. */
const OWN_YEARS = /[,;]?\s*(?:trong\s+)?(?:năm\s+20\d\d|giai\s+đoạn\s+20\d\d\s*[-–]\s*20\d\d)\s*\.?$/iu;

/** `KẾ HOẠCH PHỐI HỢP` as sentences name it. */
function typeName({ title }: Plan): string {
  return title === '' ? 'Kế hoạch' : capitalised(title.toLocaleLowerCase('vi'));
}

/** What the plan is about, as it goes on behind its type: `công tác dân tộc năm 2026`. */
function about({ subject }: Plan): string {
  return decapitalised(
    subject
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^về\s+(?:việc\s+)?/iu, ''),
  );
}

/** `Kế hoạch phối hợp công tác dân tộc`: what a report tells the results of. */
export function reportedPlan(plan: Plan): string {
  return [typeName(plan), about(plan).replace(OWN_YEARS, '')].filter((part) => part !== '').join(' ');
}

/** `Kế hoạch phối hợp số 12/KHPH-MTTQ-SDTTG ngày 09 tháng 3 năm 2026 về công tác dân tộc năm 2026`. */
export function citedPlan(plan: Plan): string {
  const { number, date } = plan;
  const parts = [
    typeName(plan),
    number ? `số ${number.raw.replace(/^\s*(?=\/)/u, '…')}` : '',
    date === undefined ? '' : formatDateLong(date),
    about(plan) === '' ? '' : `về ${about(plan)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The body that reports, as it issues documents: with the lines of the plan's head where it is one of its issuers. */
function issuing(plan: Plan, agency: string): TemplateIssuer {
  const name = plan.agencies.find(({ id }) => id === agency)?.name ?? BLANK;
  const issuer = plan.issuers.find((each) => each.agency === agency);
  return {
    ...issuerNamed(name, plan.place ?? ''),
    ...(issuer ? { superior: issuer.superior, name: issuer.name } : {}),
  };
}

/** Whoever reports: one body, or all that have issued the plan. */
function reporters(plan: Plan, agency: string | null): string[] {
  if (agency !== null) return [agency];
  return plan.issuers.flatMap((issuer) => (issuer.agency === undefined ? [] : [issuer.agency]));
}

/** How sentences call whoever reports. */
export function reportersName(plan: Plan, agency: string | null): string {
  const names = reporters(plan, agency).map((id) => plan.agencies.find((each) => each.id === id)?.name ?? id);
  return names.length > 0 ? inARow(names) : BLANK;
}

/** Head and foot of a report: number and day blank, signed and archived as the decree asks. */
export function reportHead(
  plan: Plan,
  agency: string | null,
): Pick<Plan, 'issuers' | 'number' | 'signatories' | 'recipients'> & { place?: string } {
  const ids = reporters(plan, agency);
  const own = ids.map((id) => issuing(plan, id));
  const made = issuersOf(own.length > 0 ? own : [{}]);
  const issuers = made.issuers.map(({ superior, name }, index): Issuer => {
    const id = ids[index];
    return { superior, name, ...(id === undefined ? {} : { agency: id }) };
  });
  const partners = plan.issuers.flatMap(({ agency: id }): Recipient[] => {
    const name = plan.agencies.find((each) => each.id === id)?.name;
    return id === undefined || name === undefined || ids.includes(id)
      ? []
      : [{ ...recipient(`${name} (để phối hợp)`, 'coordinate'), agency: id }];
  });
  const symbol = `BC-${own.length > 0 ? own.map((each) => each.symbol ?? '…').join('-') : '…'}`;
  const signatories: Signatory[] = made.signatories;
  return {
    issuers,
    number: { symbol, raw: `/${symbol}` },
    ...(plan.place === undefined ? {} : { place: plan.place }),
    signatories,
    recipients: [
      recipient(`${BLANK} (để báo cáo)`, 'report'),
      ...partners,
      recipient('Lãnh đạo cơ quan', 'know'),
      archive(own),
    ],
  };
}
