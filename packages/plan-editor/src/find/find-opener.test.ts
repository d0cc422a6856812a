import { LaterPart } from '@phoihop/kit';
import { planFile, item } from '@phoihop/plan/testing';
import { clearStages, create, pressKeys, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import type { FindHost } from './find.controller.js';
import { FindPart } from './find-part.js';
import { FindOpener } from './find-opener.js';

/** A page with a plan in which something is found; what finds comes when `arrive` is called. */
class Page extends LitElement implements FindHost {
  readonly plan = planFile([item('i', 1, 'I.', 'Rà soát danh sách'), item('ii', 1, 'II.', 'Biểu dương')]);
  readonly language = 'vi';
  readonly edits = undefined;
  readonly writes = false;
  failures = 0;
  arrive: (succeeds: boolean) => void = () => undefined;
  readonly later = new LaterPart(this, {
    load: async () => {
      const succeeds = await new Promise<boolean>((resolve) => {
        this.arrive = resolve;
      });
      if (!succeeds) throw new Error('offline');
      return new FindPart(this, () => undefined);
    },
    failed: () => {
      this.failures++;
    },
  });
  readonly opener = new FindOpener(this, this.later);

  act = (): never => {
    throw new RangeError('Nothing is changed here.');
  };
  undo = (): void => undefined;
  tell = (): void => undefined;

  protected override render(): TemplateResult {
    return html`<div
      @keydown=${(event: KeyboardEvent) => {
        this.opener.key(event);
      }}
    >
      <button>Kế hoạch</button>${this.opener.view()}
    </div>`;
  }

  get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get focused(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }
}
customElements.define('thu-mo-phan-tim', Page);

async function given(): Promise<Page> {
  const page = create<Page>('thu-mo-phan-tim');
  stage().append(page);
  await page.updateComplete;
  page.renderRoot.querySelector('button')?.focus();
  return page;
}

/** Until what has arrived is drawn. */
async function arrived(page: Page, succeeds: boolean): Promise<void> {
  page.arrive(succeeds);
  await page.later.load().catch(() => undefined);
  await page.updateComplete;
}

describe('opening what finds, while it is on its way', () => {
  afterEach(clearStages);

  it('keeps what is typed meanwhile, in the same field, and finds it', async () => {
    const page = await given();
    await pressKeys('Control+f');
    await typeKeys('soát');
    const { field } = page;
    expect(field?.value).to.equal('soát');
    await arrived(page, true);
    expect(page.later.part?.find.query).to.equal('soát');
    expect(page.later.part?.find.found.map(({ key }) => key)).to.deep.equal(['i']);
    expect(page.field).to.equal(field);
    expect(page.focused).to.equal(field);
    await typeKeys(' danh');
    expect(page.later.part?.find.query).to.equal('soát danh');
  });

  it('goes back to where the person was when they give up', async () => {
    const page = await given();
    await pressKeys('Control+f');
    await pressKeys('Escape');
    await page.updateComplete;
    expect(page.field).to.equal(null);
    expect(page.focused?.textContent).to.equal('Kế hoạch');
    await arrived(page, true);
    expect(page.field).to.equal(null);
  });

  it('closes where it cannot be loaded, and can be asked for again', async () => {
    const page = await given();
    await pressKeys('Control+f');
    await arrived(page, false);
    expect(page.failures).to.equal(1);
    expect(page.field).to.equal(null);
    await pressKeys('Control+f');
    await arrived(page, true);
    expect(page.later.part?.find.isOpen).to.equal(true);
  });
});
