import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { PrintJob } from './print-frame.js';

/** Who is printed: an element that draws into a shadow root of its own, its content in `.widget`. */
export interface OnPaperHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const ONLY_ON_PAPER = `
  @media screen { .on-paper { display: none; } }
  @media print { .on-paper ~ .widget { display: none; } }
`;

class OnPaperController implements ReactiveController {
  readonly #host: OnPaperHost;
  readonly #job: () => Pick<PrintJob, 'css' | 'content'> | undefined;
  #paper: HTMLElement | undefined;

  constructor(host: OnPaperHost, job: () => Pick<PrintJob, 'css' | 'content'> | undefined) {
    this.#host = host;
    this.#job = job;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#show);
    addEventListener('afterprint', this.#hide);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#show);
    removeEventListener('afterprint', this.#hide);
    this.#hide();
  }

  readonly #show = (): void => {
    const root = this.#host.renderRoot;
    const job = this.#job();
    if (this.#paper || !job || !(root instanceof ShadowRoot)) return;
    const paper = document.createElement('div');
    paper.className = 'on-paper';
    // A root of its own: the sheet of the paper meets nothing but the table, and those of the widget do not meet it.
    const inside = paper.attachShadow({ mode: 'open' });
    inside.adoptedStyleSheets = [sheetOf(job.css)];
    render(job.content, inside);
    onlyOnPaper ??= sheetOf(ONLY_ON_PAPER);
    if (!root.adoptedStyleSheets.includes(onlyOnPaper)) root.adoptedStyleSheets.push(onlyOnPaper);
    // Before what the widget draws, which takes away what stands behind it.
    root.prepend(paper);
    this.#paper = paper;
  };

  readonly #hide = (): void => {
    this.#paper?.remove();
    this.#paper = undefined;
  };
}

/**
 * Puts the whole of a table into the page while the host's page is printed (Ctrl+P), in the place of the widget: a table
 * that draws only what is in view would be cut off there. A printed page cannot wait: `job` has to be ready when asked.
 *
 * @param job what is printed now; undefined where the widget is printed as it stands
 */
export function drawWholeOnPaper(
  host: OnPaperHost,
  job: () => Pick<PrintJob, 'css' | 'content'> | undefined,
): void {
  host.addController(new OnPaperController(host, job));
}

let onlyOnPaper: CSSStyleSheet | undefined;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
