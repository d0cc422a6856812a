import type { Page, SetBlocks } from '@phoihop/document/pages';
import type { LayoutProfile } from '@phoihop/document/profile';
import { inSlices } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Printable } from './printable.js';

export type PressPart = typeof import('../paper/press-part.js');

/** What is asked for: the form may be left to the plan. */
export type Asked = Omit<Printable, 'profile'> & {
  profile: LayoutProfile | undefined;
  /** Whether the matrix of responsibilities is appended behind the other tables. */
  matrix: boolean;
};

/** The pages as they were made last, of what, and what draws them. */
export interface MadePages {
  pages: readonly Page[];
  made: Printable;
  press: PressPart;
}

/** Makes the pages of a document in slices, and again where it changes; what did not change is not set again. */
export class PagesController implements ReactiveController {
  /** Undefined before there are any. */
  current: MadePages | undefined;
  /** The share that is done of pages that are being made; undefined where none are. */
  share: number | undefined;
  /** Whether what makes pages could not be loaded. */
  failed = false;
  /** Tests that look at a lost connection put another in its place. */
  load: () => Promise<PressPart> = () => import('../paper/press-part.js');
  readonly #host: ReactiveControllerHost;
  #press: PressPart | undefined;
  #asked: Asked | undefined;
  #known: { of: LayoutProfile; blocks: SetBlocks } | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#asked = undefined;
  }

  /** Asks for the pages of a document; nothing is done where it is the one that was asked for last. */
  ask(asked: Asked): void {
    const before = this.#asked;
    if (
      before?.plan === asked.plan &&
      before.profile === asked.profile &&
      before.tables === asked.tables &&
      before.matrix === asked.matrix
    )
      return;
    this.#asked = asked;
    void this.#make(asked);
  }

  /** There is no document any more. */
  clear(): void {
    this.#abort?.abort();
    this.#asked = this.current = this.share = undefined;
  }

  /** Loads what makes pages once more. */
  readonly again = (): void => {
    this.#asked = undefined;
    this.failed = false;
    this.#host.requestUpdate();
  };

  async #make({ plan, profile: wanted, tables: given, matrix }: Asked): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const isOver = (): boolean => abort.signal.aborted;
    const press = await this.#loaded();
    if (!press || isOver()) return;
    const profile = wanted ?? press.profileFor(plan);
    if (this.#known?.of !== profile) this.#known = { of: profile, blocks: new press.SetBlocks() };
    const table = matrix ? press.matrixAppendix(plan) : null;
    const made = { plan, profile, tables: table ? [...given, table] : given };
    const pages = await inSlices(press.pressSteps(made, this.#known.blocks), {
      signal: abort.signal,
      progress: (share) => {
        if (isOver()) return;
        this.share = share;
        this.#host.requestUpdate();
      },
    });
    if (!pages || isOver()) return;
    this.share = undefined;
    this.current = { pages, made, press };
    this.#host.requestUpdate();
  }

  async #loaded(): Promise<PressPart | undefined> {
    try {
      this.#press ??= await this.load();
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
    }
    return this.#press;
  }
}
