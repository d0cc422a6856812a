import type { ListHost } from '../list-host.js';
import type { Units } from './units-part.js';

/** Where the list of units stands. */
export type UnitsStage =
  | { name: 'not-asked' }
  | { name: 'loading' }
  | { name: 'failed' }
  | { name: 'no-province'; provinces: readonly { code: string; name: string }[] }
  | { name: 'known'; units: Units };

const NOT_ASKED: UnitsStage = { name: 'not-asked' };

/** The units that groups stand for: those of the host, else those of the plan's province, opened when asked for. */
export class UnitsController {
  readonly #host: ListHost & { readonly units: Units | undefined };
  #loaded: UnitsStage = NOT_ASKED;
  #given: Extract<UnitsStage, { name: 'known' }> | undefined;
  /** The plan for which they were loaded. */
  #plan: string | undefined;
  #chosen: string | undefined;

  constructor(host: ListHost & { readonly units: Units | undefined }) {
    this.#host = host;
  }

  get stage(): UnitsStage {
    const { units, plan } = this.#host;
    if (units) {
      if (this.#given?.units !== units) this.#given = { name: 'known', units };
      return this.#given;
    }
    return plan?.plan.id === this.#plan ? this.#loaded : NOT_ASKED;
  }

  /** The units, as far as they are known; undefined before. */
  get known(): Units | undefined {
    const { stage } = this;
    return stage.name === 'known' ? stage.units : undefined;
  }

  /** Loads the units. `province` is the code that a person has chosen. */
  async load(province?: string): Promise<void> {
    const plan = this.#host.plan?.plan;
    if (!plan || this.known || this.stage.name === 'loading') return;
    this.#plan = plan.id;
    this.#chosen = province ?? this.#chosen;
    this.#to({ name: 'loading' });
    try {
      const part = await import('./units-part.js');
      const units = await part.unitsOf(plan, this.#chosen);
      if (this.#plan !== plan.id) return;
      this.#to(units ? { name: 'known', units } : { name: 'no-province', provinces: part.listProvinces() });
    } catch {
      this.#to({ name: 'failed' });
    }
  }

  #to(stage: UnitsStage): void {
    this.#loaded = stage;
    this.#host.requestUpdate();
  }
}
