/** The measure of the editor's paper, so that paragraphs of a peer break into as many lines. */
const PAPER = `
  main { width: 39em; margin: 1.25em auto; padding: 3em; font: 17px/1.5 'Times New Roman', Tinos, serif; }
  main p { margin: 0; padding: 0.1875em 0; text-indent: 2.25em; }
  .ProseMirror { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; outline: 0; }
`;

/** An element of the paper's measure in the page. */
export function putOnPaper(host: HTMLElement): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAPER);
  document.adoptedStyleSheets = [sheet];
  const paper = document.createElement('main');
  host.append(paper);
  return paper;
}
