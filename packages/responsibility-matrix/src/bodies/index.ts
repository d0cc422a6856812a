import type { TemplateResult, nothing } from 'lit';
import { BodiesController, type BodiesHost } from './bodies.controller.js';
import { bodiesView } from './bodies.view.js';

/** The dialog in which a plan's former bodies give their tasks to those of today. */
export interface BodiesPart {
  open: () => void;
  view: () => TemplateResult | typeof nothing;
}

export function bodiesPart(host: BodiesHost): BodiesPart {
  const bodies = new BodiesController(host);
  return {
    open: () => {
      bodies.open();
    },
    view: () => bodiesView(bodies),
  };
}
