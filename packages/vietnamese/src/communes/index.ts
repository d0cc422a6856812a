export { communeFullName, type Commune, type CommuneKind } from './commune.js';
export { communeByCode, communes, communesOf } from './communes.js';
export { findCommunes } from './find-communes.js';
export type { FindOptions as FindCommuneOptions } from './name-index.js';
