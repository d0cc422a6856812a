import type { Criterion, Found } from './criterion.js';
import { toured, type Tour } from './tour.js';

const told = (number: string, name: string, look: (tour: Tour) => Found): Criterion => ({
  number,
  name,
  look: async (widget) => look(await toured(widget)),
});

/** A criterion about a thing that a widget should have none of: where there is some, somebody has to look at it. */
const noneOf =
  (kind: 'media' | 'authentication') =>
  (tour: Tour): Found =>
    tour[kind].size === 0 ? 'not-applicable' : [...tour[kind]];

/** A fault can only be made by what this widget asks for: its own test makes it. */
const ofFields = ({ fields }: Tour): Found => (fields.size === 0 ? 'not-applicable' : 'own-test');

/** What hears each move of a pointer may follow it. */
const isDragged = ({ draggable, heard }: Tour): boolean => draggable.size > 0 || heard.has('pointermove');

/** What is told by all that a widget shows once everything in it has been opened. */
export const opened: readonly Criterion[] = [
  told('1.2.1', 'Audio-only and Video-only', noneOf('media')),
  told('1.2.2', 'Captions (Prerecorded)', noneOf('media')),
  told('1.2.3', 'Audio Description or Media Alternative', noneOf('media')),
  told('1.2.4', 'Captions (Live)', noneOf('media')),
  told('1.2.5', 'Audio Description', noneOf('media')),
  told('1.4.2', 'Audio Control', noneOf('media')),
  told('2.5.7', 'Dragging Movements', (tour) => (isDragged(tour) ? 'own-test' : 'not-applicable')),
  told('3.3.1', 'Error Identification', ofFields),
  told('3.3.3', 'Error Suggestion', ofFields),
  told('3.3.4', 'Error Prevention (Legal, Financial, Data)', ({ changes }) =>
    changes.size === 0 ? 'not-applicable' : 'own-test',
  ),
  told('3.3.7', 'Redundant Entry', ({ fields, askedTwice }) =>
    fields.size === 0 ? 'not-applicable' : [...askedTwice],
  ),
  told('3.3.8', 'Accessible Authentication (Minimum)', noneOf('authentication')),
];
