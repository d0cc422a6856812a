import { addMessages } from './add/add.messages.js';
import { sourceMessages } from './bar/source.messages.js';
import { bodiesMessages } from './bodies/bodies.messages.js';
import { cardMessages } from './card/card.messages.js';
import { faultsMessages } from './faults/faults.messages.js';
import { outMessages } from './out/out.messages.js';
import { pasteMessages } from './paste/paste.messages.js';
import { responsibilityMatrixMessages } from './responsibility-matrix.messages.js';
import { toolbarMessages } from './toolbar/toolbar.messages.js';
import { toolsMessages } from './tools/tools.messages.js';

/** All that `<ph-responsibility-matrix>` says, by the names under which another language gives it. */
export const responsibilityMatrixMessageGroups = {
  add: addMessages,
  source: sourceMessages,
  bodies: bodiesMessages,
  card: cardMessages,
  faults: faultsMessages,
  out: outMessages,
  paste: pasteMessages,
  responsibilityMatrix: responsibilityMatrixMessages,
  toolbar: toolbarMessages,
  tools: toolsMessages,
};
