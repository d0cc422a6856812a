import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.js';

const planOf = (line: string): string => `KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n${line}`;
const LINE = 5;

describe('repairs of text', () => {
  it.each([
    ['nfc', '1. Tuye\u0302n truye\u0302\u0300n', 'Tuyên truyền'],
    ['letter-d', '1. \u00d0oàn Thanh niên', 'Đoàn Thanh niên'],
    ['blanks', '1. Tổ\u00a0chức  hội\tnghị', 'Tổ chức hội nghị'],
    ['invisible', '1. Tổ\u200b chức', 'Tổ chức'],
    ['bookmark', '[bookmark: _GoBack]1. Tổ chức', 'Tổ chức'],
    ['markdown', '**1. Tổ chức**', 'Tổ chức'],
    ['number-dash', '1. Theo Kế hoạch số 104/UBND –KH', 'Theo Kế hoạch số 104/UBND-KH'],
    ['number-dash', '1. Thông báo số 79 – TB/VPTU', 'Thông báo số 79-TB/VPTU'],
    ['tcvn3', '1. Uû ban nh©n d©n tØnh tæ chøc', 'Uỷ ban nhân dân tỉnh tổ chức'],
    ['vni', '1. Hoäi nghò ngöôøi coù uy tín', 'Hội nghị người có uy tín'],
  ])('%s is made and listed', (rule, line, text) => {
    const { plan, repairs } = readPlan(planOf(line));
    expect(plan.items.at(-1)?.text).toBe(text);
    expect(repairs.filter((repair) => repair.line === LINE).map((repair) => repair.rule)).toContain(rule);
  });

  it('is not made when refused, and others still are', () => {
    const text = planOf('1. \u00d0oàn  Thanh niên');
    const refused = readPlan(text).repairs.filter(({ rule }) => rule === 'letter-d');
    const again = readPlan(text, { refused });
    expect(again.plan.items.at(-1)?.text).toBe('\u00d0oàn Thanh niên');
    expect(again.repairs.map(({ rule }) => rule)).toEqual(['blanks']);
  });

  it('is refused and another accepted on one line at once', () => {
    const text = planOf('1. \u00d0oàn báo cáo kịp thòi');
    const { repairs } = readPlan(text);
    const again = readPlan(text, {
      refused: repairs.filter(({ rule }) => rule === 'letter-d'),
      accepted: repairs.filter(({ offered }) => offered),
    });
    expect(again.plan.items.at(-1)?.text).toBe('\u00d0oàn báo cáo kịp thời');
  });

  it.each([
    ['1. Mặt trận Tố quốc', 'Mặt trận Tổ quốc'],
    ['1. Đồng bào dân tộc thiếu số', 'Đồng bào dân tộc thiểu số'],
    ['1. Báo cáo kịp thòi', 'Báo cáo kịp thời'],
    ['1. Hưóng dẫn ngưòi dân', 'Hướng dẫn người dân'],
  ])('offers a word for what scanning damaged, and keeps the text: %s', (line, mended) => {
    const { plan, repairs } = readPlan(planOf(line));
    expect(`1. ${plan.items.at(-1)?.text ?? ''}`).toBe(line);
    const offers = repairs.filter(({ offered }) => offered);
    expect(offers).toEqual([{ line: LINE, before: line, after: `1. ${mended}`, rule: 'ocr', offered: true }]);
    expect(readPlan(planOf(line), { accepted: offers }).plan.items.at(-1)?.text).toBe(mended);
  });

  it.each([
    '1. Uỷ ban, Ủy ban, hoà giải, hòa giải',
    '1. Thiếu số lượng',
    '1. thiếu số liệu',
    '1. Giai đoạn 2021 – 2025',
  ])('%s is left as it is', (line) => {
    const { plan, repairs } = readPlan(planOf(line));
    expect(`1. ${plan.items.at(-1)?.text ?? ''}`).toBe(line);
    expect(repairs).toEqual([]);
  });
});
