import type { Language } from '@phoihop/kit';
import { render, type TemplateResult } from 'lit';
import './frame.css';
import { frameMessages, type PageName } from './frame.messages.js';
import { footView, headView } from './frame.view.js';
import { wear } from './looks.js';
import { keepPreferences, readPreferences, type Preferences } from './preferences.js';

export interface FramedPage {
  page: PageName;
  /** The content of the page in a language; drawn anew when the language is another. */
  content: (language: Language) => TemplateResult;
  /** What stands in the bar of the demo besides. */
  aside?: (language: Language) => TemplateResult;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new RangeError(`the page has no #${id}`);
  return element;
}

/** A row of links that is wider than a phone shows the one of this page. */
function showCurrent(): void {
  for (const link of document.querySelectorAll<HTMLElement>('nav [aria-current="page"]')) {
    const row = link.closest('ul');
    // Not by `scrollIntoView`: it scrolls the page as well.
    if (row) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }
}

/** Draws a page within the portal. @returns what draws it anew, when what it shows has changed */
export async function framed(page: FramedPage): Promise<() => void> {
  let preferences = readPreferences();
  let address: string | undefined;

  function draw(): void {
    const { language } = preferences;
    document.documentElement.lang = language;
    document.title = frameMessages[language].title(frameMessages[language].pages[page.page]);
    const view = { ...preferences, page: page.page, online: navigator.onLine, aside: page.aside?.(language) };
    render(
      headView({
        ...view,
        chooseLook: (look) => {
          choose({ look });
          void wear(look);
        },
        chooseLanguage: (language) => {
          choose({ language });
        },
      }),
      part('dau-trang'),
    );
    render(page.content(language), part('noi-dung'));
    render(footView(preferences), part('cuoi-trang'));
    // Not at each drawing: a person may have drawn the row along since.
    if (address !== location.href) showCurrent();
    address = location.href;
  }

  function choose(chosen: Partial<Preferences>): void {
    preferences = { ...preferences, ...chosen };
    keepPreferences(preferences);
    draw();
  }

  await wear(preferences.look);
  draw();
  window.addEventListener('online', draw);
  window.addEventListener('offline', draw);
  return draw;
}
