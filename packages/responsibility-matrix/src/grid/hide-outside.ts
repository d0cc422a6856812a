import type { Ring, Stretch } from '@phoihop/kit';

/** Hides what lies outside a stretch, but not what is held fast: it may have the focus. */
export function hideOutside(ring: Ring<{ readonly element: HTMLElement }>, { first, end }: Stretch): void {
  ring.forEach(({ element }, index) => {
    const hidden = index < 0 || (index !== ring.fast && (index < first || index >= end));
    if (element.hidden !== hidden) element.hidden = hidden;
  });
}
