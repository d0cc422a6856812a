// Widgets with one fault each: what the shared suite must catch.
import { defineElement, PlanWidget, type Messages } from '@phoihop/kit';
import { html } from 'lit';
import { FieldHarness } from '../harness/field.harness.js';
import { WidgetHarness } from '../harness/widget.harness.js';
import type { WidgetCase } from '../widget-case.js';

class Sound extends PlanWidget {
  protected override render(): unknown {
    const { language } = this;
    return html`<label>
        ${language}
        <input .value=${this.plan?.plan.title ?? ''} ?disabled=${!this.editable} @blur=${this.#rename} />
      </label>
      <button
        @click=${() => {
          this.source?.undo(this);
        }}
      >
        ${language === 'vi' ? 'Hoàn tác' : 'Undo'}
      </button>`;
  }

  readonly #rename = (event: Event): void => {
    const before = this.plan?.plan.title ?? '';
    const after = (event.target as HTMLInputElement).value;
    if (after !== before) this.perform({ type: 'plan/head', part: 'text', field: 'title', before, after });
  };
}

class Unnamed extends Sound {
  protected override render(): unknown {
    return html`${super.render()}<input />`;
  }
}

function listenForever(target: EventTarget, widget: PlanWidget): void {
  target.addEventListener('keydown', () => {
    widget.requestUpdate();
  });
}

class Leaking extends Sound {
  override connectedCallback(): void {
    super.connectedCallback();
    listenForever(document, this);
  }
}

class Littering extends Sound {
  override connectedCallback(): void {
    super.connectedCallback();
    document.head.append(document.createElement('style'));
  }
}

const INLINE = 'style';

class Inline extends Sound {
  protected override updated(): void {
    this.renderRoot.querySelector('button')?.setAttribute(INLINE, 'color: red');
  }
}

class Markup extends Sound {
  protected override updated(): void {
    const holder = document.createElement('p');
    Reflect.set(holder, 'innerHTML', '<b>Đậm</b>');
  }
}

class Insecure extends Sound {
  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.mark = crypto.randomUUID();
  }
}

class Forgetful extends Sound {
  protected override render(): unknown {
    // A field that is made anew at every render loses the caret.
    const field = document.createElement('input');
    field.ariaLabel = 'Tên';
    field.value = this.plan?.plan.title ?? '';
    return html`${field}${super.render()}`;
  }
}

class Deaf extends Sound {
  override connectedCallback(): void {
    this.removeAttribute('for');
    super.connectedCallback();
  }
}

class SoundHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    const [field] = this.all<HTMLInputElement>('input:not(:disabled)');
    return field && new FieldHarness(field);
  }

  async undo(): Promise<void> {
    await this.press(this.element.language === 'vi' ? 'Hoàn tác' : 'Undo');
  }
}

const messages: Messages<object> = { vi: { undo: 'Hoàn tác' }, en: { undo: 'Undo' } };

function caseOf(name: string, widget: CustomElementConstructor, texts = messages): WidgetCase {
  return {
    name,
    define: (prefix) => defineElement(name, widget, prefix),
    messages: texts,
    harness: (element) => new SoundHarness(element),
    shows: (file) => file.plan.title,
    // A page of its own asks this module for a case by name.
    url: import.meta.url.replace('broken-widgets', `broken/${name}`),
  };
}

export const brokenCases = {
  sound: caseOf('sound', Sound),
  unnamed: caseOf('unnamed', Unnamed),
  leaking: caseOf('leaking', Leaking),
  littering: caseOf('littering', Littering),
  inline: caseOf('inline', Inline),
  markup: caseOf('markup', Markup),
  insecure: caseOf('insecure', Insecure),
  forgetful: caseOf('forgetful', Forgetful),
  deaf: caseOf('deaf', Deaf),
  unsaid: caseOf('unsaid', Sound, { vi: { undo: 'Hoàn tác' }, en: { undo: '' } }),
};
