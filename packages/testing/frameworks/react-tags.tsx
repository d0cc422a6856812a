/** @jsxImportSource react */
// React 19 sets properties and listens to events of the tags themselves.
import '@phoihop/kit/define';
import '@phoihop/recipient-list/define';
import '@phoihop/widgets/jsx';
import type { PlanFile } from '@phoihop/plan';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page({ plan }: { plan: PlanFile }) {
  const [changes, count] = useState(0);
  return (
    <>
      <output>{changes}</output>
      <ph-recipient-list
        plan={plan}
        onph-change={(event) => count(changes + (event.reason === 'dispatched' ? 1 : 0))}
      />
    </>
  );
}

export const mistakes = [
  // @ts-expect-error a plan is no text
  <ph-recipient-list plan="x" />,
  // @ts-expect-error there is no such property
  <ph-recipient-list units={3} />,
  // @ts-expect-error the event has no detail
  <ph-recipient-list onph-change={(event) => event.detail} />,
  // @ts-expect-error there is no such tag
  <ph-recipient-lst />,
];

export function start(root: HTMLElement, plan: PlanFile): void {
  createRoot(root).render(<Page plan={plan} />);
}
