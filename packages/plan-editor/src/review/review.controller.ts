import {
  acceptSuggestion,
  addComment,
  answerComment,
  newId,
  reopenComment,
  resolveComment,
  suggestText,
  type Comment,
  type Item,
  type PlanChange,
  type PlanFile,
  type Stamp,
  type Suggestion,
} from '@phoihop/plan';
import type { ReactiveController } from 'lit';
import { copyItemLink } from '../compare/copy-item-link.js';
import type { PanelHost } from '../panel/panel-host.js';
import type { PartAccess } from '../panel/part-access.js';
import { reviewMessages } from './review.messages.js';
import { chosenThreads, countOf, threadsOf, type ItemThreads } from './threads.js';

/** What a person is writing: on which item, and to which comment where it is an answer. */
export interface Writing {
  what: 'comment' | 'suggestion' | 'answer';
  item: string;
  /** The id of the comment that is answered. */
  to?: string;
  /** What stands in the field when it is opened. */
  start: string;
}

/** Where the focus goes once the panel is drawn: into the form, to a thread, or to the tools of the item in hand. */
type Focus = 'form' | 'tools' | { thread: string };

/** Comments and suggestions: who says what of which item, and what becomes of it. */
export class ReviewController implements ReactiveController {
  writing: Writing | undefined;
  /** The wording that is being suggested, as it stands in its field. */
  wording = '';
  readonly #host: PanelHost;
  readonly #access: PartAccess;
  #seen: { review: PlanFile['review']; items: readonly Item[]; threads: ItemThreads[] } | undefined;
  #focus: Focus | undefined;

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#moveFocus();
  }

  /** All threads by their items, in the order of the plan. */
  get threads(): readonly ItemThreads[] {
    const file = this.#host.plan;
    if (!file) return [];
    const { review, plan } = file;
    if (this.#seen?.review !== review || this.#seen.items !== plan.items)
      this.#seen = { review, items: plan.items, threads: threadsOf(review, plan.items) };
    return this.#seen.threads;
  }

  get open(): ItemThreads[] {
    return chosenThreads(this.threads, false);
  }

  get resolved(): ItemThreads[] {
    return chosenThreads(this.threads, true);
  }

  get count(): number {
    return countOf(this.open);
  }

  get items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  get current(): Item | undefined {
    return this.#access.current();
  }

  /** Whether the page says who works here: nothing is said by nobody. */
  get hasPerson(): boolean {
    return this.#access.person() !== undefined;
  }

  itemOf(id: string): Item | undefined {
    return this.items.find((item) => item.id === id);
  }

  get canComment(): boolean {
    return this.hasPerson && this.#access.may(addComment('', '', this.#stamp()));
  }

  canAccept({ id }: Suggestion): boolean {
    const change = this.#acceptance(id);
    return change !== null && this.#access.may(change);
  }

  canReject({ id }: Suggestion): boolean {
    return this.#access.may({ type: 'suggestion/remove', part: 'review', suggestion: id });
  }

  /** Begins to write; what is being written elsewhere is given up. */
  write(writing: Omit<Writing, 'start'>): void {
    const start = writing.what === 'suggestion' ? (this.itemOf(writing.item)?.text ?? '') : '';
    this.writing = { ...writing, start };
    this.wording = start;
    this.#focus = 'form';
    this.#host.requestUpdate();
  }

  /** A person changes the wording that is to be suggested. */
  word(text: string): void {
    this.wording = text;
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.#focus = this.writing?.to === undefined ? 'tools' : { thread: this.writing.to };
    this.writing = undefined;
    this.#host.requestUpdate();
  }

  /** Sends what is written; an empty text is not sent. */
  send(text: string): void {
    const { writing } = this;
    const words = text.trim();
    if (!writing || words === '') return;
    if (writing.what === 'suggestion') {
      this.#suggest(writing.item, words);
      return;
    }
    const stamp = this.#stamp();
    const asked = this.#comment(writing.to);
    const { sent, answered } = this.#texts;
    if (asked)
      this.#make(answerComment(asked, words, stamp), answered, { thread: asked.answers ?? asked.id });
    else this.#make(addComment(writing.item, words, stamp), sent, { thread: stamp.id });
  }

  resolve(comment: Comment): void {
    this.#make(resolveComment(comment, this.#stamp()), this.#texts.resolvedNow, 'tools');
  }

  reopen(comment: Comment): void {
    this.#make(reopenComment(comment), this.#texts.reopened, { thread: comment.id });
  }

  accept({ id }: Suggestion): void {
    const change = this.#acceptance(id);
    if (change) this.#make(change, this.#texts.accepted, 'tools');
  }

  reject({ id }: Suggestion): void {
    const change: PlanChange = { type: 'suggestion/remove', part: 'review', suggestion: id };
    this.#make(change, this.#texts.rejected, 'tools');
  }

  /** Leads to an item of the plan. */
  go(item: string): void {
    if (!this.itemOf(item)) return;
    this.#access.makeWay();
    this.#host.placeCaret({ item, offset: 0 });
  }

  copyLink(item: string): void {
    copyItemLink(this.#host, item);
  }

  /** Leads from the mark beside an item to what is said of it. */
  show(item: string): void {
    this.#access.open('review');
    const [thread] = this.open.find((each) => each.item === item)?.threads ?? [];
    if (thread) this.#focus = { thread: thread.id };
    this.#host.requestUpdate();
  }

  get #texts() {
    return reviewMessages[this.#host.language];
  }

  #stamp(): Stamp {
    const by = this.#access.person();
    return { id: newId(), at: new Date().toISOString(), ...(by ? { by } : {}) };
  }

  #comment(id: string | undefined): Comment | undefined {
    return this.#host.plan?.review.comments.find((comment) => comment.id === id);
  }

  #acceptance(id: string): PlanChange | null {
    const file = this.#host.plan;
    return file ? acceptSuggestion(file, id) : null;
  }

  #suggest(id: string, words: string): void {
    this.#host.edits?.flush();
    const item = this.itemOf(id);
    const stamp = this.#stamp();
    const change = item ? suggestText(item, words, stamp) : null;
    if (change) this.#make(change, this.#texts.proposed, { thread: stamp.id });
    else this.#host.tell({ tone: 'watch', text: this.#texts.unchanged });
  }

  #make(change: PlanChange, said: string, focus: Focus): void {
    const result = this.#host.act(change);
    if (!result.ok) {
      this.#host.refused(result);
      return;
    }
    this.writing = undefined;
    this.#focus = focus;
    const undo = (): void => {
      this.#host.undo();
    };
    this.#host.tell({ tone: 'plain', text: said, actions: [{ label: this.#texts.undo, run: undo }] });
    this.#host.requestUpdate();
  }

  #moveFocus(): void {
    const focus = this.#focus;
    const content = this.#host.renderRoot.querySelector<HTMLElement>('.panel-content .review');
    if (focus === undefined || !content) return;
    this.#focus = undefined;
    const tools = content.querySelector<HTMLElement>('.on-item button') ?? content.parentElement;
    if (focus === 'tools') tools?.focus();
    else if (focus === 'form') content.querySelector<HTMLElement>('form textarea')?.focus();
    else {
      const thread = content.querySelector<HTMLElement>(`[data-thread='${CSS.escape(focus.thread)}']`);
      (thread?.querySelector<HTMLElement>('button') ?? thread ?? tools)?.focus();
      thread?.scrollIntoView({ block: 'nearest' });
    }
  }
}
