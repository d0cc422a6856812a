import type { OutlineNode } from '../outline/outline-node.js';
import { isWork, taskNodeOf } from '../outline/work.js';
import type { CheckContext } from './check.js';

/** The items of a node's subtree, itself included. */
export function subtreeOfNode(context: CheckContext, node: OutlineNode): readonly OutlineNode[] {
  return context.nodes.slice(node.index, node.end);
}

/** Whether an item, one above it or one below it says something of its task. */
export function isSaidAround(
  context: CheckContext,
  node: OutlineNode,
  says: (node: OutlineNode) => boolean,
): boolean {
  for (let above = node.parent; above; above = above.parent) if (says(above)) return true;
  return subtreeOfNode(context, node).some(says);
}

/** The tasks that a plan gives to somebody by name, each once, in reading order. */
export function ledTasks(context: CheckContext): readonly OutlineNode[] {
  const led = context.nodes.filter(
    (node) => isWork(node) && (node.item.task?.assignments ?? []).some(({ role }) => role === 'lead'),
  );
  return Array.from(new Set(led.map(taskNodeOf)));
}
