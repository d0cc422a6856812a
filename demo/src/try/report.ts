import { listDrafts, type Draft, type Plan } from '@phoihop/kit';
import { parsePlanFile, type Actor, type PlanFile } from '@phoihop/plan';

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new RangeError(`the page has no ${selector}`);
  return element;
}

/**
 * The report beside the plan, in a `<ph-plan>` of its own. A portal would do the same with a page of its own: open the
 * editor on the report, show where progress is noted, go on with the report that was in work.
 */
export function startReport(plan: Plan, report: Plan, actor: Actor): void {
  const composer = part('ph-report-composer');
  const editor = part('#sua-bao-cao');
  report.actor = actor;

  const edit = (whole: boolean): void => {
    editor.hidden = !whole;
    composer.hidden = whole;
  };
  plan.addEventListener('ph-open-report', () => {
    edit(true);
    editor.querySelector('button')?.focus();
  });
  part('#ve-soan-bao-cao').addEventListener('click', () => {
    edit(false);
  });
  plan.addEventListener('ph-note-progress', ({ period, agency }) => {
    const chart = part('ph-progress-chart');
    chart.setAttribute('view', 'entry');
    chart.setAttribute('period', period);
    if (agency !== undefined) chart.setAttribute('agency', agency);
    location.hash = '#tien-do';
  });
  // The report goes on where it was left, once the plan that it is on is open.
  plan.addEventListener('ph-state', ({ state }) => {
    if (state === 'ready' || state === 'draft-restored') void resume(plan, report, actor);
  });
}

/** The document that a draft holds; undefined where it is broken. */
function draftedPlan({ content }: Draft): PlanFile | undefined {
  const base =
    typeof content === 'object' && content !== null && 'base' in content ? content.base : undefined;
  const parsed = parsePlanFile(base);
  return parsed.ok ? parsed.value : undefined;
}

/** Whether a draft on this device is a report: the plan itself does not go on with it. */
export function isReportDraft(draft: Draft): boolean {
  return draftedPlan(draft)?.plan.kind === 'report';
}

async function resume(plan: Plan, report: Plan, actor: Actor): Promise<void> {
  const id = plan.plan?.plan.id;
  if (report.plan !== undefined || id === undefined) return;
  const drafts = await listDrafts('plan', actor.id).catch(() => []);
  const found = drafts.find((draft) => draftedPlan(draft)?.plan.reportOn?.plan === id);
  if (found) await report.openDraft(found.documentId);
}
