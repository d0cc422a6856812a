import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { findBlock } from './body.js';

/** A stretch of an item's text that is drawn otherwise: what was found, what was recognised. UTF-16 offsets. */
export interface Highlight {
  item: string;
  from: number;
  to: number;
  /** Names of classes, for the style sheet. */
  kind: string;
}

type Channels = ReadonlyMap<string, DecorationSet>;

interface Replaced {
  channel: string;
  spans: readonly Highlight[];
}

const key = new PluginKey<Channels>('highlights');

function drawn(body: Node, spans: readonly Highlight[]): DecorationSet {
  if (spans.length === 0) return DecorationSet.empty;
  const byItem = new Map<string, Highlight[]>();
  for (const span of spans) {
    const own = byItem.get(span.item);
    if (own) own.push(span);
    else byItem.set(span.item, [span]);
  }
  const decorations: Decoration[] = [];
  for (const [item, own] of byItem) {
    const found = findBlock(body, item);
    if (!found) continue;
    for (const { from, to, kind } of own) {
      const end = Math.min(to, found.block.content.size);
      const start = found.at + 1;
      if (from < end) decorations.push(Decoration.inline(start + from, start + end, { class: kind }));
    }
  }
  return DecorationSet.create(body, decorations);
}

/** Highlights in channels, so that what was found and what was recognised come and go apart. They move with the text. */
export function highlights(): Plugin<Channels> {
  return new Plugin<Channels>({
    key,
    state: {
      init: () => new Map(),
      apply(tr, channels) {
        const replaced = tr.getMeta(key) as Replaced | undefined;
        if (!replaced && (!tr.docChanged || channels.size === 0)) return channels;
        const next = new Map<string, DecorationSet>();
        for (const [name, set] of channels) next.set(name, set.map(tr.mapping, tr.doc));
        if (replaced) next.set(replaced.channel, drawn(tr.doc, replaced.spans));
        return next;
      },
    },
    props: {
      decorations(state) {
        const sets = Array.from(key.getState(state)?.values() ?? []).filter(
          (set) => set !== DecorationSet.empty,
        );
        const [only, ...more] = sets;
        if (!only || more.length === 0) return only;
        return DecorationSet.create(
          state.doc,
          sets.flatMap((set) => set.find()),
        );
      },
    },
  });
}

/** The transaction that draws `spans` in a channel, in the place of what it drew before. */
export function highlighted(state: EditorState, channel: string, spans: readonly Highlight[]): Transaction {
  const replaced: Replaced = { channel, spans };
  return state.tr.setMeta(key, replaced);
}
