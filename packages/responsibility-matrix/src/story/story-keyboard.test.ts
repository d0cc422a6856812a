import { clearStages } from '@phoihop/testing';
import { KeyboardPerson } from './keyboard-person.harness.js';
import { tellMatrixStory } from './matrix-story.harness.js';

describe('a plan that is shared out by keyboard alone', function () {
  // Each part is many presses, one after the other.
  this.timeout(60_000);
  after(clearStages);
  tellMatrixStory(KeyboardPerson);
});
