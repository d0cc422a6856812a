import type { Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { ProgressRollup } from '@phoihop/plan/progress';
import { formatDateShort } from '@phoihop/vietnamese/dates';
import { html, svg, type TemplateResult } from 'lit';
import { publicPageMessages } from './public-page.messages.js';

/** How far a plan is, from a day, in one line and one bar. */
export function progressStrip(file: PlanFile, today: string, language: Language): TemplateResult {
  const m = publicPageMessages[language];
  const year = file.plan.period?.from.slice(0, 4) ?? today.slice(0, 4);
  const { total, counts } = new ProgressRollup(file, { today }).section(null, year);
  const parts = [
    ['done', counts.done],
    ['under-way', counts['in-progress']],
    ['open', counts['not-started']],
    ['late', counts.late],
  ] as const;
  const all = Math.max(
    1,
    parts.reduce((sum, [, part]) => sum + part, 0),
  );
  let from = 0;
  const bars = parts.map(([name, part]) => {
    const bar = svg`<rect class=${name} x=${from} y="0" width=${(part / all) * 100} height="6"></rect>`;
    from += (part / all) * 100;
    return bar;
  });
  const words = [
    ...(counts['in-progress'] > 0 ? [m.underWay(counts['in-progress'])] : []),
    ...(counts['not-started'] > 0 ? [m.notStarted(counts['not-started'])] : []),
    ...(counts.late > 0 ? [m.late(counts.late)] : []),
  ];
  return html`<a class="strip" href="#tien-do">
    <strong>${m.progress(counts.done, total)}</strong>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <span>${[...words, m.asOf(formatDateShort(today))].join(' · ')}</span>
  </a>`;
}
