import { css } from 'lit';

/** One line: grip, text, purpose, copies, menu; on a phone purpose and copies stand below the text. */
export const rowStyles = css`
  li[data-id] {
    --_columns: minmax(0, 1fr) 7.5em 3.5em;
    position: relative;
    border-block-end: 1px solid var(--_line);
  }
  li.editable {
    --_columns: 1.5em minmax(0, 1fr) 7.5em 3.5em 2em;
  }
  li[data-id]:first-child {
    border-block-start: 1px solid var(--_line);
  }
  li[data-id]:has(> .group):first-child {
    border-block-start: 0;
  }
  .group {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: 1.5em;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }
  .group > * {
    font-size: var(--_size-2);
  }
  li:first-child > .group {
    margin-block-start: 0.25em;
  }
  .group h3 {
    grid-column: 1 / span 2;
    margin: 0;
    font-weight: 400;
    line-height: var(--_line-heading);
  }
  .to-read .group h3 {
    grid-column: 1;
  }
  .group .column:not(.purpose) {
    text-align: end;
    white-space: nowrap;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: start;
    gap: 0.5em;
    padding-block: 0.3125em;
  }
  .editable > .row {
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    border-radius: calc(var(--_radius) * 1.25);
  }
  .editable > .row:focus-within {
    position: relative;
    z-index: 1;
    outline: 2px solid var(--_focus);
    background: var(--_paper);
  }
  .row textarea:focus-visible {
    outline: none;
  }
  .grow,
  .row p.text,
  .archive-line .opening {
    padding-block: 0.3125em;
  }
  .row p.text {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .grip {
    display: grid;
    place-items: center;
    min-block-size: var(--_control);
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, auto) 1em;
    justify-content: start;
    align-items: center;
    min-block-size: var(--_control);
    color: var(--_muted);
  }
  .choice > * {
    grid-row: 1;
  }
  .choice select {
    grid-column: 1 / -1;
    min-block-size: var(--_control);
    padding-inline: 0 1.375em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_size-2);
    appearance: none;
    field-sizing: content;
    cursor: pointer;
  }
  .choice select option {
    background: var(--_paper);
    color: var(--_ink);
  }
  .choice svg {
    grid-column: 2;
    inline-size: 1em;
    block-size: 1em;
    pointer-events: none;
  }
  .copies input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .to-read :is(.copies, .purpose) {
    padding-block: 0.3125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .to-read .copies {
    text-align: end;
  }
  .copies-word {
    display: none;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .row > .menu {
    position: relative;
    inset: auto;
  }
  .row > .menu > .dots {
    min-block-size: var(--_control);
    opacity: 0.55;
  }
  .archive-line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.25em 0.5em;
    min-inline-size: 0;
  }
  .archive-line .unit {
    min-inline-size: 2.5em;
    padding: calc(0.3125em - 1px) 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .archive-line .unit > textarea {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .archive-line .unit:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .archive-line .add-unit {
    min-inline-size: 1.75em;
    color: var(--_muted);
  }
  .notes {
    display: grid;
    gap: 0.125em;
    padding: 0.125em 0 0.5em 2em;
    color: var(--_muted);
  }
  .to-read .notes {
    padding-inline-start: 0;
  }
  .note {
    margin: 0;
    font-size: var(--_size-2);
  }
  .delivery {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .delivery svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .note.watch {
    color: var(--_watch);
  }
  .note select {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .delivery:is(.received, .read) {
    color: var(--_good);
  }
  .delivery:is(.returned, .failed) {
    color: var(--_late);
  }
  li.lifted > .row {
    opacity: 0.5;
  }
  li.drop-before::before,
  li.drop-behind::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    z-index: 2;
    border-block-start: 2px solid var(--_accent);
    pointer-events: none;
  }
  li.drop-before::before {
    inset-block-start: -1px;
  }
  li.drop-behind::after {
    inset-block-end: -2px;
  }
  @container (max-width: 30em) {
    li[data-id] {
      --_columns: minmax(0, 1fr) 3.5em;
    }
    li.editable {
      --_columns: 1.5em minmax(0, 1fr) 3.5em 2em;
    }
    .group .column {
      display: none;
    }
    .editable > .row > :is(.grow, .archive-line) {
      grid-column: 2 / span 2;
    }
    .editable > .row > .menu {
      grid-column: 4;
    }
    .editable > .row > .purpose {
      grid-area: 2 / 2;
    }
    .editable > .row > .copies {
      display: flex;
      align-items: center;
      gap: 0.5em;
      grid-area: 2 / 3 / 3 / 5;
      padding: 0;
    }
    .copies-word {
      display: inline;
    }
    .to-read > .row > .copies {
      grid-column: 2;
    }
    .to-read > .row > p.text {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    li.editable {
      --_columns: 2.75em minmax(0, 1fr) 7.5em 3.75em 2.75em;
    }
    .grip,
    .choice,
    .choice select,
    .note select,
    .copies input {
      min-block-size: 2.75em;
    }
    .choice select {
      font-size: 1em;
    }
    .grow,
    .row p.text,
    .archive-line .opening {
      padding-block: 0.625em;
    }
    .notes {
      padding-inline-start: 3.25em;
    }
    .note button.link {
      min-block-size: 2.75em;
    }
    .archive-line .unit {
      min-inline-size: 2.75em;
      padding-block: 0.5625em;
    }
    .row > .menu > .dots {
      min-block-size: 2.75em;
      opacity: 1;
    }
    @container (max-width: 30em) {
      li.editable {
        --_columns: 2.75em minmax(0, 1fr) 4.5em 2.75em;
      }
    }
  }
  @media (forced-colors: active) {
    li.drop-before::before,
    li.drop-behind::after {
      border-block-start-color: Highlight;
    }
    li.lifted > .row {
      opacity: 1;
      outline: 2px dashed GrayText;
    }
  }
  @media print {
    .grip,
    .row > .menu,
    .archive-line .add-unit,
    .choice svg,
    .note:not(.delivery) {
      display: none;
    }
    li.editable {
      --_columns: minmax(0, 1fr) 7.5em 3.5em;
    }
    li[data-id] {
      break-inside: avoid;
    }
    .notes {
      padding-inline-start: 0;
    }
    .group h3 {
      grid-column: 1;
    }
    .archive-line .unit,
    .copies input {
      border-color: transparent;
      background: none;
    }
  }
`;
