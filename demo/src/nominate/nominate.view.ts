import type { Language } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import { nominateMessages } from './nominate.messages.js';

export function nominatePageView(language: Language): TemplateResult {
  const m = nominateMessages[language];
  return html`<div class="frame">
    <div class="title">
      <div>
        <h1>${m.heading}</h1>
        <p class="note">${m.note} <a href="./thu.html">${m.back}</a></p>
      </div>
    </div>
    <ph-round id="dot-xet">
      <section class="view">
        <ph-nomination-form class="sheet"></ph-nomination-form>
        <ph-honour-roster class="sheet" id="danh-sach" for="dot-xet" may-erase></ph-honour-roster>
      </section>
    </ph-round>
  </div>`;
}
