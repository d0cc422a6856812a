const SHEET = `
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font: 13pt/1.4 'Times New Roman', 'Liberation Serif', serif; color: #000; margin: 0; }
h1 { font-size: 15pt; text-align: center; } h2, h3 { font-size: 13pt; margin: 14pt 0 4pt; break-after: avoid; }
dl { margin: 0; } dl > div { margin: 0 0 4pt; break-inside: avoid; } dt { font-style: italic; } dd { margin: 0 0 0 12pt; white-space: pre-wrap; }
button, svg, .hint { display: none; }
`;

/**
 * Prints parts of a widget alone: a same-origin frame inside it is printed, the page of the host is neither printed nor
 * changed. The frame stays until the browser has printed.
 */
export function printParts(root: ShadowRoot, title: string, parts: readonly Element[]): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  root.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) {
    frame.remove();
    return;
  }
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = document.documentElement.lang;
  page.title = title;
  const heading = page.createElement('h1');
  heading.textContent = title;
  page.body.append(heading, ...parts.map((part) => page.importNode(part, true)));
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  view.print();
}
