import type { Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { frameMessages, type PageName } from './frame.messages.js';
import { looks, type Look, type Preferences } from './preferences.js';

const addresses: readonly [PageName, string][] = [
  ['public', './'],
  ['staff', './co-quan.html'],
  ['first-day', './ngay-dau.html'],
  ['try', './thu.html'],
];

export interface FrameView extends Preferences {
  page: PageName;
  online: boolean;
  /** What a page adds to the bar of the demo: who works here. */
  aside?: TemplateResult | undefined;
  chooseLook: (look: Look) => void;
  chooseLanguage: (language: Language) => void;
}

function chosenIn(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : '';
}

/** The strip that is the demo's and no portal's: looks, language, who works here. */
function demoBar(view: FrameView): TemplateResult {
  const m = frameMessages[view.language];
  const chooseLook = (event: Event): void => {
    const look = looks.find((each) => each === chosenIn(event));
    if (look) view.chooseLook(look);
  };
  return html`<div class="demo-bar" role="region" aria-label=${m.demo}>
    <div class="frame">
      <strong class="demo-name">${m.demo}</strong>
      ${view.aside ?? nothing}
      <label class="demo-choice"
        ><span>${m.look}</span>
        <select @change=${chooseLook}>
          ${looks.map(
            (look) => html`<option value=${look} ?selected=${look === view.look}>${m.looks[look]}</option>`,
          )}
        </select></label
      >
      <label class="demo-choice"
        ><span>${m.language}</span>
        <select
          @change=${(event: Event) => {
            view.chooseLanguage(chosenIn(event) === 'en' ? 'en' : 'vi');
          }}
        >
          <option value="vi" lang="vi" ?selected=${view.language === 'vi'}>Tiếng Việt</option>
          <option value="en" lang="en" ?selected=${view.language === 'en'}>English</option>
        </select></label
      >
    </div>
  </div>`;
}

export function headView(view: FrameView): TemplateResult {
  const m = frameMessages[view.language];
  return html`<a class="skip" href="#noi-dung">${m.toContent}</a>
    ${demoBar(view)}
    <header class="masthead">
      <div class="frame">
        <img src="/bieu-tuong.svg" alt="" width="56" height="56" />
        <p><span>${m.portal}</span> <strong>${m.province}</strong></p>
      </div>
    </header>
    <nav class="menu" aria-label=${m.menu}>
      <ul class="frame">
        ${addresses.map(
          ([page, address]) =>
            html`<li>
              <a href=${address} aria-current=${page === view.page ? 'page' : nothing}>${m.pages[page]}</a>
            </li>`,
        )}
      </ul>
    </nav>
    <p class="offline frame" role="status">${view.online ? nothing : m.offline}</p>`;
}

export function footView({ language }: Preferences): TemplateResult {
  const m = frameMessages[language];
  return html`<footer class="foot">
    <div class="frame">
      <p><strong>${m.province}</strong> · ${m.contact}</p>
      <p>${m.invented}</p>
    </div>
  </footer>`;
}
