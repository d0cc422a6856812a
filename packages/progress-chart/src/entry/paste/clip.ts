/** What the clipboard holds: markup and plain text, either may be empty. */
export interface Clip {
  html: string;
  text: string;
}

/** Whether the clipboard holds a table of more than one cell, as Excel, Calc, Word and web pages give it. */
export function holdsTable({ html, text }: Clip): boolean {
  return (
    text.trim().includes('\t') || (/<table/iu.test(html) && (html.match(/<t[dh][\s>]/giu)?.length ?? 0) > 1)
  );
}
