import type { Plan } from '@phoihop/plan';
import type { HeadFieldMessages } from './head-fields.messages.js';
import type { Line } from './line.view.js';

/** What a line is called, and what stands in it while it is empty. */
export interface LineWords {
  name: string;
  hint: string;
}

/** How a line of head or foot is called among those of its plan. */
export function lineWords(
  place: Line['place'],
  { issuers, signatories, recipients }: Plan,
  texts: HeadFieldMessages,
): LineWords {
  switch (place.of) {
    case 'title':
    case 'subject':
      return { name: texts[place.of], hint: texts[place.of] };
    case 'number':
      return { name: texts.number, hint: texts.numberHint };
    case 'place-date':
      return { name: texts.placeAndDate, hint: texts.placeAndDateHint };
    case 'issuer': {
      const which = [place.at + 1, issuers.length] as const;
      return place.field === 'name'
        ? { name: texts.issuer(...which), hint: texts.issuerHint }
        : { name: texts.superior(...which), hint: texts.superiorHint };
    }
    case 'signatory':
      return {
        name: texts.signatory(place.field, place.at + 1, signatories.length),
        hint: texts.signatoryHint[place.field],
      };
    case 'recipient':
      return {
        name: texts.recipient(recipients.findIndex(({ id }) => id === place.id) + 1),
        hint: texts.recipientHint,
      };
  }
}
