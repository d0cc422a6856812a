import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePlanFile } from '../model/parse.js';
import type { PlanFile } from '../model/plan-file.js';
import { readPlan } from './read-plan.js';

it('the plan of the demo page is what reading makes of its text', () => {
  const text = readFileSync('demo/public/ke-hoach-phoi-hop-2026.txt', 'utf8');
  const json: unknown = JSON.parse(readFileSync('demo/public/ke-hoach-phoi-hop-2026.json', 'utf8'));
  const file = parsePlanFile(json);
  const { plan } = (file as { value: PlanFile }).value;
  expect(plan).toEqual(readPlan(text, { id: plan.id }).plan);
});
