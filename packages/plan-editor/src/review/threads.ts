import type { Comment, Item, PlanFile, Suggestion } from '@phoihop/plan';

/** A comment with what was answered, the oldest first; or a proposed wording. */
export type Thread =
  | { kind: 'comment'; id: string; item: string; root: Comment; answers: Comment[] }
  | { kind: 'suggestion'; id: string; item: string; suggestion: Suggestion };

/** What is said of an item, the oldest first. */
export interface ItemThreads {
  /** The item's id; it may be gone from the plan. */
  item: string;
  threads: Thread[];
}

function byTime(first: { at: string }, second: { at: string }): number {
  return first.at.localeCompare(second.at);
}

function timeOf(thread: Thread): { at: string } {
  return thread.kind === 'comment' ? thread.root : thread.suggestion;
}

/** Conversations: an answer whose first comment is gone begins one of its own. */
function conversations(comments: readonly Comment[]): Thread[] {
  const roots = new Map<string, Extract<Thread, { kind: 'comment' }>>();
  const ids = new Set(comments.map(({ id }) => id));
  const isRoot = ({ answers }: Comment): boolean => answers === undefined || !ids.has(answers);
  for (const root of comments.filter(isRoot))
    roots.set(root.id, { kind: 'comment', id: root.id, item: root.item, root, answers: [] });
  for (const answer of comments.filter((comment) => !isRoot(comment)).sort(byTime))
    roots.get(answer.answers ?? '')?.answers.push(answer);
  return [...roots.values()];
}

export function isResolved(thread: Thread): boolean {
  return thread.kind === 'comment' && thread.root.resolved !== undefined;
}

/** All comments and suggestions by their items, in the order of the plan; those of items that are gone stand last. */
export function threadsOf(
  { comments, suggestions }: PlanFile['review'],
  items: readonly Item[],
): ItemThreads[] {
  const all: Thread[] = [
    ...conversations(comments),
    ...suggestions.map((suggestion): Thread => ({
      kind: 'suggestion',
      id: suggestion.id,
      item: suggestion.item,
      suggestion,
    })),
  ];
  const byItem = new Map<string, Thread[]>();
  for (const thread of all) byItem.set(thread.item, [...(byItem.get(thread.item) ?? []), thread]);
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const placeOf = ({ item }: ItemThreads): number => places.get(item) ?? items.length;
  return Array.from(byItem, ([item, threads]) => ({
    item,
    threads: threads.sort((first, second) => byTime(timeOf(first), timeOf(second))),
  })).sort((first, second) => placeOf(first) - placeOf(second));
}

/** Only the threads that are open, or only those that have been dealt with. */
export function chosenThreads(all: readonly ItemThreads[], resolved: boolean): ItemThreads[] {
  return all
    .map(({ item, threads }) => ({ item, threads: threads.filter((each) => isResolved(each) === resolved) }))
    .filter(({ threads }) => threads.length > 0);
}

export function countOf(all: readonly ItemThreads[]): number {
  return all.reduce((sum, { threads }) => sum + threads.length, 0);
}
