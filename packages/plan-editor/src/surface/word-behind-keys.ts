import type { Fragment } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { blockAround, findBlock } from './body.js';
import { attributesOf } from './item-node.js';

/** An item as it was when a word began to be composed in it: its content, and what was selected there (UTF-16). */
interface Before {
  item: string;
  content: Fragment;
  from: number;
  to: number;
}

/**
 * A word that is composed while keys wait that were pressed before it. No browser lets go of a composition: the word goes
 * into the item in hand, is taken out again when it is done, and waits behind those keys.
 */
export class WordBehindKeys {
  #before: Before | undefined;

  /** A composition begins. One that follows another in no time is taken out with it. */
  begin({ selection: { $from, $to } }: EditorState): void {
    const block = blockAround($from);
    if (this.#before || !block || !$from.sameParent($to)) return;
    const { id: item } = attributesOf(block);
    this.#before = { item, content: block.content, from: $from.parentOffset, to: $to.parentOffset };
  }

  /** The word, and what takes it out of the text; undefined where none was composed behind keys. */
  take({ doc, tr }: EditorState): { word: string; without: Transaction } | undefined {
    const before = this.#before;
    this.#before = undefined;
    const found = before && findBlock(doc, before.item);
    if (!found) return undefined;
    const { content, from, to } = before;
    const start = found.at + 1;
    const word = found.block.textContent.slice(from, found.block.content.size - (content.size - to));
    tr.replaceWith(start, start + found.block.content.size, content);
    const selection = TextSelection.create(tr.doc, start + from, start + to);
    return { word, without: tr.setSelection(selection) };
  }
}
