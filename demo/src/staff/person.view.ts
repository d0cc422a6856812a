import type { Language } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { User } from '../../server/src/sign-in/sign-in.js';
import { changePerson, demoUsers } from './people.js';
import { staffMessages } from './staff.messages.js';

/** Who works here, to be changed in the bar of the demo. */
export function personView(person: User, language: Language): TemplateResult {
  const m = staffMessages[language];
  const agencies = Array.from(new Set(demoUsers.map(({ agency }) => agency)));
  return html`<label class="demo-choice"
    ><span>${m.person}</span>
    <select
      id="nguoi-lam-viec"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) changePerson(target.value);
      }}
    >
      ${agencies.map(
        (agency) =>
          html`<optgroup label=${m.agencies[agency] ?? agency}>
            ${demoUsers
              .filter((user) => user.agency === agency)
              .map(
                ({ id, name, role }) =>
                  html`<option value=${id} ?selected=${id === person.id}>
                    ${m.lead(name, m.roles[role])}
                  </option>`,
              )}
          </optgroup>`,
      )}
    </select></label
  >`;
}
