import type { PlanFile, Result } from '@phoihop/plan';
import { html } from 'lit';
import { PlanWidget } from '../plan/plan-widget.js';

/** The least widget: it shows the plan's title, or why it cannot, and can change it. */
export class TitleWidget extends PlanWidget {
  get shown(): string {
    return this.renderRoot.textContent.trim();
  }

  rename(title: string): Result<PlanFile> {
    const before = this.plan?.plan.title ?? '';
    return this.perform({ type: 'plan/head', part: 'text', field: 'title', before, after: title });
  }

  undo(): void {
    this.source?.undo(this);
  }

  /** The name of the person who works here. */
  get worker(): string | undefined {
    return this.person?.name;
  }

  mayRename(): boolean {
    return this.may({ type: 'plan/head', part: 'text', field: 'title', before: '', after: 'x' });
  }

  get undoable(): boolean {
    return this.source?.canUndo ?? false;
  }

  protected override render() {
    return html`<p>${this.plan ? this.plan.plan.title : this.fault}</p>`;
  }
}
