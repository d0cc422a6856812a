import { PointerPerson } from './pointer-person.harness.js';
import { tellStory } from './story.harness.js';

describe('a plan from nothing to the end, by pointer alone', function () {
  // Each part is many presses, one after the other.
  this.timeout(90_000);
  tellStory(PointerPerson);
});
