import type * as Copy from '@phoihop/document/copy';
import type * as EditingModule from './editing/index.js';

/** What a plan is edited with, beside its tools. */
export interface EditingParts {
  editing: typeof EditingModule;
  copy: typeof Copy;
}

/** Loads that, and begins to load its tools; rejects where it cannot be had now. */
export async function editingParts(): Promise<EditingParts> {
  // Begun with the surface, so that they come with it or right behind; who uses them tells where they do not.
  import('./tools/index.js').catch(() => undefined);
  const [editing, copy] = await Promise.all([import('./editing/index.js'), import('@phoihop/document/copy')]);
  return { editing, copy };
}

/**
 * Loads what a plan is edited with before the first one is opened, for a page that knows that it will be: that plan
 * stands sooner by a way to the server. Left out, it is loaded when the first plan that may be edited is drawn; a page
 * that only shows plans does not pay for it. Resolves when it is there or cannot be had now, which the editor that
 * needs it tells.
 */
export async function loadEditing(): Promise<void> {
  await Promise.allSettled([editingParts(), import('./tools/index.js')]);
}
