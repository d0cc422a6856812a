import '@phoihop/kit/define';
import '@phoihop/kit/define-round';
import { failed, type Repository } from '@phoihop/kit/repository';
import type { ChangeBase } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import { shownIn } from './press-until.js';

/** Why a document is not there: it is on its way, there is no line, there is none of that name, nobody is signed in. */
export type Missing = 'loading' | 'offline' | 'not-found' | 'signed-out';

const actor = { id: 'an', name: 'Lò Thị An' };

/** A server that never gives the document. */
function repositoryThat<Document, Change extends ChangeBase>(missing: Missing): Repository<Document, Change> {
  const fault = failed(missing, missing === 'offline', {}, 600_000);
  return {
    load: () =>
      missing === 'loading'
        ? new Promise<never>(() => {
            // It never comes.
          })
        : Promise.resolve(fault),
    save: () => Promise.resolve(fault),
  };
}

/** A widget whose plan is not there. */
export const withoutPlan = (missing: Missing, widget: TemplateResult): TemplateResult =>
  html`<ph-plan .repository=${repositoryThat(missing)} plan-id="ke-hoach-${missing}" .actor=${actor}
    >${widget}</ph-plan
  >`;

/** A widget whose round is not there. */
export const withoutRound = (missing: Missing, widget: TemplateResult): TemplateResult =>
  html`<ph-round .repository=${repositoryThat(missing)} round-id="dot-${missing}" .actor=${actor}
    >${widget}</ph-round
  >`;

/** Tells a widget that it is printed (its story bears the tag `print`), until what stands on paper in its place is there. */
export async function print(canvas: HTMLElement, tag: string): Promise<void> {
  const widget = canvas.querySelector(tag);
  const timer = setInterval(() => dispatchEvent(new Event('beforeprint')), 200);
  await shownIn(widget, '.on-paper');
  clearInterval(timer);
}

/** The width of a phone. */
export const onPhone = (canvas: HTMLElement): void => {
  canvas.style.setProperty('inline-size', '22.5em');
};
