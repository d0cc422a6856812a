/** @jsxImportSource react */
// Components for every version of React since 16.8.
import type { PlanFile } from '@phoihop/plan';
import { RecipientList } from '@phoihop/widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page({ plan }: { plan: PlanFile }) {
  const [changes, count] = useState(0);
  return (
    <>
      <output>{changes}</output>
      <RecipientList
        plan={plan}
        onPhChange={({ reason }) => count(changes + (reason === 'dispatched' ? 1 : 0))}
      />
    </>
  );
}

export const mistakes = [
  // @ts-expect-error a plan is no text
  <RecipientList plan="x" />,
  // @ts-expect-error the event has no detail
  <RecipientList onPhChange={(event) => event.detail} />,
];

export function start(root: HTMLElement, plan: PlanFile): void {
  createRoot(root).render(<Page plan={plan} />);
}
