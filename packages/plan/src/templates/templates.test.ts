import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../model/parse.js';
import { recognised } from '../recognise/recognised.js';
import { blanksIn } from './blanks.js';
import { planFromTemplate, templateKinds } from './plan-from-template.js';
import type { TemplateIssuer } from './template-issuer.js';

const mttq: TemplateIssuer = {
  superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'],
  name: 'BAN THƯỜNG TRỰC',
  inText: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  symbol: 'MTTQ',
  authority: 'TM. BAN THƯỜNG TRỰC',
  position: 'CHỦ TỊCH',
};
const sdttg: TemplateIssuer = {
  superior: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
  name: 'SỞ DÂN TỘC VÀ TÔN GIÁO',
  inText: 'Sở Dân tộc và Tôn giáo',
  symbol: 'SDTTG',
  position: 'GIÁM ĐỐC',
};
const today = '2026-03-02';

describe.each(templateKinds)('the template %s', (kind) => {
  const { plan } = planFromTemplate(kind, { today });

  it('is a whole plan file with a blank number and day, ended and archived as the decree asks', () => {
    const file = planFromTemplate(kind, { today });
    expect(parsePlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(plan.number?.raw).toMatch(/^\/[\p{L}]+-…/u);
    expect(plan).not.toHaveProperty('date');
    expect(plan.items.at(-1)?.text).toMatch(/\.\/\.$/u);
    expect(plan.recipients.at(-1)?.text).toMatch(/^Lưu: VT, /u);
    expect(plan.items.filter(({ label }) => label === 'I.')).toHaveLength(1);
  });

  it('has blanks where something is to be filled in, and none is left open by a subject and issuers', () => {
    expect(plan.items.some(({ text }) => blanksIn(text).length > 0)).toBe(true);
    expect(blanksIn(plan.subject)).toHaveLength(1);
    const filled = planFromTemplate(kind, { today, subject: 'dân tộc', issuers: [mttq, sdttg] }).plan;
    expect(blanksIn(filled.subject)).toEqual([]);
    expect(JSON.stringify(filled.signatories)).not.toMatch(/…/u);
    const last = filled.items.at(-1)?.text ?? '';
    expect(blanksIn(last)).toEqual([]);
  });

  it('gives new identities each time', () => {
    const ids = [plan, planFromTemplate(kind, { today }).plan].flatMap((each) => [
      each.id,
      ...each.items.map(({ id }) => id),
      ...each.recipients.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a yearly coordination plan', () => {
  const { plan } = planFromTemplate('yearly-coordination', {
    today,
    subject: 'dân tộc',
    issuers: [mttq, sdttg],
  });

  it('is headed by both, lead first in the symbol, and signed in reverse order', () => {
    expect(plan.number).toEqual({ symbol: 'KHPH-MTTQ-SDTTG', raw: '/KHPH-MTTQ-SDTTG' });
    expect(plan.issuers.map(({ name }) => name)).toEqual(['BAN THƯỜNG TRỰC', 'SỞ DÂN TỘC VÀ TÔN GIÁO']);
    expect(plan.issuers.map(({ agency }) => agency)).toEqual(plan.agencies.map(({ id }) => id));
    expect(plan.signatories.map(({ position }) => position)).toEqual(['GIÁM ĐỐC', 'CHỦ TỊCH']);
    expect(plan.recipients.at(-1)?.text).toBe('Lưu: VT (MTTQ), VT (SDTTG)');
  });

  it('says who leads and who coordinates so that reading understands it', () => {
    const first = plan.items.find(({ text }) => text.includes('hội nghị tuyên truyền'));
    const roles = recognised(plan, first?.id ?? '').filter((found) => found.kind === 'role');
    expect(roles).toMatchObject([
      { role: 'lead', agency: { name: mttq.inText } },
      { role: 'coordinate', agency: { name: sdttg.inText } },
    ]);
  });
});

describe('the year of a template', () => {
  it.each([
    ['yearly-coordination', '2026-03-02', '2026-01-01', '2026-12-31'],
    ['yearly-coordination', '2026-12-02', '2027-01-01', '2027-12-31'],
    ['five-year-programme', '2026-03-02', '2026-01-01', '2030-12-31'],
    ['five-year-programme', '2030-11-02', '2026-01-01', '2030-12-31'],
    ['half-year-report', '2026-06-20', '2026-01-01', '2026-06-30'],
  ] as const)('%s on %s goes from %s to %s', (kind, day, from, to) => {
    expect(planFromTemplate(kind, { today: day }).plan.period).toEqual({ from, to });
  });
});

describe('blanks', () => {
  it('are dots that stand apart, not an ellipsis behind a word', () => {
    const shown = (text: string): string[] => blanksIn(text).map(({ from, to }) => text.slice(from, to));
    expect(shown('Số …/KH-… ngày ...... tháng … về ……')).toEqual(['…', '…', '......', '…', '……']);
    expect(shown('hội thi, hội diễn… và nêu gương.')).toEqual([]);
    expect(shown('Lưu: VT.')).toEqual([]);
  });
});
