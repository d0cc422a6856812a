export * from './model/index.js';
export * from './commands/index.js';
export {
  publicView,
  type PublicCount,
  type PublicField,
  type PublicNomination,
  type PublicRound,
} from './public-view.js';
