import type { PlanPart } from '@phoihop/plan/checks';

const PLACES: Readonly<Record<PlanPart, string>> = {
  head: '.paper .head',
  body: '.paper .body',
  signatures: '.paper .signatory, .paper .foot, .paper .body',
  recipients: '.paper .recipients, .paper .foot, .paper .body',
};

/** Brings a part of the paper into view: what is found of it stands in no item. */
export function showPart(root: ParentNode, part: PlanPart): void {
  for (const place of PLACES[part].split(', ')) {
    const element = root.querySelector(place);
    if (!element) continue;
    element.scrollIntoView({ block: part === 'head' ? 'start' : 'end', inline: 'nearest' });
    return;
  }
}
