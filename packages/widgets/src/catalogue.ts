/** Every element of the library, by the name behind the prefix in its tag. Each has its file in `entries`. */
export const tagNames = [
  'plan',
  'round',
  'plan-editor',
  'plan-agreement',
  'recipient-list',
  'responsibility-matrix',
  'progress-chart',
  'report-composer',
  'document-preview',
  'nomination-form',
  'honour-roster',
  'saving-status',
] as const;
