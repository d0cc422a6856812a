import { Quiet } from '@phoihop/kit';
import { inSlices, type Citation, type Item, type PlanFile } from '@phoihop/plan';
import { citationSteps } from '@phoihop/plan/citations';
import { checkPlanInSlices, planChecks, type Finding } from '@phoihop/plan/checks';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController } from 'lit';
import type { DrawnRange } from '../find/found.js';
import type { PanelHost } from '../panel/panel-host.js';
import type { PartAccess } from '../panel/part-access.js';
import { showItem } from '../panel/show-item.js';
import type { Surface } from '../surface/index.js';
import { instrumentsOf, isInBody, type Instrument } from './instruments.js';

/** The channel of the surface in which citations are drawn. */
const CHANNEL = 'citations';

const checks = planChecks.filter(({ code }) => code.startsWith('citation-'));

/** What is looked at: another one of these, and it is looked for anew. */
type Subject = Pick<PlanFile, 'plan'> & { waivers: PlanFile['review']['waivers']; off: readonly string[] };

/** The instruments that the plan cites: looked for while nobody types, drawn in the text, listed in the panel. */
export class CitationsController implements ReactiveController {
  /** Undefined until the plan has been read once. */
  instruments: readonly Instrument[] | undefined;
  readonly #host: PanelHost;
  readonly #access: PartAccess;
  readonly #quiet = new Quiet(() => {
    void this.#run();
  });
  #subject: Subject | undefined;
  #signal: { aborted: boolean } | undefined;
  #drawn: { surface: Surface; instruments: readonly Instrument[] } | undefined;
  /** Mentions by the item in which they stand. */
  #byItem = new Map<string, Citation[]>();

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#typed);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#typed);
    this.#quiet.cancel();
    this.#abort();
    this.#subject = undefined;
  }

  hostUpdated(): void {
    this.#look();
    this.#draw();
  }

  get items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  /** Whether a person can be led to where a mention stands. */
  leadsTo({ item }: Citation): boolean {
    const plan = this.#host.plan?.plan;
    return plan !== undefined && isInBody(plan, item);
  }

  go({ item, from = 0 }: Citation): void {
    if (item === null) return;
    this.#access.makeWay();
    if (this.#host.writes) this.#host.placeCaret({ item, offset: from });
    else showItem(this.#host.renderRoot, item);
  }

  /** The instrument that is cited at a place of an item's text (UTF-16); undefined where none is. */
  at(item: string, offset: number): Instrument | undefined {
    const mention = this.#byItem.get(item)?.find(({ from = 0, to = -1 }) => offset >= from && offset <= to);
    return this.instruments?.find(({ key }) => key === mention?.instrument);
  }

  /** What of an item's text is drawn as a citation, where no surface draws it. */
  rangesIn(item: string): readonly DrawnRange[] {
    return (
      this.#byItem
        .get(item)
        ?.flatMap(({ from, to }) =>
          from === undefined || to === undefined ? [] : [{ from, to, kind: 'citation', opens: true }],
        ) ?? []
    );
  }

  /** What is under way ends, and is begun anew in the next pause: no key waits for it. */
  readonly #typed = (): void => {
    if (!this.#signal) this.#quiet.putOff();
    else {
      this.#abort();
      this.#quiet.ask();
    }
  };

  #look(): void {
    const file = this.#host.plan;
    if (!file) return;
    const subject = { plan: file.plan, waivers: file.review.waivers, off: this.#host.checksOff };
    const was = this.#subject;
    if (was?.plan === subject.plan && was.waivers === subject.waivers && was.off === subject.off) return;
    this.#subject = subject;
    if (was) this.#quiet.ask();
    else this.#quiet.soon();
  }

  async #run(): Promise<void> {
    this.#abort();
    const file = this.#host.plan;
    if (!file) return;
    const signal = (this.#signal = { aborted: false });
    // Nothing is drawn anew while the element is being drawn.
    await Promise.resolve();
    const citations = await inSlices(citationSteps(file.plan), { signal });
    const found = citations && (await this.#faults(file, signal));
    if (!found || signal !== this.#signal) return;
    this.#signal = undefined;
    this.instruments = instrumentsOf(citations, found);
    this.#byItem = new Map();
    for (const citation of citations) {
      if (citation.item === null || citation.to === undefined) continue;
      this.#byItem.set(citation.item, [...(this.#byItem.get(citation.item) ?? []), citation]);
    }
    this.#host.requestUpdate();
  }

  async #faults(file: PlanFile, signal: { readonly aborted: boolean }): Promise<readonly Finding[] | null> {
    const options = { checks, off: this.#host.checksOff, today: dayInVietnam(new Date()) };
    return (await checkPlanInSlices(file, options, { signal }))?.findings ?? null;
  }

  #abort(): void {
    if (this.#signal) this.#signal.aborted = true;
    this.#signal = undefined;
  }

  #draw(): void {
    const surface = this.#access.surface();
    const { instruments } = this;
    // A word that an input method composes must be left alone.
    if (!surface || surface.composing || !instruments) return;
    if (this.#drawn?.surface === surface && this.#drawn.instruments === instruments) return;
    this.#drawn = { surface, instruments };
    const spans = Array.from(this.#byItem.keys()).flatMap((item) =>
      this.rangesIn(item).map((range) => ({ item, ...range })),
    );
    surface.highlight(CHANNEL, spans);
  }
}
