import { samplePlanFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import { html, render } from 'lit';
import { baseStyles } from '../styles/base.styles.js';
import { PlanWidget } from '../plan/plan-widget.js';
import { fieldsIn, type FallbackField } from './fallback-field.js';

/** A widget that takes over what it is given. */
class Taker extends PlanWidget {
  static override styles = baseStyles;
  taken: Record<string, string> = {};
  focused = '';
  took: () => void = () => undefined;

  protected override render(): unknown {
    return html`<input name="ten" .value=${this.taken.ten ?? ''} />`;
  }

  protected override takeFallback(fields: readonly FallbackField[], focused: string): void {
    this.taken = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    this.focused = focused;
    this.took();
    this.requestUpdate();
  }
}
customElements.define('thu-fallback', Taker);

const written = (): HTMLInputElement => {
  const field = document.createElement('input');
  field.name = 'ten';
  return field;
};

function standing(field: HTMLInputElement): Taker {
  const taker = new Taker();
  taker.append(field);
  document.body.append(taker);
  field.focus();
  return taker;
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function gone(field: Element): Promise<void> {
  while (field.isConnected) await pause();
}

describe('a fallback', () => {
  afterEach(() => {
    document.querySelectorAll('thu-fallback').forEach((each) => {
      each.remove();
    });
  });

  it('hands over text, focus and caret when the document is there', async () => {
    const field = written();
    const taker = standing(field);
    field.value = 'Y Thoong';
    field.setSelectionRange(2, 2);
    taker.plan = samplePlanFile();
    await gone(field);
    const own = taker.shadowRoot?.activeElement as HTMLInputElement;
    expect([own.value, own.selectionStart, taker.focused]).to.deep.equal(['Y Thoong', 2, 'ten']);
  });

  it('waits until a word is composed, and takes what was typed meanwhile', async () => {
    const field = written();
    const taker = standing(field);
    const compose = (type: string): void => {
      field.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
    };
    // A word is in hand when its fields are first asked for.
    taker.took = () => {
      if (field.value !== '') return;
      compose('compositionstart');
      field.value = 'Y Thoo';
    };
    taker.plan = samplePlanFile();
    while (taker.taken.ten === undefined) await pause();
    for (let turn = 0; turn < 5; turn++) await pause();
    expect(field.isConnected).to.equal(true);
    field.value = 'Y Thoong';
    compose('compositionend');
    await gone(field);
    expect(taker.taken).to.deep.equal({ ten: 'Y Thoong' });
  });

  it('leaves what is no control, and shows it no more', async () => {
    const text = document.createElement('p');
    const field = written();
    const taker = standing(field);
    taker.append(text);
    taker.plan = samplePlanFile();
    await gone(field);
    expect([text.isConnected, text.assignedSlot]).to.deep.equal([true, null]);
  });
});

describe('the fields of a fallback', () => {
  const page = document.createElement('div');

  it('say what a form would send, and what a person has made other', () => {
    render(
      html`<input name="ten" value="Y Thoong" /><input name="khoa" type="hidden" value="k1" />
        <label><input type="radio" name="gioi" value="nam" checked /></label
        ><label><input type="radio" name="gioi" value="nu" /></label>
        <input type="checkbox" name="dong-y" value="yes" checked /><textarea name="loi">Cũ</textarea>
        <select name="xa">
          <option value="">Chọn</option>
          <option value="ta-lun">Tà Lưn</option></select
        ><input value="không tên" /><input name="tat" value="1" disabled /><button name="gui">Gửi</button>`,
      page,
    );
    const told = (): string[] =>
      fieldsIn(page).map(({ name, value, touched }) => `${name}=${value}${touched ? '*' : ''}`);
    expect(told()).to.deep.equal(['ten=Y Thoong', 'khoa=k1', 'gioi=nam', 'dong-y=yes', 'loi=Cũ', 'xa=']);
    const control = <Each extends Element>(selector: string): Each => page.querySelector(selector)!;
    control<HTMLInputElement>('[name=ten]').value = 'Y Bơi';
    control<HTMLInputElement>('[value=nu]').checked = true;
    control<HTMLInputElement>('[name=dong-y]').checked = false;
    control<HTMLTextAreaElement>('textarea').value = '';
    control<HTMLSelectElement>('select').value = 'ta-lun';
    expect(told()).to.deep.equal(['ten=Y Bơi*', 'khoa=k1', 'gioi=nu*', 'dong-y=*', 'loi=*', 'xa=ta-lun*']);
  });
});
