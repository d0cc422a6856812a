import {
  iconChevronDown,
  iconChevronUp,
  iconDownload,
  iconPrinter,
  iconZoomIn,
  iconZoomOut,
} from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DocumentPreviewMessages } from '../document-preview.messages.js';
import { zoomSteps, type Zoom } from '../pages/view.controller.js';
import type { ProfileChoice } from '../profile-choice.js';

/** What stands above the pages. Pages count from 0 here. */
export interface Toolbar {
  page: number;
  count: number;
  zoom: Zoom;
  /** How large the page in view is shown. */
  scale: number;
  profiles: readonly ProfileChoice[];
  /** The id of the form that is shown. */
  profile: string;
  wordOpen: boolean;
  /** Whether the matrix is appended; undefined where there is none. */
  matrix: boolean | undefined;
}

export interface ToolbarActions {
  goTo: (page: number) => void;
  zoomTo: (zoom: Zoom) => void;
  zoomBy: (direction: 1 | -1) => void;
  choose: (profile: string) => void;
  print: () => void;
  toggleWord: () => void;
  toggleMatrix: () => void;
}

/** The next step of size from where one is; undefined where there is none. */
export function nextZoom(scale: number, direction: 1 | -1): number | undefined {
  const hair = 0.005;
  return direction === 1
    ? zoomSteps.find((step) => step > scale + hair)
    : [...zoomSteps].reverse().find((step) => step < scale - hair);
}

const percent = (scale: number): number => Math.round(scale * 100);

function pageView(
  { page, count }: Toolbar,
  texts: DocumentPreviewMessages,
  { goTo }: ToolbarActions,
): TemplateResult {
  const shown = String(page + 1);
  const take = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const wanted = Number.parseInt(field.value, 10);
    if (Number.isNaN(wanted)) field.value = shown;
    else goTo(Math.min(count, Math.max(1, wanted)) - 1);
  };
  return html`<span class="pager">
    <button
      type="button"
      class="tool"
      title=${texts.previous}
      aria-label=${texts.previous}
      ?disabled=${page <= 0}
      @click=${() => {
        goTo(page - 1);
      }}
    >
      ${iconChevronUp}
    </button>
    <button
      type="button"
      class="tool"
      title=${texts.next}
      aria-label=${texts.next}
      ?disabled=${page >= count - 1}
      @click=${() => {
        goTo(page + 1);
      }}
    >
      ${iconChevronDown}
    </button>
    <input
      class="page"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${texts.goTo}
      maxlength="5"
      .value=${live(shown)}
      @change=${take}
    />
    <span class="count">${texts.of(count)}</span>
  </span>`;
}

function zoomView(
  { zoom, scale }: Toolbar,
  texts: DocumentPreviewMessages,
  actions: ToolbarActions,
): TemplateResult {
  const value = String(zoom);
  const steps: number[] = [...zoomSteps];
  if (typeof zoom === 'number' && !steps.includes(zoom)) steps.push(zoom);
  const button = (direction: 1 | -1): TemplateResult => {
    const name = direction === 1 ? texts.zoomIn : texts.zoomOut;
    return html`<button
      type="button"
      class="tool"
      title=${name}
      aria-label=${name}
      ?disabled=${nextZoom(scale, direction) === undefined}
      @click=${() => {
        actions.zoomBy(direction);
      }}
    >
      ${direction === 1 ? iconZoomIn : iconZoomOut}
    </button>`;
  };
  return html`<span class="zoom">
    ${button(-1)}
    <select
      aria-label=${texts.zoom}
      .value=${live(value)}
      @change=${(event: Event) => {
        const { value: chosen } = event.target as HTMLSelectElement;
        actions.zoomTo(chosen === 'width' || chosen === 'page' ? chosen : Number(chosen));
      }}
    >
      <option value="width" ?selected=${zoom === 'width'}>${texts.fitWidth(percent(scale))}</option>
      <option value="page" ?selected=${zoom === 'page'}>${texts.fitPage(percent(scale))}</option>
      ${steps.map((step) => html`<option value=${step} ?selected=${zoom === step}>${texts.percent(percent(step))}</option>`)}
    </select>
    ${button(1)}
  </span>`;
}

function profileView(
  { profiles, profile }: Toolbar,
  texts: DocumentPreviewMessages,
  { choose }: ToolbarActions,
): TemplateResult | typeof nothing {
  if (profiles.length === 0) return nothing;
  return html`<label class="form"
    >${texts.profile}
    <select
      .value=${live(profile)}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${profiles.map(
        ({ name, profile: { id } }) => html`<option value=${id} ?selected=${id === profile}>${name}</option>`,
      )}
    </select></label
  >`;
}

function matrixView(
  { matrix }: Toolbar,
  texts: DocumentPreviewMessages,
  { toggleMatrix }: ToolbarActions,
): TemplateResult | typeof nothing {
  if (matrix === undefined) return nothing;
  return html`<label class="matrix"
    ><input type="checkbox" .checked=${live(matrix)} @change=${toggleMatrix} />${texts.matrix}</label
  >`;
}

/** Which page, how large, in which form; printing and the Word file. */
export function toolbarView(
  bar: Toolbar,
  texts: DocumentPreviewMessages,
  actions: ToolbarActions,
): TemplateResult {
  return html`<header>
    <h2 id="heading">${texts.name}</h2>
    ${pageView(bar, texts, actions)} ${profileView(bar, texts, actions)} ${matrixView(bar, texts, actions)}
    <span class="end">
      ${zoomView(bar, texts, actions)}
      <button
        type="button"
        class="print"
        aria-label=${texts.print}
        title=${texts.print}
        @click=${actions.print}
      >
        ${iconPrinter}<span>${texts.print}</span>
      </button>
      <button
        type="button"
        class="word"
        aria-expanded=${bar.wordOpen ? 'true' : 'false'}
        aria-controls="word"
        @click=${actions.toggleWord}
      >
        ${iconDownload}${texts.word}
      </button>
    </span>
  </header>`;
}
