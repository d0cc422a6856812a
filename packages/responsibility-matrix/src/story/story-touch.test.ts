import { clearStages, describeWith } from '@phoihop/testing';
import { tellMatrixStory } from './matrix-story.harness.js';
import { TouchPerson } from './touch-person.harness.js';

describeWith('touch', 'a plan that is shared out by touch alone', function () {
  this.timeout(60_000);
  after(clearStages);
  tellMatrixStory(TouchPerson);
});
