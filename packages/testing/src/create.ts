/**
 * The element of a registered tag. A tag under a prefix of its own is in no map of tags, so the caller says
 * which element it is.
 */
export function create<Expected extends HTMLElement>(tag: string): Expected;
export function create(tag: string): HTMLElement {
  return document.createElement(tag);
}
