import { elementsIn } from '../../pseudo/words-shown.js';
import { pause } from '../../pause.js';
import { deepActive } from '../openings.js';
import type { Criterion } from './criterion.js';
import { whilePlaced } from './placed.js';

/** 3.2.2: to fill in a field moves the focus nowhere. */
export const onInput: Criterion = {
  number: '3.2.2',
  name: 'On Input',
  look: (widget) =>
    whilePlaced(widget, {}, async ({ harness }) => {
      const field = harness.firstField;
      if (!field) return 'not-applicable';
      field.place('end');
      const before = deepActive(document);
      field.type(' a');
      await pause();
      await harness.settled();
      return deepActive(document) === before ? [] : ['typing moves the focus'];
    }),
};

/** 4.1.3: what is told without moving the focus is told to a screen reader too. */
export const statusMessages: Criterion = {
  number: '4.1.3',
  name: 'Status Messages',
  look: (widget) =>
    whilePlaced(widget, {}, async ({ place, harness }) => {
      if (!harness.firstField) return 'not-applicable';
      harness.element.can = () => false;
      await harness.settled();
      await harness.editFirst(' (sửa)');
      if (harness.notice === '') return ['a change that is refused is not told'];
      const told = elementsIn(place).find((element) => element.matches('.notice-text'));
      const isLive = told?.closest('[role=status], [role=alert], [role=log], [aria-live]');
      return isLive ? [] : ['the message stands in no live region'];
    }),
};
