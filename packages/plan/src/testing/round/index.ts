export { attached, prestigeAnswers, sentAt } from './round-answers.js';
export { nomination, person, roundFile, sampleRoundFile, step } from './round-builders.js';
