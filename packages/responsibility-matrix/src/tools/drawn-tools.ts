import type { Plan } from '@phoihop/plan';
import type { nothing, TemplateResult } from 'lit';
import type { GridModel } from '../grid/grid-model.js';
import { MatrixTools } from './matrix-tools.js';
import {
  aboveTableView,
  belowTableView,
  besideHeadingView,
  cardOf,
  nothingShownView,
  overTableView,
} from './tools.view.js';

/** The tools as the element draws them around the table. */
export class DrawnTools extends MatrixTools {
  besideHeading(plan: Plan): TemplateResult {
    return besideHeadingView(this, plan);
  }

  aboveTable(plan: Plan): TemplateResult | typeof nothing {
    return aboveTableView(this, plan);
  }

  cardOf(model: GridModel): TemplateResult | typeof nothing {
    return cardOf(this, model);
  }

  belowTable(plan: Plan): TemplateResult {
    return belowTableView(this, plan);
  }

  overTable(plan: Plan): TemplateResult {
    return overTableView(this, plan);
  }

  /** What is said where the table has no rows; null where the plan has none. */
  nothingShown(): TemplateResult | null {
    return nothingShownView(this);
  }
}
