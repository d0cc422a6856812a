import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPlan, type Plan } from '@phoihop/plan';
import { planFromTemplate, templateKinds } from '@phoihop/plan/templates';
import { inventedIssuers, item, jointPlan } from '@phoihop/plan/testing';
import { longReport } from './long-report.js';

const SAMPLES = '../shared/samples/';

/** Plans of every kind by name: the samples where they lie, each template, one to three issuers, a party plan, a long one. */
export function plansToPrint(): Map<string, Plan> {
  return new Map<string, Plan>([
    ...(existsSync(SAMPLES) ? readdirSync(SAMPLES) : []).map((name): [string, Plan] => [
      name,
      readPlan(readFileSync(SAMPLES + name, 'utf8')).plan,
    ]),
    ...templateKinds.map((kind): [string, Plan] => [
      `the template ${kind}`,
      planFromTemplate(kind, {
        today: '2026-03-02',
        place: 'Sông Lam',
        issuers: inventedIssuers.slice(0, kind.startsWith('single') || kind.startsWith('half') ? 1 : 2),
      }).plan,
    ]),
    ...([1, 2, 3] as const).map((count): [string, Plan] => [
      `a plan of ${String(count)} issuers`,
      jointPlan(count),
    ]),
    [
      'a party plan with letters up to đ',
      {
        ...jointPlan(1),
        number: { raw: '15-KH/BDVTU' },
        items: ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'].map((label) => item(label, 1, label, `Việc ${label}`)),
      },
    ],
    ['a report of 60 pages', longReport(700)],
  ]);
}
