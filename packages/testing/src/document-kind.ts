import {
  definePlan,
  defineRound,
  type Plan,
  type PlanWidget,
  type Round,
  type RoundWidget,
} from '@phoihop/kit';
import { newId, type PlanFile } from '@phoihop/plan';
import { createRoundFile, type RoundFile } from '@phoihop/plan/round';
import { sampleRoundFile } from '@phoihop/plan/round/testing';
import { planFile, samplePlanFile } from '@phoihop/plan/testing';
import { create } from './create.js';

/** The kinds of document that widgets work on, each with its file, its widgets and its provider. */
export interface Documents {
  plan: { file: PlanFile; widget: PlanWidget; provider: Plan };
  round: { file: RoundFile; widget: RoundWidget; provider: Round };
}
export type DocumentName = keyof Documents;

type HolderOf<Name extends DocumentName> = Documents[Name]['widget'] | Documents[Name]['provider'];

/** What the shared suite needs to know of a kind of document. */
export interface DocumentKind<Name extends DocumentName = DocumentName> {
  name: Name;
  /** Registers the tag of its provider. @returns it, with its prefix. */
  define: (prefix?: string) => string;
  /** An element of a tag, which may be registered later. */
  provider: (tag: string) => Documents[Name]['provider'];
  fileOf: (holder: HolderOf<Name>) => Documents[Name]['file'] | undefined;
  give: (holder: HolderOf<Name>, file: Documents[Name]['file'] | undefined) => void;
  /** A document with something of everything, under an id of its own where `fresh`. */
  sample: (fresh?: boolean) => Documents[Name]['file'];
  empty: () => Documents[Name]['file'];
  /** The sample with every text changed: who shows this shows nothing of the first. */
  other: () => Documents[Name]['file'];
  /** What must be the same again once a change is undone. */
  contentOf: (file: Documents[Name]['file']) => unknown;
  idOf: (file: Documents[Name]['file']) => string;
  /** Keeps the draft now; where one is kept only when the person asks, this asks. */
  keepDraft: (provider: Documents[Name]['provider']) => Promise<unknown>;
}

const different = (text: string): string => `Khác ${text}`;

function otherPlanFile(): PlanFile {
  const file = samplePlanFile();
  const { plan } = file;
  return {
    ...file,
    plan: {
      ...plan,
      id: newId(),
      title: different(plan.title),
      subject: different(plan.subject),
      items: plan.items.map((item) => ({ ...item, text: different(item.text) })),
      recipients: plan.recipients.map((each) => ({ ...each, text: different(each.text) })),
    },
  };
}

function otherRoundFile(): RoundFile {
  const file = sampleRoundFile();
  const { round, personal } = file;
  const records = Object.entries(personal.records).map(([key, record]) => {
    const { name } = record.values;
    const text = name?.kind === 'name' ? different(name.text) : '';
    return [key, { ...record, values: { ...record.values, name: { kind: 'name' as const, text } } }] as const;
  });
  return {
    ...file,
    round: { ...round, id: newId(), title: different(round.title) },
    personal: { ...personal, records: Object.fromEntries(records) },
  };
}

/** Plan files, of `<ph-plan>`. */
export const planDocument: DocumentKind<'plan'> = {
  name: 'plan',
  define: definePlan,
  provider: (tag) => create<Plan>(tag),
  fileOf: (holder) => holder.plan,
  give: (holder, file) => {
    holder.plan = file;
  },
  sample: (fresh = false) => {
    const file = samplePlanFile();
    return fresh ? { ...file, plan: { ...file.plan, id: newId() } } : file;
  },
  empty: () => planFile([]),
  other: otherPlanFile,
  contentOf: ({ plan }) => plan,
  idOf: ({ plan }) => plan.id,
  keepDraft: (provider) => provider.saveDraft(),
};

/** Rounds of honours, of `<ph-round>`. */
export const roundDocument: DocumentKind<'round'> = {
  name: 'round',
  define: defineRound,
  provider: (tag) => create<Round>(tag),
  fileOf: (holder) => holder.round,
  give: (holder, file) => {
    holder.round = file;
  },
  sample: (fresh = false) => {
    const file = sampleRoundFile();
    return fresh ? { ...file, round: { ...file.round, id: newId() } } : file;
  },
  empty: () => createRoundFile(sampleRoundFile().round),
  other: otherRoundFile,
  contentOf: ({ meta: _meta, ...content }) => content,
  idOf: ({ round }) => round.id,
  keepDraft: (provider) => provider.keepDraft(),
};
