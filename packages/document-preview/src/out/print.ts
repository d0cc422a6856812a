import type { Page } from '@phoihop/document/pages';
import type { LayoutProfile } from '@phoihop/document/profile';
import type { Language, PrintJob } from '@phoihop/kit';
import { html } from 'lit';
import { measured } from '../paper/measured.js';
import { pageView } from '../paper/page.view.js';
import { printCss } from '../paper/paper.css.js';

const nameOf = ({ landscape }: Page): string => (landscape ? 'across' : 'upright');

/** The papers that a document needs, each once. */
function papersOf(pages: readonly Page[]): { name: string; width: number; height: number }[] {
  const papers = new Map(
    pages.map((page) => [nameOf(page), { name: nameOf(page), width: page.width, height: page.height }]),
  );
  return Array.from(papers.values());
}

/** Pages as the browser prints them: one sheet a page, as large as its paper, broken where the preview breaks them. */
export function printJob(
  pages: readonly Page[],
  profile: LayoutProfile,
  { title, language, fit, isTitled }: { title: string; language: Language; fit: number; isTitled: boolean },
): PrintJob {
  return {
    title,
    language,
    css: printCss(profile, papersOf(pages), fit),
    content: html`${pages.map(
      (page) =>
        html`<div class="sheet ${nameOf(page)}">
          <div class="paper" ${measured({ '--_width': page.width, '--_height': page.height })}>
            ${pageView(page, profile, isTitled)}
          </div>
        </div>`,
    )}`,
  };
}
