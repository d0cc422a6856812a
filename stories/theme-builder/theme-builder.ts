import { baseStyles, buttonStyles, saveFile } from '@phoihop/kit';
import {
  contrastsOf,
  kitCss,
  kitFrom,
  kitTokens,
  nearestAccent,
  readSeed,
  type Density,
  type Kit,
  type KitSeed,
} from '@phoihop/themes/kit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { contrastTable } from './contrast-table.view.js';
import { themeBuilderMessages, type ThemeBuilderMessages } from './theme-builder.messages.js';
import { themeBuilderStyles } from './theme-builder.styles.js';

const densities: readonly Density[] = ['compact', 'regular', 'comfortable'];
type Colour = 'accent' | 'ground' | 'roles';

/** A kit in the making, worn by all that stands in its slot and by the page around. */
export class ThemeBuilder extends LitElement {
  static override styles = [...baseStyles, buttonStyles, themeBuilderStyles];
  static override properties = { seed: { attribute: false } };

  declare seed: KitSeed;
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    this.seed = { name: 'bo-nhan-dien', accent: '#1c6b43', ground: '#f1f3ec', density: 'regular' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  get #texts(): ThemeBuilderMessages {
    return themeBuilderMessages[document.documentElement.lang === 'en' ? 'en' : 'vi'];
  }

  /** What does not make a seed is left as it was: a half-typed name of a font, say. */
  #choose(parts: Partial<Record<keyof KitSeed, string>>): void {
    const given = Object.entries({ ...this.seed, ...parts }).filter(([, value]) => value !== '');
    const read = readSeed(Object.fromEntries(given));
    if (read.ok) this.seed = read.seed;
  }

  #colour(name: Colour, shown: string): TemplateResult {
    const texts = this.#texts;
    const chosen = this.seed[name];
    const choose = ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLInputElement) this.#choose({ [name]: currentTarget.value });
    };
    return html`
      <label>
        ${texts[name]}
        <span class="colour">
          <input type="color" .value=${shown} @input=${choose} />
          <small>${chosen ?? texts.ours}</small>
        </span>
      </label>
    `;
  }

  #form(kit: Kit): TemplateResult {
    const texts = this.#texts;
    const value = (event: Event): string =>
      event.currentTarget instanceof HTMLInputElement || event.currentTarget instanceof HTMLSelectElement
        ? event.currentTarget.value
        : '';
    return html`
      ${this.#colour('accent', kit.light.accent)} ${this.#colour('ground', kit.light.desk)}
      ${this.#colour('roles', kit.light.role)}
      <label>
        ${texts.radius}
        <input
          type="range"
          min="0"
          max="1"
          step="0.125"
          .value=${String(Number.parseFloat(kit.light.radius))}
          @input=${(event: Event) => {
            this.#choose({ radius: `${value(event)}em` });
          }}
        />
      </label>
      <label>
        ${texts.density}
        <select
          @change=${(event: Event) => {
            this.#choose({ density: value(event) });
          }}
        >
          ${densities.map(
            (each) =>
              html`<option value=${each} ?selected=${each === (this.seed.density ?? 'regular')}>
                ${texts.densities[each]}
              </option>`,
          )}
        </select>
      </label>
      <label>
        ${texts.font}
        <input
          .value=${this.seed.font ?? ''}
          placeholder=${texts.hostFont}
          @change=${(event: Event) => {
            this.#choose({ font: value(event) });
          }}
        />
      </label>
    `;
  }

  #verdict(faults: number, pairs: number): TemplateResult {
    const texts = this.#texts;
    if (faults === 0) return html`<p class="verdict" role="status">${texts.allRead(pairs)}</p>`;
    const better = nearestAccent(this.seed);
    return html`
      <div class="verdict fault" role="status">
        ${texts.faults(faults)}
        ${
          better === undefined
            ? nothing
            : html`<button
                type="button"
                @click=${() => {
                  this.#choose({ accent: better });
                }}
              >
                ${texts.nearest(better)}
              </button>`
        }
      </div>
    `;
  }

  #out(kit: Kit, isLegible: boolean): TemplateResult {
    const texts = this.#texts;
    const { name } = kit;
    const save = (ending: string, type: string, contents: string) => () => {
      saveFile({ name: `${name}${ending}`, type, contents });
    };
    const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
    return html`
      <div class="out">
        <button
          type="button"
          class="filled"
          ?disabled=${!isLegible}
          @click=${save('.css', 'text/css', kitCss(kit))}
        >
          ${texts.saveCss}
        </button>
        <button
          type="button"
          ?disabled=${!isLegible}
          @click=${save('.tokens.json', 'application/json', json(kitTokens(kit)))}
        >
          ${texts.saveTokens}
        </button>
        <button type="button" @click=${save('.json', 'application/json', json(this.seed))}>
          ${texts.saveColours}
        </button>
      </div>
    `;
  }

  override render(): TemplateResult {
    const kit = kitFrom(this.seed);
    const contrasts = contrastsOf(kit);
    const faults = contrasts.filter(({ enough }) => !enough).length;
    this.#sheet.replaceSync(kitCss(kit));
    return html`
      <div class="builder">
        <form
          @submit=${(event: Event) => {
            event.preventDefault();
          }}
        >
          <h2>${this.#texts.colours}</h2>
          ${this.#form(kit)} ${this.#verdict(faults, contrasts.length)} ${this.#out(kit, faults === 0)}
        </form>
        <div class="shown">
          <slot></slot>
          ${contrastTable(contrasts, this.#texts)}
        </div>
      </div>
    `;
  }
}
customElements.define('theme-builder', ThemeBuilder);
