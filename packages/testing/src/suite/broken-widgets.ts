// Widgets with one fault each: what the shared suite must catch.
import { baseStyles, defineElement, PlanWidget, RoundWidget, type Messages } from '@phoihop/kit';
import { css, html, type TemplateResult } from 'lit';
import { FieldHarness } from '../harness/field.harness.js';
import { WidgetHarness } from '../harness/widget.harness.js';
import { planDocument, roundDocument } from '../document-kind.js';
import type { WidgetCase } from '../widget-case.js';

interface TitleField {
  texts: Texts;
  title: string;
  disabled: boolean;
  rename: (event: Event) => void;
  undo: () => void;
}

interface Texts {
  title: string;
  undo: string;
}

const messages: Messages<Texts> = {
  vi: { title: 'Tên', undo: 'Hoàn tác' },
  en: { title: 'Title', undo: 'Undo' },
};

const titleFieldView = ({ texts, title, disabled, rename, undo }: TitleField): TemplateResult =>
  html`<label>
      ${texts.title}
      <input .value=${title} ?disabled=${disabled} @blur=${rename} />
    </label>
    <button @click=${undo}>${texts.undo}</button>`;

export class Sound extends PlanWidget {
  static override styles = baseStyles;

  protected override render(): unknown {
    return titleFieldView({
      texts: this.textsOf(messages),
      title: this.plan?.plan.title ?? '',
      disabled: !this.editable,
      rename: this.#rename,
      undo: () => this.source?.undo(this),
    });
  }

  readonly #rename = (event: Event): void => {
    const before = this.plan?.plan.title ?? '';
    const after = (event.target as HTMLInputElement).value;
    if (after !== before) this.perform({ type: 'plan/head', part: 'text', field: 'title', before, after });
  };
}

class SoundOnRound extends RoundWidget {
  static override styles = baseStyles;

  protected override render(): unknown {
    return titleFieldView({
      texts: this.textsOf(messages),
      title: this.round?.round.title ?? '',
      disabled: !this.editable,
      rename: this.#rename,
      undo: () => this.source?.undo(this),
    });
  }

  readonly #rename = (event: Event): void => {
    const before = this.round?.round.title ?? '';
    const after = (event.target as HTMLInputElement).value;
    if (after !== before) this.perform({ type: 'round/field', part: 'round', field: 'title', before, after });
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

class Unmarked extends Sound {
  protected override render(): unknown {
    return html`${super.render()}
      <p>Written in the code</p>`;
  }
}

class Overflowing extends Sound {
  static override styles = [
    ...baseStyles,
    css`
      button {
        min-inline-size: 30em;
      }
    `,
  ];
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

class Covering extends Sound {
  protected override updated(): void {
    this.renderRoot.querySelector('slot')?.remove();
  }
}

class SoundHarness<Widget extends PlanWidget | RoundWidget = PlanWidget> extends WidgetHarness<Widget> {
  get firstField(): FieldHarness | undefined {
    const [field] = this.all<HTMLInputElement>('input:not(:disabled)');
    return field && new FieldHarness(field);
  }

  async undo(): Promise<void> {
    await this.press(messages[this.element.language].undo);
  }
}

export function caseOf(
  name: string,
  widget: CustomElementConstructor,
  texts: Messages<object> = messages,
): WidgetCase {
  return {
    name,
    document: planDocument,
    define: (prefix) => defineElement(name, widget, prefix),
    messages: texts,
    groups: { own: texts },
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
  covering: caseOf('covering', Covering),
  unmarked: caseOf('unmarked', Unmarked),
  overflowing: caseOf('overflowing', Overflowing),
  unsaid: caseOf('unsaid', Sound, { vi: { undo: 'Hoàn tác' }, en: { undo: '' } }),
};

/** The sound widget on a round. */
export const soundOnRound: WidgetCase<'round'> = {
  name: 'sound-on-round',
  document: roundDocument,
  define: (prefix) => defineElement('sound-on-round', SoundOnRound, prefix),
  messages,
  groups: { own: messages },
  harness: (element) => new SoundHarness(element),
  shows: (file) => file.round.title,
  url: import.meta.url.replace('broken-widgets', 'broken/sound-on-round'),
};
