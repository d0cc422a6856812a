export { Draw } from './draw.js';
export { exemplaryRound } from './exemplary-round.data.js';
export { prestigeRound } from './prestige-round.data.js';
export { generatedRoundFile, roundOfUnits, type GeneratedRound } from './generated-round.js';
