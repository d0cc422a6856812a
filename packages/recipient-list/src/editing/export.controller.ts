import { copyText } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { recipientsText } from '@phoihop/plan/recipients';
import type { ListHost } from './list-host.js';
import type { ListTexts } from './list-texts.js';

interface ExportHost extends ListHost {
  readonly texts: ListTexts;
  flush: () => void;
}

/** Takes the list out of the page: as text, as CSV, as addresses. */
export class ExportController {
  readonly #host: ExportHost;
  readonly #units: () => readonly string[] | undefined;

  constructor(host: ExportHost, units: () => readonly string[] | undefined) {
    this.#host = host;
    this.#units = units;
  }

  readonly copy = (): void => {
    const { texts, plan } = this.#host;
    const copied = plan !== undefined && copyText(recipientsText(plan.plan.recipients));
    this.#host.tell(
      copied ? { tone: 'plain', text: texts.copied } : { tone: 'watch', text: texts.notCopied },
    );
  };

  readonly saveCsv = (): void => {
    void this.#save(({ saveCsv }, plan) => {
      saveCsv(plan, this.#host.texts, this.#units());
    });
  };

  readonly saveAddresses = (): void => {
    void this.#save(({ saveAddresses }, plan) => {
      const { texts } = this.#host;
      const left = saveAddresses(plan, texts, this.#units());
      if (left > 0) this.#host.tell({ tone: 'plain', text: texts.personsLeftOut(left) });
    });
  };

  async #save(save: (part: typeof import('./export/export-part.js'), plan: Plan) => void): Promise<void> {
    this.#host.flush();
    const plan = this.#host.plan?.plan;
    const part = await import('./export/export-part.js').catch(() => null);
    if (part && plan) save(part, plan);
    else this.#host.tell({ tone: 'late', text: this.#host.texts.partNotLoaded });
  }
}
