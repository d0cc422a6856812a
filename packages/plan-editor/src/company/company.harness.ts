import { definePlan, type Plan } from '@phoihop/kit';
import type { PersonHere } from '@phoihop/kit/live';
import { memoryRepository, type Repository } from '@phoihop/kit/repository';
import { newId, planModel, type Item, type PlanChange, type PlanFile } from '@phoihop/plan';
import { planFile } from '@phoihop/plan/testing';
import { create, pause, stage } from '@phoihop/testing';
import { definePlanEditor } from '../define-plan-editor.js';
import { PlanEditorHarness } from '../plan-editor.harness.js';
import type { PlanEditor } from '../plan-editor.js';

/** Who stands beside an item, as it is seen and as it is read out. */
interface Shown {
  who: string;
  words: string;
}

/** The editor, with others beside its items. */
class CompanyHarness extends PlanEditorHarness {
  /** Beside which items others stand. */
  get shown(): Shown[] {
    return this.all('.company > li').map((each) => ({
      who: each.querySelector('.who')?.textContent.trim() ?? '',
      words: each.querySelector('.visually-hidden')?.textContent ?? '',
    }));
  }

  /** How far each that is shown stands below its item, from the beginning of the one to that of the other (CSS pixels). */
  get offsets(): number[] {
    const items = this.all('.surface .item');
    return this.all('.company > li').map((each) => {
      const beside = items.find(({ dataset }) => dataset.id === each.dataset.place);
      return each.getBoundingClientRect().top - (beside?.getBoundingClientRect().top ?? NaN);
    });
  }
}

/** A page with a plan that others have open too. */
export class CompanyPage {
  readonly plan = create<Plan>(definePlan());
  readonly element = create<PlanEditor>(definePlanEditor());
  readonly editor = new CompanyHarness(this.element);
  /** Where others were told that the person here is, in order. */
  readonly told: (string | null)[] = [];
  #people: (people: readonly PersonHere[]) => void = () => undefined;

  static async open(items: Item[]): Promise<CompanyPage> {
    const page = new CompanyPage();
    const id = newId();
    const memory = memoryRepository(planModel, [planFile({ id, items })]);
    const repository: Repository<PlanFile, PlanChange> = {
      ...memory,
      watch: (_id, { people }) => {
        page.#people = people ?? page.#people;
        return { move: (place) => page.told.push(place), leave: () => undefined };
      },
    };
    const actor = { id: newId(), name: 'Lò Thị Hạnh' };
    Object.assign(page.plan, { repository, planId: id, actor });
    page.plan.append(page.element);
    stage().append(page.plan);
    await page.until(() => page.editor.lines.length === items.length);
    await page.editor.standing();
    // What shows others has come once it has told where the person here is.
    await page.until(() => page.told.length > 0);
    return page;
  }

  /** The server tells who is there. Resolves when each that is shown stands beside its item. */
  async tell(...people: readonly [name: string, place: string | null][]): Promise<void> {
    this.#people(people.map(([name, place]) => ({ id: name, name, agency: 'so', place })));
    await this.editor.settled();
    await this.until(() => this.editor.offsets.every((offset) => Math.abs(offset) < 1));
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await pause(20);
  }
}
