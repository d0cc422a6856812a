export { defineResponsibilityMatrix } from './define-responsibility-matrix.js';
export { PhOrderEvent } from './order-event.js';
export { ResponsibilityMatrix } from './responsibility-matrix.js';
export {
  responsibilityMatrixMessages,
  type ResponsibilityMatrixMessages,
} from './responsibility-matrix.messages.js';
