import { diffView, momentIn, type Language } from '@phoihop/kit';
import type { SetAside } from '@phoihop/kit/repository';
import { segmentsOf } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import type { SavingStatusMessages } from './saving-status.messages.js';
import type { Versions } from './set-aside.js';

/** One change that was set aside, as the list shows it. */
export interface SetAsideEntry {
  setAside: SetAside<unknown>;
  versions: Versions;
  /** Why, as a sentence. */
  reason: string;
  /** Makes it anew on what stands now; left out where that cannot be. */
  takeMine: (() => void) | undefined;
  leave: () => void;
  copy: () => void;
}

export function setAsideView(
  entries: readonly SetAsideEntry[],
  texts: SavingStatusMessages,
  language: Language,
): TemplateResult {
  return html`<ul role="list" class="set-aside" part="list" aria-label=${texts.list}>
    ${entries.map((entry) => entryView(entry, texts, language))}
  </ul>`;
}

function entryView(entry: SetAsideEntry, texts: SavingStatusMessages, language: Language): TemplateResult {
  const { setAside, versions, reason, takeMine, leave, copy } = entry;
  const { command, theirs } = setAside;
  const isText = versions.theirs !== undefined;
  // Each version reads whole, its own words marked: both in one line cannot be read where much is different.
  const differences = segmentsOf(versions.theirs ?? '', versions.mine);
  const own = (kind: 'added' | 'removed') =>
    diffView(
      differences.filter((segment) => segment.kind === 'kept' || segment.kind === kind),
      language,
    );
  return html`<li part="entry">
    <p class="what">
      <strong>${texts.kinds[versions.kind]}</strong
      >${versions.place === '' ? nothing : html` <span class="place">${versions.place}</span>`}
    </p>
    <p class="reason">${reason}</p>
    <div class="versions">
      <div>
        <p class="whose">
          ${texts.mine}
          <span class="moment"
            >${texts.by(command.by?.name ?? texts.you, momentIn(language, command.at))}</span
          >
        </p>
        ${
          versions.mine === '' ? nothing : html`<p class="words">${isText ? own('added') : versions.mine}</p>`
        }
      </div>
      <div>
        <p class="whose">
          ${texts.theirs}${theirs ? html` <span class="moment">${theirs.by ? texts.by(theirs.by.name, momentIn(language, theirs.at)) : momentIn(language, theirs.at)}</span>` : nothing}
        </p>
        ${
          isText
            ? html`<p class="words">${own('removed')}</p>`
            : versions.place === ''
              ? html`<p class="words gone">${texts.nothingThere}</p>`
              : nothing
        }
      </div>
    </div>
    <div class="actions">
      ${takeMine ? html`<button type="button" @click=${takeMine}>${texts.takeMine}</button>` : nothing}
      <button type="button" @click=${leave}>
        ${setAside.why === 'conflict' ? texts.leaveTheirs : texts.discard}
      </button>
      ${versions.mine === '' ? nothing : html`<button type="button" @click=${copy}>${texts.copy}</button>`}
    </div>
  </li>`;
}
