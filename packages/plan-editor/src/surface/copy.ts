import type { Slice } from 'prosemirror-model';
import { attributesOf } from './item-node.js';

/** What is copied, as plain text: whole items with their labels, one a line; a piece of one item as it is. */
export function plainText({ content, openStart }: Slice): string {
  const lines: string[] = [];
  content.forEach((block, _, index) => {
    const { label } = attributesOf(block);
    const cut = index === 0 && openStart > 0 && content.childCount === 1;
    lines.push(label === null || cut ? block.textContent : `${label} ${block.textContent}`);
  });
  return lines.join('\n');
}
