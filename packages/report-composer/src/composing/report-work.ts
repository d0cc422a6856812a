import type { Notice } from '@phoihop/kit';
import type { PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { Hand } from '../hand/hand.controller.js';
import type { ReportPlace } from '../place/report-place.js';
import type { DeskTexts } from '../desk/desk-texts.js';
import { deliverWord } from '../word/deliver-word.js';
import type { Composing, Looked, Making } from './composing.controller.js';

export interface WorkHost {
  readonly texts: DeskTexts;
  readonly plan: PlanFile | undefined;
  readonly report: PlanFile | undefined;
  readonly looking: { report: PlanFile; making: Making } | undefined;
  readonly mayEdit: boolean;
  readonly day: string;
  readonly hand: Hand;
  tell: (notice: Notice | undefined) => void;
  sentence: (refusal: Refusal) => string;
}

/** What is done with a report as a whole: composed, brought up to date, composed anew, handed out. */
export class ReportWork {
  readonly #host: WorkHost;
  readonly #place: ReportPlace;
  readonly #composing: Composing;
  /** The state of the plan that the report has followed, so that a report that is only opened is not changed. */
  #followed: { report: string; file: PlanFile } | undefined;

  constructor(host: WorkHost, place: ReportPlace, composing: Composing) {
    this.#host = host;
    this.#place = place;
    this.#composing = composing;
  }

  /** Composes a report and puts it in its place. @returns whether it is there. */
  async compose(making: Making): Promise<boolean> {
    this.#host.tell(undefined);
    const report = await this.#composing.compose(making);
    if (!report || !this.#told(this.#place.open(report, 'composed')).ok) return false;
    this.#followed = { report: report.plan.id, file: making.file };
    return true;
  }

  /** Asks first where a person has edited something by hand. */
  composeAnew(edits: number): void {
    const { texts, tell } = this.#host;
    if (edits === 0) {
      void this.#composeAnew();
      return;
    }
    tell({
      tone: 'watch',
      text: texts.composeAnewAsk(edits),
      actions: [
        { label: texts.composeAnewYes, run: () => void this.#composeAnew() },
        {
          label: texts.stay,
          run: () => {
            tell(undefined);
          },
        },
      ],
    });
  }

  /** Looks at the work as of today. */
  async toToday(): Promise<void> {
    this.#host.hand.drop();
    const { looking, day, texts } = this.#host;
    const on = looking?.report.plan.reportOn;
    if (!looking || !on) return;
    const recomposed = await this.#composing.recompose(looking.report, { ...looking.making, day });
    if (!recomposed || this.#host.report !== looking.report) return;
    const { change } = recomposed;
    const noted = {
      type: 'plan/field',
      part: 'text',
      field: 'reportOn',
      before: on,
      after: { ...on, day },
    } as const;
    const changes = change === null ? [] : change.type === 'batch' ? change.changes : [change];
    if (this.act({ type: 'batch', part: 'text', changes: [...changes, noted] }))
      this.tellWithUndo(texts.followed(recomposed.followed));
  }

  /**
   * What would be said now was found. Sentences follow what was noted while the report is open here; what had changed
   * before, or what the person took back, is offered.
   */
  looked(looked: Looked): void {
    const { report, file, recomposed } = looked;
    const before = this.#followed;
    this.#followed = { report: report.plan.id, file };
    const live = before?.report === report.plan.id && before.file !== file;
    const { mayEdit, hand } = this.#host;
    if (live && mayEdit && hand.edits.unsettled.size === 0 && recomposed.change) this.follow(looked);
  }

  follow({ report, recomposed: { change, followed } }: Looked): void {
    const { hand, texts } = this.#host;
    hand.edits.flush();
    if (!change || this.#host.report !== report) return;
    if (this.#told(this.#place.perform(change, 'followed')).ok) this.tellWithUndo(texts.followed(followed));
  }

  /** What is told of a report as long as nothing else is: that it does not follow, or that figures have changed. */
  standing(report: PlanFile | undefined): Notice | undefined {
    const { texts, plan, mayEdit } = this.#host;
    if (this.#composing.notLoaded) {
      const retry = { label: texts.retry, run: () => void this.#composing.load() };
      return { tone: 'late', text: texts.notLoaded, actions: [retry] };
    }
    if (!report) return undefined;
    const on = report.plan.reportOn;
    if (!on) return { tone: 'plain', text: texts.foreign };
    if (on.plan !== plan?.plan.id) return { tone: 'watch', text: texts.otherPlan };
    const { latest } = this.#composing;
    if (!mayEdit || latest?.report !== report || !latest.recomposed.change) return undefined;
    const follow = {
      label: texts.follow,
      run: () => {
        this.follow(latest);
      },
    };
    return { tone: 'watch', text: texts.following(latest.recomposed.followed), actions: [follow] };
  }

  async deliverWord(): Promise<void> {
    const { hand, texts, tell } = this.#host;
    hand.edits.flush();
    const { report } = this.#host;
    if (!report) return;
    tell({ tone: 'plain', text: texts.preparing });
    const name = `${texts.fileName}-${report.plan.reportOn?.period ?? report.plan.id}.docx`;
    const delivered = await deliverWord(report.plan, name);
    const retry = { label: texts.retry, run: () => void this.deliverWord() };
    tell(
      delivered
        ? { tone: 'plain', text: texts.saved(name) }
        : { tone: 'late', text: texts.wordNotLoaded, actions: [retry] },
    );
  }

  undo(): void {
    this.#host.hand.edits.flush();
    this.#host.tell(undefined);
    this.#told(this.#place.undo());
  }

  redo(): void {
    this.#host.hand.edits.flush();
    this.#host.tell(undefined);
    this.#told(this.#place.redo());
  }

  /** Shows a report that was in work before. @returns whether it is there. */
  reopen(report: PlanFile): boolean {
    return this.#told(this.#place.open(report, null)).ok;
  }

  /** Makes a change on behalf of the person; a refusal is told. @returns whether it was made. */
  act(change: PlanChange | null): boolean {
    return change !== null && this.#told(this.change(change)).ok;
  }

  change(change: PlanChange): Result<PlanFile> {
    if (!this.#host.mayEdit) return { ok: false, code: 'read-only', params: {} };
    const result = this.#place.perform(change);
    if (result.ok) this.#host.tell(undefined);
    return result;
  }

  tellWithUndo(text: string): void {
    const undo = (): void => {
      this.undo();
    };
    this.#host.tell({ tone: 'plain', text, actions: [{ label: this.#host.texts.undo, run: undo }] });
  }

  async #composeAnew(): Promise<void> {
    const { hand, looking, texts, tell, day } = this.#host;
    hand.drop();
    if (!looking) return;
    tell(undefined);
    const fresh = await this.#composing.compose({ ...looking.making, day });
    const { part } = this.#composing;
    const { report } = this.#host;
    if (fresh && part && report && this.act(part.replaceBody(report, fresh)))
      this.tellWithUndo(texts.composedAnew);
  }

  #told(result: Result<PlanFile>): Result<PlanFile> {
    if (!result.ok) this.#host.tell({ tone: 'late', text: this.#host.sentence(result) });
    return result;
  }
}
