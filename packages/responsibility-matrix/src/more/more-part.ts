import type { Language } from '@phoihop/kit';
import type { Plan, PlanChange } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import { AddController, type AddHost } from '../add/add.controller.js';
import { addMessages } from '../add/add.messages.js';
import { addView } from '../add/add.view.js';
import { BodiesController, type BodiesHost } from '../bodies/bodies.controller.js';
import { bodiesView } from '../bodies/bodies.view.js';
import { cardPart } from '../card/card-part.js';
import { FaultsController, type FaultsHost } from '../faults/faults.controller.js';
import { faultsMessages } from '../faults/faults.messages.js';
import { faultsView } from '../faults/faults.view.js';
import { outPart } from '../out/out-part.js';
import { OutController, type OutHost } from '../out/out.controller.js';
import { PasteController, type PasteHost } from '../paste/paste.controller.js';
import { previewPart } from '../paste/preview-part.js';
import type { ViewController } from '../toolbar/view.controller.js';

export interface MoreHost extends AddHost, FaultsHost, PasteHost, OutHost, BodiesHost {
  readonly plan: AddHost['plan'];
}

/** What a part of the element needs to be drawn. */
export interface BelowToolbar {
  language: Language;
  mend: (change: PlanChange) => void;
  toggleFaults: () => void;
}

/** All that the matrix has besides the table. */
export class MorePart {
  readonly add: AddController;
  readonly faults: FaultsController;
  readonly paste: PasteController;
  readonly out: OutController;
  readonly bodies: BodiesController;
  /** One task at a time. */
  readonly card = cardPart;

  constructor(host: MoreHost) {
    this.add = new AddController(host);
    this.faults = new FaultsController(host);
    this.paste = new PasteController(host);
    this.out = new OutController(host);
    this.bodies = new BodiesController(host);
  }

  /** What the tools open below them: the form for what is added, the list of findings. */
  below({ language, mend, toggleFaults }: BelowToolbar): TemplateResult {
    const texts = faultsMessages[language];
    return html`${addView(this.add, addMessages[language])}
    ${faultsView(this.faults, texts, { mend, close: toggleFaults })}`;
  }

  /** What stands beside the heading. */
  beside(plan: Plan, view: ViewController, editable: boolean): TemplateResult {
    return outPart({ out: this.out, bodies: this.bodies, view }, plan, editable);
  }

  /** What a paste would change, or the update of bodies, where that is to be looked at first. */
  preview(plan: Plan, language: Language): TemplateResult {
    return html`${previewPart(this.paste, plan, language)} ${bodiesView(this.bodies)}`;
  }
}
