import { defineRound } from './index.js';

defineRound();

// Who imports this file knows the tag by its type.
export type { Round } from './round/round.js';
