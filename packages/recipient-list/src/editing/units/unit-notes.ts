import type { Recipient } from '@phoihop/plan';
import { expandGroup, groupLevel, unitsOfGroup } from '@phoihop/plan/recipients';
import { html } from 'lit';
import type { ListHost } from '../list-host.js';
import type { ListTexts } from '../list-texts.js';
import type { RowNote } from '../rows/notes.view.js';
import type { UnitsController } from './units.controller.js';

/** So many units are named of a group. */
const NAMED = 4;

function provinceChoice(
  provinces: readonly { code: string; name: string }[],
  units: UnitsController,
  texts: ListTexts,
) {
  return html`<select
    aria-label=${texts.chooseProvince}
    @change=${(event: Event) => {
      void units.load((event.target as HTMLSelectElement).value);
    }}
  >
    <option value="" disabled selected>${texts.chooseProvince}</option>
    ${provinces.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
  </select>`;
}

/** What is said below a line that names units together: which they are, and how to open it. None for another line. */
export function unitNotes(
  recipient: Recipient,
  units: UnitsController,
  host: ListHost,
  texts: ListTexts,
): RowNote[] {
  if (!groupLevel(recipient)) return [];
  const { stage } = units;
  const load = {
    label: texts.showUnits,
    run: () => {
      void units.load();
    },
  };
  if (stage.name === 'not-asked') return [{ text: '', action: load }];
  if (stage.name === 'loading') return [{ text: texts.unitsLoading }];
  if (stage.name === 'failed') return [{ text: texts.unitsFailed, tone: 'watch', action: load }];
  if (stage.name === 'no-province')
    return [{ text: '', choice: provinceChoice(stage.provinces, units, texts) }];
  const members = unitsOfGroup(recipient, stage.units);
  if (members.length === 0) return [{ text: texts.noUnits }];
  return [
    {
      text: texts.units(
        members.length,
        members.slice(0, NAMED).join(', '),
        Math.max(0, members.length - NAMED),
      ),
      action: {
        label: texts.expand,
        run: () => {
          const place = host.plan?.plan.recipients.findIndex(({ id }) => id === recipient.id) ?? -1;
          host.act(
            ({ recipients }) => expandGroup(recipients, recipient.id, stage.units),
            texts.expanded(members.length),
          );
          void host.focusLine(host.plan?.plan.recipients[place]?.id);
        },
      },
    },
  ];
}
