import {
  conflictNotice,
  dayIn,
  iconClock,
  iconDownload,
  iconEllipsis,
  iconRedo2,
  iconRefreshCw,
  iconUndo2,
  MenuController,
  menuButtonView,
  refusedNotice,
  type Language,
  type MenuEntry,
  type Notice,
} from '@phoihop/kit';
import type { Item, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Composing, type Looked, type Making } from '../composing/composing.controller.js';
import { ReportWork } from '../composing/report-work.js';
import { Gestures } from '../hand/gestures.js';
import { Hand } from '../hand/hand.controller.js';
import { handEdits, shownLines, type ShownLine } from '../paper/shown-lines.js';
import type { ReportPlace } from '../place/report-place.js';
import { deskTexts, type DeskTexts } from './desk-texts.js';
import { deskView } from './desk.view.js';

/** What the desk needs of the element. */
export interface DeskHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly report: PlanFile | undefined;
  readonly looking: { report: PlanFile; making: Making } | undefined;
  readonly mayEdit: boolean;
  readonly day: string;
  /** A person wants to note something; undefined where the host has no place for it. */
  readonly note: ((item: string) => void) | undefined;
  tell: (notice: Notice | undefined) => void;
  sentence: (refusal: Refusal) => string;
}

/** The report in work: its sentences in hand, its changes, what becomes of it. Loaded when there is a report. */
export class ReportDesk implements ReactiveControllerHost {
  readonly hand: Hand;
  readonly composing: Composing;
  readonly work: ReportWork;
  readonly #host: DeskHost;
  readonly #place: ReportPlace;
  readonly #gestures: Gestures;
  readonly #menu: MenuController;

  constructor(host: DeskHost, place: ReportPlace) {
    this.#host = host;
    this.#place = place;
    this.hand = new Hand(this);
    this.composing = new Composing(this);
    this.work = new ReportWork(this, place, this.composing);
    this.#gestures = new Gestures(this);
    this.#menu = new MenuController(this, () => {
      this.hand.edits.flush();
    });
  }

  addController(controller: ReactiveController): void {
    this.#host.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#host.removeController(controller);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  get renderRoot(): HTMLElement | DocumentFragment {
    return this.#host.renderRoot;
  }

  get texts(): DeskTexts {
    return deskTexts[this.#host.language];
  }

  get plan(): PlanFile | undefined {
    return this.#host.plan;
  }

  get report(): PlanFile | undefined {
    return this.#host.report;
  }

  get looking(): { report: PlanFile; making: Making } | undefined {
    return this.#host.looking;
  }

  get mayEdit(): boolean {
    return this.#host.mayEdit;
  }

  get day(): string {
    return this.#host.day;
  }

  /** Whether it was looked what would be said now, by the plan and the report as they are. */
  get isUpToDate(): boolean {
    const { looking } = this;
    const { latest } = this.composing;
    return !looking || (latest?.report === looking.report && latest.file === looking.making.file);
  }

  readonly pointed = (event: PointerEvent): void => {
    this.#gestures.pointed(event);
  };

  readonly looked = (looked: Looked): void => {
    this.work.looked(looked);
  };

  readonly tell = (notice: Notice | undefined): void => {
    this.#host.tell(notice);
  };

  readonly sentence = (refusal: Refusal): string => this.#host.sentence(refusal);

  readonly undo = (): void => {
    this.work.undo();
  };

  readonly redo = (): void => {
    this.work.redo();
  };

  /** Makes a change to the report on behalf of the person. */
  readonly changeReport = (change: PlanChange): Result<PlanFile> => this.work.change(change);

  readonly retext = (item: Item, after: string): Result<unknown> =>
    this.changeReport({ type: 'item/text', part: 'text', item: item.id, before: item.text, after });

  readonly leftEmpty = (item: Item): void => {
    this.#gestures.removeEmpty(item);
  };

  /** What a person typed and that could not be put into the report. */
  get undecided(): Notice | undefined {
    const { edits } = this.hand;
    return conflictNotice(edits, this.texts) ?? refusedNotice(edits, this.#host.language, this.sentence);
  }

  /** What can be done with the report as a whole. */
  menuView(report: PlanFile): TemplateResult {
    const { texts } = this;
    return html`<span class="has-menu list-menu"
      >${menuButtonView(
        { key: 'more', label: texts.more, icon: iconEllipsis },
        this.#entries(shownLines(report)),
        this.#menu,
      )}</span
    >`;
  }

  view(plan: PlanFile, report: PlanFile): TemplateResult | typeof nothing {
    const { latest } = this.composing;
    return deskView(
      {
        plan,
        report,
        lines: shownLines(report),
        hand: this.hand,
        actions: this.#gestures,
        editable: this.mayEdit,
        part: this.composing.part,
        recomposed: latest?.report.plan.id === report.plan.id ? latest.recomposed : undefined,
        perform: (change) => {
          this.work.act(change);
        },
        note: this.#host.note,
        tell: this.tell,
      },
      { texts: this.texts, language: this.#host.language },
    );
  }

  #entries(lines: readonly ShownLine[]): MenuEntry[] {
    const { texts, looking, day } = this;
    const word = { label: texts.word, icon: iconDownload, run: () => void this.work.deliverWord() };
    if (!this.mayEdit) return [word];
    const { canUndo, canRedo } = this.#place;
    const entries: MenuEntry[] = [
      { label: texts.undo, icon: iconUndo2, run: canUndo ? this.undo : undefined },
      { label: texts.redo, icon: iconRedo2, run: canRedo ? this.redo : undefined },
      word,
    ];
    if (!looking) return entries;
    if (looking.making.day < day) {
      const label = texts.toToday(dayIn(this.#host.language, day));
      entries.push({ label, icon: iconClock, run: () => void this.work.toToday() });
    }
    entries.push({
      label: texts.composeAnew,
      icon: iconRefreshCw,
      run: () => {
        this.work.composeAnew(handEdits(lines));
      },
    });
    return entries;
  }
}
