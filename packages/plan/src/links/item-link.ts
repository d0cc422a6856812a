const PREFIX = '#ph-';

/** What a link leads to: an item, and the plan where the page shows more than one. */
export interface ItemLink {
  item: string;
  plan?: string;
}

/**
 * The fragment of a link to an item: `#ph-ITEM`, or `#ph-PLAN/ITEM` where a page shows several plans. It holds
 * ids alone, so that it stays valid however the item is edited, moved or renumbered.
 */
export function linkTo({ item, plan }: ItemLink): string {
  const ids = plan === undefined ? [item] : [plan, item];
  return `${PREFIX}${ids.map(encodeURIComponent).join('/')}`;
}

/** What a fragment leads to; null for one of another kind. */
export function parseLink(fragment: string): ItemLink | null {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const ids = fragment.slice(PREFIX.length).split('/').map(decodeURIComponent);
    const [first = '', second] = ids;
    if (first === '' || second === '' || ids.length > 2) return null;
    return second === undefined ? { item: first } : { plan: first, item: second };
  } catch {
    // A broken escape: somebody has cut the address.
    return null;
  }
}
