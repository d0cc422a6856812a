import { inSlices, type Slices } from '@phoihop/plan/read';
import type { Result } from '@phoihop/plan';
import type { PasteCode } from './block.js';
import { blockSteps, pastedTextBlocks } from './pasted-blocks.js';
import { readPastedSteps, type Pasted, type PasteOptions } from './read-pasted.js';

/** From the clipboard to what was read, step by step; yields the share that is done, 0 to 1. */
export function* pasteSteps(
  source: ParentNode | string,
  options: PasteOptions = {},
): Generator<number, Result<Pasted, PasteCode>> {
  const blocks = typeof source === 'string' ? pastedTextBlocks(source) : yield* halved(blockSteps(source), 0);
  return blocks.ok ? { ok: true, value: yield* halved(readPastedSteps(blocks.value, options), 0.5) } : blocks;
}

function* halved<T>(steps: Generator<number, T>, from: number): Generator<number, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + step.value / 2;
  return step.value;
}

/**
 * Reads a paste without holding up the page. `source` is the DOM of the clipboard's HTML, parsed by the caller and
 * put into no page, or its plain text. Null when `signal` was aborted meanwhile.
 */
export function readPasteInSlices(
  source: ParentNode | string,
  { signal, progress, ...options }: PasteOptions & Slices = {},
): Promise<Result<Pasted, PasteCode> | null> {
  return inSlices(pasteSteps(source, options), {
    ...(signal ? { signal } : {}),
    ...(progress ? { progress } : {}),
  });
}
