import { render, type TemplateResult } from 'lit';
import type { Language } from '../messages/known-languages.js';

/** A page of its own to be printed. */
export interface PrintJob {
  /** The name of the page: browsers propose it for the file. */
  title: string;
  language: Language;
  /** A sheet of the document: `@page` holds in it. */
  css: string;
  content: TemplateResult;
}

/** What is done with the page once it stands: printing, unless a test looks at it. */
type Use = (page: Window) => void;

const sendToPrinter: Use = (page) => {
  page.focus();
  page.print();
};

/** A frame without an address has the host's origin and policy, and asks for nothing. Some browsers take a moment. */
function emptyFrame(place: ParentNode & Node): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // Not hidden: Firefox prints nothing of a frame that is not drawn.
  const { style } = frame;
  style.position = 'absolute';
  style.inlineSize = style.blockSize = '1px';
  style.border = style.opacity = '0';
  style.pointerEvents = 'none';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  return new Promise((resolve) => {
    frame.addEventListener(
      'load',
      () => {
        resolve(frame);
      },
      { once: true },
    );
    place.append(frame);
  });
}

/** Sheets that are made by a script are no inline styles to a policy; one belongs to the document that it is made in. */
function adoptSheet(page: Window & typeof globalThis, css: string): void {
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(css);
  page.document.adoptedStyleSheets = [sheet];
}

/**
 * Prints a page of its own in a frame inside `place`: the host's page is neither printed nor changed, and `@page`,
 * which a shadow root passes over, holds. The frame goes when the printing is over.
 */
export async function printPage(
  place: ParentNode & Node,
  { title, language, css, content }: PrintJob,
  use: Use = sendToPrinter,
): Promise<void> {
  const frame = await emptyFrame(place);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) {
    frame.remove();
    return;
  }
  const { document: paper } = page;
  paper.title = title;
  paper.documentElement.lang = language;
  adoptSheet(page, css);
  render(content, paper.body, { creationScope: paper });
  page.addEventListener('afterprint', () => {
    // Removed within its own event, the frame takes the dialog of some browsers with it.
    setTimeout(() => {
      frame.remove();
    });
  });
  use(page);
}
