import type { Gesture } from '../grid/gestures.js';
import type { GridController } from '../grid/grid.controller.js';
import type { EarlyInput, EarlyKeys } from './early-keys.js';

/** The tools that do it. */
export interface ReplayTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly grid: Pick<GridController, 'select' | 'press' | 'view'>;
  readonly changes: { settle: () => void };
  gesture: (gesture: Gesture) => void;
}

/**
 * Does what was asked of the table before the tools were there, one after the other, each in the cell in which it was
 * asked. What is asked meanwhile comes behind it.
 */
export async function replay(early: EarlyKeys, tools: ReplayTarget): Promise<void> {
  await tools.updateComplete;
  let last: EarlyInput | undefined;
  for (let input = early.take(); input; input = early.take()) {
    const { place } = input;
    // The focus stayed in one cell, since nothing moved it: another one is a cell that was pressed meanwhile.
    if (last?.place.row !== place.row || last.place.column !== place.column) tools.grid.select(place);
    last = input;
    again(input, tools);
    tools.changes.settle();
    await tools.updateComplete;
  }
  early.stop();
}

function again({ key, copied }: EarlyInput, tools: ReplayTarget): void {
  if (copied) tools.gesture({ kind: 'paste', copied });
  if (!key) return;
  const { activeElement } = tools.renderRoot as ShadowRoot;
  // A list of roles that the key before has opened has the focus now.
  if (activeElement && !tools.grid.view.grid.contains(activeElement))
    activeElement.dispatchEvent(copyOf(key));
  else tools.grid.press(copyOf(key));
}

/** The same key once more, which nobody outside the widget hears a second time. */
function copyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyboardEvent {
  const held = { ctrlKey, metaKey, altKey, shiftKey };
  return new KeyboardEvent('keydown', { key, code, ...held, bubbles: true, cancelable: true });
}
