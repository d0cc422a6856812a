import type { Language } from '@phoihop/kit';
import type { RoundFile } from '@phoihop/plan/round';
import { html, nothing, type TemplateResult } from 'lit';
import type { User } from '../../server/src/sign-in/sign-in.js';
import type { RoundLine } from './round-line.js';
import { staffMessages } from './staff.messages.js';

export interface HonoursView {
  person: User;
  line: RoundLine;
  last: RoundFile | undefined;
  /** Somebody was nominated: the round is looked at anew. */
  nominated: () => void;
}

/** A commune nominates and sees what it has sent; an office decides. */
export function honoursView(view: HonoursView, language: Language): TemplateResult {
  const { person, line, last, nominated } = view;
  const m = staffMessages[language];
  const roster = html`<ph-honour-roster
    class="sheet"
    unit=${person.agency === 'xa-ta-lun' ? 'ta-lun' : nothing}
    .lastYear=${last}
    ?may-erase=${person.role === 'leader' && person.agency === 'so-dan-toc-ton-giao'}
    @ph-erase=${(event: HTMLElementEventMap['ph-erase']) => {
      event.respondWith(line.erase(event.nomination));
    }}
  ></ph-honour-roster>`;
  if (person.agency !== 'xa-ta-lun') return roster;
  return html`<ph-nomination-form
      class="sheet"
      unit="ta-lun"
      @ph-submit=${(event: HTMLElementEventMap['ph-submit']) => {
        const sending = line.nominate(event.formData, event.idempotencyKey);
        event.respondWith(sending);
        void sending.then(nominated, () => undefined);
      }}
    ></ph-nomination-form>
    <h2>${m.nominated}</h2>
    ${roster}`;
}
