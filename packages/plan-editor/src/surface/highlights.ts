import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { eachBlock } from './body.js';
import { attributesOf } from './item-node.js';

/** A stretch of an item's text that is drawn otherwise: what was found, what was recognised. UTF-16 offsets. */
export interface Highlight {
  item: string;
  from: number;
  to: number;
  /** Names of classes, for the style sheet. */
  kind: string;
}

/** What is drawn apart: each comes and goes without the others being looked at. */
const CHANNELS = ['find', 'recognised', 'citations', 'checks'] as const;
export type Channel = (typeof CHANNELS)[number];

const keys: Readonly<Record<Channel, PluginKey<DecorationSet>>> = {
  find: new PluginKey('find'),
  recognised: new PluginKey('recognised'),
  citations: new PluginKey('citations'),
  checks: new PluginKey('checks'),
};

function drawn(body: Node, spans: readonly Highlight[]): DecorationSet {
  if (spans.length === 0) return DecorationSet.empty;
  const byItem = new Map<string, Highlight[]>();
  for (const span of spans) {
    const own = byItem.get(span.item);
    if (own) own.push(span);
    else byItem.set(span.item, [span]);
  }
  const decorations: Decoration[] = [];
  eachBlock(body, (block, at) => {
    for (const { from, to, kind } of byItem.get(attributesOf(block).id) ?? []) {
      const end = Math.min(to, block.content.size);
      if (from < end) decorations.push(Decoration.inline(at + 1 + from, at + 1 + end, { class: kind }));
    }
  });
  return DecorationSet.create(body, decorations);
}

/** The highlights of one channel. They move with the text. */
function highlightsOf(key: PluginKey<DecorationSet>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const spans = tr.getMeta(key) as readonly Highlight[] | undefined;
        return spans ? drawn(tr.doc, spans) : set.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** A plugin for each channel: the view puts their highlights together without making them anew for each key. */
export function highlights(): Plugin[] {
  return CHANNELS.map((channel) => highlightsOf(keys[channel]));
}

/** The transaction that draws `spans` in a channel, in the place of what it drew before; null where neither is anything. */
export function highlighted(
  state: EditorState,
  channel: Channel,
  spans: readonly Highlight[],
): Transaction | null {
  const key = keys[channel];
  return spans.length === 0 && key.getState(state) === DecorationSet.empty
    ? null
    : state.tr.setMeta(key, spans);
}
