import { sharedFilter, type DocumentSource } from '@phoihop/kit';
import { matrixFilterOf, type MatrixFilter } from '@phoihop/plan/matrix';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ViewController } from './view.controller.js';

/** The widget of a plan, with what all of that plan look at together. */
export interface FilterHost {
  readonly source: Pick<DocumentSource<never, never>, 'filter' | 'narrow'> | undefined;
}

/** What a view leaves of the plan; rows with something to look at are the matrix's own, and shared with nobody. */
function filterOf({ kind, subject, search, role, section, span }: ViewController): MatrixFilter | undefined {
  const filter: MatrixFilter = {
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(role === undefined ? {} : { roles: [role] }),
    ...(section === undefined ? {} : { section }),
    ...span,
    ...(kind === 'agency' && subject !== undefined ? { agency: subject } : {}),
    ...(kind === 'side' && subject !== undefined ? { side: subject } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** A filter as text: two that leave the same share one. */
function textOfFilter(filter: MatrixFilter | undefined): string {
  return JSON.stringify((filter && matrixFilterOf(filter)) ?? null);
}

/** Keeps the view of the matrix and the filter that the widgets of its plan share in step, whoever changes one. */
class SharedFilter implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #widget: FilterHost;
  readonly #view: ViewController;
  #taken: MatrixFilter | undefined;
  #told = textOfFilter(undefined);

  constructor(host: ReactiveControllerHost, widget: FilterHost, view: ViewController) {
    this.#host = host;
    this.#widget = widget;
    this.#view = view;
  }

  hostUpdate(): void {
    const { source } = this.#widget;
    const filter = sharedFilter(source);
    const isNew = filter !== this.#taken && textOfFilter(filter) !== this.#told;
    this.#taken = filter;
    if (isNew) {
      // What is being drawn now was made of the view as it was.
      void this.#host.updateComplete.then(() => {
        this.#take(filter);
      });
    } else if (this.#shown !== this.#told) {
      this.#told = this.#shown;
      source?.narrow?.(filterOf(this.#view));
    }
  }

  #take(filter: MatrixFilter | undefined): void {
    const { agency, side, search = '', roles = [], section, from, to } = filter ?? {};
    this.#view.change({
      kind: side === undefined ? (agency === undefined ? 'tasks' : 'agency') : 'side',
      subject: side ?? agency,
      search,
      role: roles[0],
      section,
      span: from !== undefined && to !== undefined ? { from, to } : undefined,
    });
    this.#told = this.#shown;
  }

  get #shown(): string {
    return textOfFilter(filterOf(this.#view));
  }
}

/** The view of a matrix, in step with what the other widgets of its plan look at. */
export function sharedView(host: ReactiveControllerHost, widget: FilterHost): ViewController {
  const view = new ViewController(host);
  host.addController(new SharedFilter(host, widget, view));
  return view;
}
