import { diffView, momentIn, type Language, numberIn } from '@phoihop/kit';
import type { Comment } from '@phoihop/plan';
import { segmentsOf } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { linkMessages } from '../compare/link.messages.js';

import { panelMessages } from '../panel/panel.messages.js';
import { placeName } from '../panel/place-name.js';
import type { ReviewController } from './review.controller.js';
import { reviewMessages, type ReviewMessages } from './review.messages.js';
import { isResolved, type ItemThreads, type Thread } from './threads.js';

interface ReviewView {
  review: ReviewController;
  language: Language;
  texts: ReviewMessages;
}

function linkView(name: string, run: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${run}>${name}</button>`;
}

function nameOfItem(id: string, { review, language, texts }: ReviewView): string {
  return review.itemOf(id) ? placeName(review.items, id, panelMessages[language]) : texts.gone;
}

function saidView(
  { by, at }: { by?: Comment['by']; at: string },
  { texts, language }: ReviewView,
): TemplateResult {
  const agency = by?.agency === undefined ? '' : `, ${by.agency}`;
  return html`<p class="said">
    <span class="where">${by?.name ?? texts.someone}</span
    ><span class="quiet">${agency}. ${momentIn(language, at)}</span>
  </p>`;
}

interface FormTexts {
  label: string;
  send: string;
}

/** A form of one text: Ctrl+Enter sends it, Esc gives an empty one up. */
function formView(form: FormTexts, view: ReviewView, preview: TemplateResult | typeof nothing) {
  const { review, texts } = view;
  const { start = '' } = review.writing ?? {};
  const fieldOf = (event: Event): HTMLTextAreaElement | null =>
    (event.currentTarget as HTMLElement).querySelector('textarea');
  return html`<form
    class="writing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      review.send(fieldOf(event)?.value ?? '');
    }}
    @input=${(event: Event) => {
      if (review.writing?.what === 'suggestion') review.word(fieldOf(event)?.value ?? '');
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        review.send(fieldOf(event)?.value ?? '');
      }
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if ((fieldOf(event)?.value ?? '') === start) review.cancel();
    }}
  >
    <label
      >${form.label}${keyed(
        review.writing,
        html`<textarea required rows="4" .value=${start}></textarea>`,
      )}</label
    >
    ${preview}
    <p class="actions">
      <button type="submit" class="filled">${form.send}</button>
      ${linkView(texts.cancel, () => {
        review.cancel();
      })}
    </p>
  </form>`;
}

function suggestionForm(item: string, view: ReviewView): TemplateResult {
  const { review, language, texts } = view;
  const before = review.itemOf(item)?.text ?? '';
  const preview = html`<div class="preview">
    <p class="quiet">${texts.preview}</p>
    <p>${diffView(segmentsOf(before, review.wording), language)}</p>
  </div>`;
  return formView({ label: texts.wording, send: texts.propose }, view, preview);
}

/** What may be said of the item in hand, or the form in which it is being said. */
function inHandView(view: ReviewView): TemplateResult | typeof nothing {
  const { review, language, texts } = view;
  const { writing, current } = review;
  const item = writing && writing.what !== 'answer' ? writing.item : current?.id;
  if (item === undefined) return nothing;
  const begin = (what: 'comment' | 'suggestion') => () => {
    review.write({ what, item });
  };
  const tools = review.canComment
    ? html`<p class="actions">
        <button type="button" @click=${begin('comment')}>${texts.comment}</button>
        <button type="button" @click=${begin('suggestion')}>${texts.suggest}</button>
      </p>`
    : nothing;
  const commentForm = (): TemplateResult => formView({ label: texts.text, send: texts.send }, view, nothing);
  const forms = { comment: commentForm, suggestion: () => suggestionForm(item, view), answer: () => tools };
  return html`<section class="on-item entry" aria-label=${texts.inHand(nameOfItem(item, view))}>
    <h3>${texts.inHand(nameOfItem(item, view))}</h3>
    ${review.hasPerson ? nothing : html`<p class="no-person">${texts.noPerson}</p>`}
    ${writing ? forms[writing.what]() : tools}
    <p class="actions">
      ${linkView(linkMessages[language].copyLink, () => {
        review.copyLink(item);
      })}
    </p>
  </section>`;
}

function answerView(comment: Comment, view: ReviewView): TemplateResult {
  return html`<li class="answer">
    ${saidView(comment, view)}
    <p class="words">${comment.text}</p>
  </li>`;
}

function commentView(thread: Extract<Thread, { kind: 'comment' }>, view: ReviewView): TemplateResult {
  const { review, texts } = view;
  const { root, answers } = thread;
  const { resolved } = root;
  const isAnswering = review.writing?.what === 'answer' && review.writing.to === root.id;
  const actions = resolved
    ? linkView(texts.reopen, () => {
        review.reopen(root);
      })
    : html`${linkView(texts.answer, () => {
        review.write({ what: 'answer', item: root.item, to: root.id });
      })}${linkView(texts.resolve, () => {
        review.resolve(root);
      })}`;
  return html`<li class="thread" data-thread=${thread.id} tabindex="-1">
    ${saidView(root, view)}
    <p class="words">${root.text}</p>
    ${
      answers.length > 0
        ? html`<ul role="list">
            ${answers.map((answer) => answerView(answer, view))}
          </ul>`
        : nothing
    }
    ${
      resolved
        ? html`<p class="quiet">
            ${texts.resolvedBy(resolved.by?.name ?? '', momentIn(view.language, resolved.at))}
          </p>`
        : nothing
    }
    ${
      isAnswering
        ? formView({ label: texts.answerText, send: texts.sendAnswer }, view, nothing)
        : review.canComment
          ? html`<p class="actions">${actions}</p>`
          : nothing
    }
  </li>`;
}

function suggestionView(thread: Extract<Thread, { kind: 'suggestion' }>, view: ReviewView): TemplateResult {
  const { review, language, texts } = view;
  const { suggestion } = thread;
  const item = review.itemOf(suggestion.item);
  return html`<li class="thread" data-thread=${thread.id} tabindex="-1">
    ${saidView(suggestion, view)}
    <p class="quiet">${texts.suggested}</p>
    <p class="words">${diffView(segmentsOf(suggestion.before, suggestion.after), language)}</p>
    ${item && item.text !== suggestion.before ? html`<p class="quiet">${texts.changedSince}</p>` : nothing}
    <p class="actions">
      ${
        item && review.canAccept(suggestion)
          ? html`<button
              type="button"
              @click=${() => {
                review.accept(suggestion);
              }}
            >
              ${texts.accept}
            </button>`
          : nothing
      }
      ${
        review.canReject(suggestion)
          ? linkView(texts.reject, () => {
              review.reject(suggestion);
            })
          : nothing
      }
    </p>
  </li>`;
}

function itemThreadsView({ item, threads }: ItemThreads, view: ReviewView): TemplateResult {
  const name = nameOfItem(item, view);
  const leads = view.review.itemOf(item) !== undefined;
  return html`<li class="entry">
    <h3>
      ${
        leads
          ? html`<button
              type="button"
              class="lead where"
              @click=${() => {
                view.review.go(item);
              }}
            >
              ${name}
            </button>`
          : name
      }
    </h3>
    <ul role="list">
      ${repeat(
        threads,
        ({ id }) => id,
        (thread) => (thread.kind === 'comment' ? commentView(thread, view) : suggestionView(thread, view)),
      )}
    </ul>
  </li>`;
}

/** Comments and suggestions on the plan, and what a person may say of the item in hand. */
export function reviewView(review: ReviewController, language: Language): TemplateResult {
  const texts = reviewMessages[language];
  const view = { review, language, texts };
  const { open, resolved } = review;
  const count = resolved.reduce((sum, { threads }) => sum + threads.filter(isResolved).length, 0);
  const list = (threads: readonly ItemThreads[]): TemplateResult =>
    html`<ul role="list">
      ${repeat(
        threads,
        ({ item }) => item,
        (each) => itemThreadsView(each, view),
      )}
    </ul>`;
  return html`<div class="review">
    ${inHandView(view)}
    ${
      open.length > 0
        ? list(open)
        : html`<div class="nothing">
            <p>${texts.none}</p>
            <p class="quiet">${texts.noneHow}</p>
          </div>`
    }
    ${
      count > 0
        ? html`<details>
            <summary>${texts.resolvedCount(numberIn(language, count))}</summary>
            ${list(resolved)}
          </details>`
        : nothing
    }
  </div>`;
}
