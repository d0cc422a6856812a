import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { tellDrafting } from './drafting.harness.js';
import type { Person, PersonClass } from './person.harness.js';
import { tellReviewing } from './reviewing.harness.js';
import { earlier, nothing } from './story-plan.harness.js';

/** A plan from nothing to the end, as `Person` goes through it: each part begins where the one before it has ended. */
export function tellStory(Person: PersonClass): void {
  let page: Person;

  before(async () => {
    const place = stage();
    // All stands side by side in the window of the tests: its room is counted in letters.
    place.style.setProperty('font-size', '8px');
    const { element } = await mountWidget(widgetCase, { plan: nothing() }, place);
    element.actor = { id: 'hanh', name: 'Lò Thị Hạnh' };
    page = new Person(element);
    page.editor.loadVersion = () => Promise.resolve(earlier());
    await page.loaded();
  });

  after(clearStages);

  afterEach(async () => {
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  tellDrafting(() => page);
  tellReviewing(() => page);
}
