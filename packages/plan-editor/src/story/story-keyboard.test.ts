import { KeyboardPerson } from './keyboard-person.harness.js';
import { tellStory } from './story.harness.js';

describe('a plan from nothing to the end, by keyboard alone', function () {
  // Each part is many presses, one after the other.
  this.timeout(90_000);
  tellStory(KeyboardPerson);
});
