export { nomination, person, roundFile, sampleRoundFile, step } from './round-builders.js';
