export { clerkCheck } from '@phoihop/document/clerk-check';
export { clerkView } from './clerk.view.js';
