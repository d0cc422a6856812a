export { dress } from './dress.js';
export { MatrixTools } from './matrix-tools.js';
