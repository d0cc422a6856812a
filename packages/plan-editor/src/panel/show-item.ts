/** Brings an item of a plan that is only read into view, and marks it until another is shown. */
export function showItem(root: ParentNode, id: string): boolean {
  const item = root.querySelector<HTMLElement>(`.body [data-id='${CSS.escape(id)}']`);
  for (const other of root.querySelectorAll('.body .shown')) other.classList.remove('shown');
  if (!item) return false;
  item.classList.add('shown');
  item.scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}
