import type { DocumentName } from '../../document-kind.js';
import type { WidgetCase } from '../../widget-case.js';

/**
 * What a look at a criterion found: faults, none, that a widget has nothing that it asks of, or that it has something
 * which only a test of the widget's own can try.
 */
export type Found = readonly string[] | 'not-applicable' | 'own-test';

/** A success criterion of WCAG 2.2 as far as a machine can tell. */
export interface Criterion {
  /** As in the standard: `1.4.10`. */
  number: string;
  name: string;
  look: <Name extends DocumentName>(widget: WidgetCase<Name>) => Promise<Found>;
}
